package org.onrecord.analyse.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onrecord.analyse.commitments.asked.Advice;
import org.onrecord.analyse.commitments.asked.Cries;
import org.onrecord.analyse.commitments.asked.Demanded;
import org.onrecord.analyse.commitments.asked.Duties;
import org.onrecord.analyse.commitments.asked.Terms;
import org.onrecord.analyse.commitments.done.Courses;
import org.onrecord.analyse.commitments.done.Decisions;
import org.onrecord.analyse.commitments.done.Foretold;
import org.onrecord.analyse.commitments.done.Nominals;
import org.onrecord.analyse.commitments.done.Progress;
import org.onrecord.analyse.commitments.done.Reduced;
import org.onrecord.analyse.commitments.done.Reforms;
import org.onrecord.analyse.commitments.done.Votes;
import org.onrecord.analyse.commitments.kept.Accepted;
import org.onrecord.analyse.commitments.kept.Appearances;
import org.onrecord.analyse.commitments.kept.Rejections;
import org.onrecord.analyse.commitments.kept.Shares;
import org.onrecord.analyse.commitments.kept.Supposed;
import org.onrecord.analyse.commitments.kept.Trackers;
import org.onrecord.analyse.commitments.kept.Undone;
import org.onrecord.analyse.commitments.kept.Upheld;
import org.onrecord.analyse.commitments.kept.Words;
import org.onrecord.analyse.commitments.law.Agreed;
import org.onrecord.analyse.commitments.law.Bills;
import org.onrecord.analyse.commitments.law.Entitlements;
import org.onrecord.analyse.commitments.law.InForce;
import org.onrecord.analyse.commitments.law.LawSays;
import org.onrecord.analyse.commitments.law.Permissions;
import org.onrecord.analyse.commitments.law.ToldLaws;
import org.onrecord.analyse.commitments.listed.Labelled;
import org.onrecord.analyse.commitments.listed.LeadNouns;
import org.onrecord.analyse.commitments.listed.Leads;
import org.onrecord.analyse.commitments.listed.Slogans;
import org.onrecord.analyse.commitments.said.Ahead;
import org.onrecord.analyse.commitments.said.Avowals;
import org.onrecord.analyse.commitments.said.Fixed;
import org.onrecord.analyse.commitments.said.Futures;
import org.onrecord.analyse.commitments.said.GoneOn;
import org.onrecord.analyse.commitments.said.Intents;
import org.onrecord.analyse.commitments.said.NounFrames;
import org.onrecord.analyse.commitments.said.Platforms;
import org.onrecord.analyse.commitments.said.Pledges;
import org.onrecord.analyse.commitments.said.Prospects;
import org.onrecord.analyse.commitments.said.Provided;
import org.onrecord.analyse.commitments.said.Renewed;
import org.onrecord.analyse.commitments.said.Scheduled;
import org.onrecord.analyse.commitments.said.Willing;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Joined;
import org.onrecord.analyse.commitments.words.Powers;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.names.Pronouns;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Grounds;
import org.onrecord.model.Span;

/// Finds the commitments of a document. Linear in its text, but for what is asked, whose status
/// looks through the document.
public final class Commitments {
  private static final double WEAK = 0.55;
  private static final double ADVICE = 0.45;

  private final Scene scene;
  private final Actors actors;
  private final Statuses statuses;
  private final Dues dues;
  private final List<Candidate> candidates = new ArrayList<>();

  private Commitments(Scene scene, Dates dates) {
    this.scene = scene;
    this.actors = new Actors(scene);
    this.statuses = new Statuses(scene);
    this.dues = new Dues(scene, dates);
  }

  /// All commitments, in the order of the text.
  ///
  /// @param speech the reported speech that holds a span, if any
  public static List<Commitment> find(
      Grammar grammar,
      Names names,
      Pronouns pronouns,
      Function<Span, Optional<Quotation>> speech,
      Dates dates) {
    var powers = new Powers(grammar, names, pronouns);
    var scene = new Scene(grammar, names, powers, speech);
    return new Commitments(scene, dates).find();
  }

