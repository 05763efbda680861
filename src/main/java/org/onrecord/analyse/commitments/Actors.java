package org.onrecord.analyse.commitments;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Powers;
import org.onrecord.analyse.commitments.words.Row;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Jointly;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Quotation;

/// Names who commits, orders or asks: whom the wording names; else who is quoted; else, for a call,
/// whoever speaks in the text, and for an act, the power that the text spoke of last.
final class Actors {
  private static final int SENTENCES_BACK = 12;
  private static final int DIVISION = 14;
  private static final Set<String> PASSING = Set.of("pass", "vote", "enact");
  private static final Set<String> PERSONS = Cues.words("people.txt");

  private final Scene scene;
  private final Row row;
  private final Principals principals;
  private final Sponsors sponsors;
  private final Optional<String> writer;
  private final Optional<String> asked;

  Actors(Scene scene) {
    this.scene = scene;
    this.row = new Row(scene);
    this.principals = new Principals(scene.powers);
    this.sponsors = new Sponsors(scene);
    this.writer = scene.writer.name();
    this.asked = scene.writer.addressee();
  }

  /// Who commits, orders or asks; never the one who is asked or told.
  Optional<String> actor(Candidate candidate) {
    Optional<String> actor = doer(candidate).map(principals::holder);
    if (candidate.actor() >= 0) {
      actor.ifPresent(a -> sponsors.tell(candidate, a));
    }
    boolean same =
        actor.isPresent() && candidate.addressee() >= 0 && actor.equals(addressee(candidate));
    return same ? Optional.empty() : actor;
  }

  private Optional<String> doer(Candidate candidate) {
    Optional<String> named =
        together(candidate.actor(), candidate.verb()).or(() -> named(candidate.actor()));
    if (named.isPresent()) {
      return named;
    }
    boolean other = candidate.actor() >= 0 && !scene.isWe(candidate.actor());
    if (other && candidate.type().isAsked()
        || candidate.type() == Commitment.Type.DEMAND && !isListed(candidate)) {
      return Optional.empty();
    }
    Optional<Quotation> speech = scene.speech(candidate.verb());
    boolean direct = speech.filter(q -> q.form() == Quotation.Form.DIRECT).isPresent();
    boolean observed = !direct && isObserved(candidate, speech.flatMap(Quotation::speaker));
    if (direct || speech.flatMap(Quotation::speaker).isPresent() && !observed) {
      return speech.flatMap(Quotation::speaker).map(principals::behind);
    }
    boolean own = candidate.actor() >= 0 && scene.isWe(candidate.actor());
    boolean power = scene.isWriterPower() && candidate.isToCome();
    return candidate.type().isAsked() || own || power
        ? writer
        : sponsors.of(candidate).or(() -> passedBy(candidate)).or(() -> carriedOver(candidate));
  }

  /// "the watchdog finds that five have been fulfilled": whoever tells of a deed without power did
  /// not do it.
  private boolean isObserved(Candidate candidate, Optional<String> speaker) {
    boolean deed =
        candidate.type() == Commitment.Type.ANNOUNCED_REFORM
            || candidate.type() == Commitment.Type.LEGAL_CHANGE
            || candidate.status().isPresent() && !candidate.isToCome();
    return deed
        && !candidate.type().isAsked()
        && speaker.filter(s -> !scene.powers.isPower(s)).isPresent();
  }

  /// Who is asked or told: whom the wording names; else, for what the writer asks, to whom the
  /// whole document is addressed.
  Optional<String> addressee(Candidate candidate) {
    int token = candidate.addressee();
    if (token >= 0) {
      return together(token, candidate.verb()).or(() -> named(token)).or(() -> words(token));
    }
    boolean writers = candidate.type().isAsked() && scene.speech(candidate.verb()).isEmpty();
    boolean denied = candidate.status().isPresent();
    return writers && !denied && isOwn(candidate) ? asked : Optional.empty();
  }

  /// Whether the writer asks, not somebody of whom the text tells.
  private boolean isOwn(Candidate candidate) {
    return candidate.actor() < 0 || scene.isWe(candidate.actor());
  }

  /// Whether it is an item of the writer's own list.
  private boolean isListed(Candidate candidate) {
    return candidate.actor() >= 0 && scene.isWe(candidate.actor());
  }

  /// All who act together with the group at `token`, empty for one alone.
  private Optional<String> together(int token, int verb) {
    return Jointly.said(
        row.of(token, verb).stream()
            .flatMap(g -> named(g.head()).or(() -> words(g.head())).stream())
            .toList());
  }