  private List<Commitment> find() {
    var pledges = new Pledges(scene);
    var duties = new Duties(scene);
    var futures = new Futures(scene);
    var goneOn = new GoneOn(scene);
    var willing = new Willing(scene);
    var platforms = new Platforms(scene);
    var bills = new Bills(scene);
    var laws = new ToldLaws(scene);
    var reforms = new Reforms(scene, laws);
    var upheld = new Upheld(scene);
    var shares = new Shares(scene);
    var votes = new Votes(scene);
    var agreed = new Agreed(scene);
    var supposed = new Supposed(scene);
    var trackers = new Trackers(scene);
    var words = new Words(scene);
    var accepted = new Accepted(scene);
    var permissions = new Permissions(scene);
    var inForce = new InForce(scene);
    var courses = new Courses(scene, laws);
    var rejections = new Rejections(scene);
    var entitlements = new Entitlements(scene);
    var nominals = new Nominals(scene);
    var decisions = new Decisions(scene);
    var lawSays = new LawSays(scene);
    var reduced = new Reduced(scene);
    var progress = new Progress(scene);
    var nouns = new NounFrames(scene);
    var foretold = new Foretold(scene);
    var listed = new LeadNouns(scene);
    var labelled = new Labelled(scene);
    var slogans = new Slogans(scene);
    var renewed = new Renewed(scene);
    var prospects = new Prospects(scene);
    var scheduled = new Scheduled(scene);
    var undone = new Undone(scene);
    var advice = new Advice(scene);
    var appearances = new Appearances(scene);
    var avowals = new Avowals(scene);
    var ahead = new Ahead(scene);
    var intents = new Intents(scene);
    var provided = new Provided(scene);
    var terms = new Terms(scene);
    var cries = new Cries(scene);
    var fixed = new Fixed(scene);
    var demanded = new Demanded(scene);
    var leads = new Leads(scene);
    for (Sentence sentence : scene.prose.sentences()) {
      if (counts(sentence) && !leads.isLead(sentence)) {
        Consumer<Candidate> found = c -> candidates.add(leads.under(c));
        leads.find(sentence, found);
        pledges.find(sentence, found);
        duties.find(sentence, found);
        futures.find(sentence, found);
        goneOn.find(sentence, found);
        willing.find(sentence, found);
        platforms.find(sentence, found);
        bills.find(sentence, found);
        reforms.find(sentence, found);
        upheld.find(sentence, found);
        shares.find(sentence, found);
        votes.find(sentence, found);
        agreed.find(sentence, found);
        supposed.find(sentence, found);
        trackers.find(sentence, found);
        words.find(sentence, found);
        accepted.find(sentence, found);
        permissions.find(sentence, found);
        inForce.find(sentence, found);
        courses.find(sentence, found);
        rejections.find(sentence, found);
        entitlements.find(sentence, found);
        nominals.find(sentence, found);
        decisions.find(sentence, found);
        lawSays.find(sentence, found);
        reduced.find(sentence, found);
        progress.find(sentence, found);
        nouns.find(sentence, found);
        foretold.find(sentence, found);
        listed.find(sentence, found);
        labelled.find(sentence, found);
        slogans.find(sentence, promisedJustBefore(sentence), found);
        renewed.find(sentence, found);
        prospects.find(sentence, found);
        scheduled.find(sentence, found);
        ahead.find(sentence, found);
        intents.find(sentence, found);
        provided.find(sentence, found);
        terms.find(sentence, found);
        cries.find(sentence, found);
        fixed.find(sentence, found);
        demanded.find(sentence, found);
        undone.find(sentence, found);
        appearances.find(sentence, toldJustBefore(sentence), found);
        avowals.find(sentence, found);
        advice.find(sentence, calledJustBefore(sentence), found);
      }
    }
    return chosen().stream().map(this::asSaid).map(this::commitment).toList();
  }

  private boolean counts(Sentence sentence) {
    return !scene.prose.isBoilerplate(sentence.from())
        && !scene.prose.isBoilerplate(sentence.to() - 1)
        && !scene.asks(sentence);
  }

  /// Whether the sentence before this one, in its paragraph, holds a commitment.
  private boolean toldJustBefore(Sentence sentence) {
    if (candidates.isEmpty()) {
      return false;
    }
    int last = candidates.getLast().from();
    int apart = scene.prose.sentenceOf(sentence.from()) - scene.prose.sentenceOf(last);
    return apart == 1 && scene.sentence(last).paragraph() == sentence.paragraph();
  }

  /// Whether what is promised is told just before.
  private boolean promisedJustBefore(Sentence sentence) {
    return toldJustBefore(sentence)
        && candidates.getLast().isToCome()
        && switch (candidates.getLast().type()) {
          case PLEDGE, ASSURANCE -> true;
          default -> false;
        };
  }

  /// Whether the last two sentences of this paragraph hold a call.
  private boolean calledJustBefore(Sentence sentence) {
    if (candidates.isEmpty()) {
      return false;
    }
    Candidate last = candidates.getLast();
    Sentence of = scene.sentence(last.from());
    int apart = scene.prose.sentenceOf(sentence.from()) - scene.prose.sentenceOf(last.from());
    return last.type().isAsked() && of.paragraph() == sentence.paragraph() && apart <= 2;
  }

  /// Where candidates overlap, the surest stays, of equals the longer.
  private List<Candidate> chosen() {
    var best = new TreeMap<Integer, Candidate>();
    var parts = new Parts(scene);
    new Joined(scene)
        .apart(candidates.stream().flatMap(parts::of).toList()).stream()
            .filter(c -> !isToBeDone(c))
            .sorted(
                Comparator.comparingDouble(Candidate::confidence)
                    .reversed()
                    .thenComparing(Comparator.comparingInt(Candidate::length).reversed())
                    .thenComparingInt(Candidate::from))
            .forEach(c -> {
              // Those chosen do not overlap, so only the last that begins before the end can.
              var before = best.lowerEntry(c.to());
              if (before == null || !before.getValue().overlaps(c)) {
                best.put(c.from(), c);
              }
            });
    return List.copyOf(best.values());
  }

  /// "will hire guards and reopen the road": told as done by its form alone.
  private boolean isToBeDone(Candidate candidate) {
    boolean done =
        candidate
            .status()
            .filter(s -> s == Commitment.Status.IMPLEMENTED || s == Commitment.Status.ENACTED)
            .isPresent();
    return done
        && scene
            .verbAt(candidate.verb())
            .filter(v -> v.head() == candidate.verb() && v.from() == v.head())
            .filter(v -> scene.tag(v.from()) == Tag.VERB && !v.hasModal() && v.isFinite())
            .filter(v -> scene.tag(v.from() - 1) == Tag.CONJUNCTION)
            .flatMap(v -> scene.governor(v.from()))
            .filter(g -> g.modal().matches("will|shall|would|going to|must|should"))
            .isPresent();
  }

  /// Without who says it: "the fees would be scrapped" of "The mayor said the fees would be
  /// scrapped".
  private Candidate asSaid(Candidate candidate) {
    Optional<Span> said = scene.speech(candidate.verb()).map(Quotation::content);
    if (said.isEmpty()) {
      return candidate;
    }
    int from = candidate.from();
    while (from < candidate.verb() && scene.prose.token(from).start() < said.get().start()) {
      from++;
    }
    int to = candidate.to();
    while (to > candidate.verb() + 1 && scene.prose.token(to - 1).end() > said.get().end()) {
      to--;
    }
    return from < to ? candidate.part(from, scene.trimmedEnd(from, to)) : candidate;
  }

  /// A call in a text that speaks of nobody in power is mostly advice: "we must check the oven".
  private double sure(Candidate candidate) {
    double known = confidence(candidate);
    boolean advice =
        candidate.type().isAsked() && candidate.addressee() < 0 && !scene.powers.isAny();
    return advice ? Math.min(known, ADVICE) : known;
  }

  /// Acts told in passing and by a weak verb are mostly none, in news: they are marked as doubtful.
  private static double confidence(Candidate candidate) {
    return candidate.confidence() <= WEAK ? candidate.confidence() - 0.1 : candidate.confidence();
  }

  private Commitment commitment(Candidate candidate) {
    Prose prose = scene.prose;
    Span at = prose.span(candidate.from(), candidate.to());
    return new Commitment(
        at,
        candidate.type(),
        actors.actor(candidate),
        actors.addressee(candidate),
        prose.words(at),
        statuses.status(candidate),
        dues.due(candidate),
        Grounds.of(sure(candidate), candidate.rule(), prose.token(candidate.verb()).at()));
  }
}