  /// The fullest name for whom the group at `token` names; a law or plan stands for its owner.
  private Optional<String> named(int token) {
    Optional<NounGroup> group = token < 0 ? Optional.empty() : scene.grammar.nounAt(token);
    if (group.isEmpty() || scene.isWe(token)) {
      return Optional.empty();
    }
    Optional<String> possessor =
        PERSONS.contains(scene.grammar.lemma(group.get().head()))
            ? Optional.empty()
            : scene.powers.possessor(group.get()).map(Entity::name);
    if (possessor.isPresent()) {
      return possessor;
    }
    if (scene.powers.isInstrument(group.get()) && token == group.get().head()) {
      return group.filter(NounGroup::hasOwner).flatMap(this::owner);
    }
    Optional<String> entity = scene.powers.entity(group.get()).map(this::name);
    if (token < group.get().ownerEnd()) {
      return owner(group.get());
    }
    return entity.isPresent() ? entity : words(token);
  }

  /// The fullest name; "the ministry" in a ministry's own text is the one that speaks.
  private String name(Entity entity) {
    if (entity.isNamed() || entity.type() != Name.Type.ORGANISATION) {
      return entity.name();
    }
    String head = entity.name().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    return writer
        .filter(w -> w.toLowerCase(Locale.ROOT).startsWith(head + " of "))
        .orElse(entity.name());
  }

  private Optional<String> owner(NounGroup group) {
    int last = group.ownerEnd() - 1;
    return scene
        .powers
        .entity(new NounGroup(group.from(), group.ownerEnd(), last, group.from()))
        .map(Entity::name)
        .or(() -> Optional.of(scene.prose.words(scene.prose.span(group.from(), group.ownerEnd()))));
  }

  private Optional<String> words(int token) {
    return scene
        .grammar
        .nounAt(token)
        .filter(g -> scene.grammar.tag(g.head()).isNoun())
        .map(g -> scene.prose.words(scene.prose.span(g.from(), g.to())));
  }

  /// The power that stands before `candidate` in its sentence or, back to the paragraph's start, as
  /// the subject of a sentence; else the one the document speaks of most.
  private Optional<String> carriedOver(Candidate candidate) {
    int last = scene.prose.sentenceOf(candidate.from());
    int paragraph = scene.prose.sentences().get(last).paragraph();
    for (int s = last;
        s >= Math.max(0, last - SENTENCES_BACK)
            && scene.prose.sentences().get(s).paragraph() == paragraph;
        s--) {
      Optional<Entity> power = powerIn(scene.prose.sentences().get(s), candidate);
      if (power.isPresent()) {
        return power.map(Entity::name);
      }
    }
    return scene.powers.foremost().map(Entity::name);
  }

  /// "The act was passed in May", "adopted by 84 votes": by those who pass laws.
  private Optional<String> passedBy(Candidate candidate) {
    boolean law = candidate.type() == Commitment.Type.LEGAL_CHANGE;
    boolean passed = PASSING.contains(scene.grammar.lemma(candidate.verb()));
    boolean counted = false;
    int end = Math.min(scene.sentence(candidate.verb()).to(), candidate.verb() + DIVISION);
    for (int i = candidate.verb(); i < end; i++) {
      counted |= scene.lower(i).equals("votes");
    }
    return law && (passed || counted)
        ? scene.powers.lawmakers().map(Entity::name)
        : Optional.empty();
  }

  /// "The prosecutor was told to": whom the order itself names is not who gave it.
  private static boolean isSuffered(VerbGroup verb, Candidate candidate) {
    return verb.passive() && verb.head() == candidate.verb();
  }

  private Optional<Entity> powerIn(Sentence sentence, Candidate candidate) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      Optional<NounGroup> subject =
          verb.isFinite() && !isSuffered(verb, candidate)
              ? scene.grammar.subject(verb)
              : Optional.empty();
      Optional<Entity> power =
          subject
              .filter(s -> s.from() < candidate.verb())
              // "The mayor was told to report": whoever is told did not order it.
              .filter(s -> candidate.addressee() < s.from() || candidate.addressee() >= s.to())
              .flatMap(scene.powers::entity)
              .filter(scene.powers::isPower)
              .filter(e -> e.isPerson() && e.isNamed() || Powers.isGovernment(e));
      if (power.isPresent()) {
        return power;
      }
    }
    return Optional.empty();
  }
}
