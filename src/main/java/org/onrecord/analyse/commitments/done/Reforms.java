package org.onrecord.analyse.commitments.done;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.kept.Refusals;
import org.onrecord.analyse.commitments.law.PassedLaws;
import org.onrecord.analyse.commitments.law.ToldLaws;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What those in power changed or are changing: "a limit was imposed", "is working to dismantle",
/// "women are now allowed".
public final class Reforms {
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> WEAK =
      Set.of("weak", "shape", "paper", "set", "free", "tabled", "word");

  /// "favoured raising the toll": not done yet.
  private static final Set<String> WANTING = Cues.words("wanting.txt");

  private final Scene scene;
  private final Refusals refusals;
  private final ToldLaws laws;
  private final Matters matters;
  private final PassedLaws passed;
  private final Deeds deeds;
  private final Untold untold;
  private final NoDeeds noDeeds;

  /// @param laws what the text told of last, shared with those who tell of laws otherwise
  public Reforms(Scene scene, ToldLaws laws) {
    this.scene = scene;
    this.matters = new Matters(scene);
    this.refusals = new Refusals(scene);
    this.laws = laws;
    this.passed = new PassedLaws(scene);
    this.deeds = new Deeds(scene, laws, passed);
    this.untold = new Untold(scene);
    this.noDeeds = new NoDeeds(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      Optional<String> under = under(verb);
      if (under.isPresent() && tells(verb)) {
        candidate(verb, under.get()).ifPresent(found);
      }
    }
  }

  /// "was introduced in 1990" brings no bill before anybody.
  private Optional<String> under(VerbGroup verb) {
    Optional<String> under = REFORMS.find(scene.grammar, verb);
    boolean bill = scene.grammar.subject(verb).filter(deeds::isBill).isPresent();
    return under.map(
        u -> u.equals("tabled") && verb.lemma().equals("introduce") && !bill ? "deed" : u);
  }

  private boolean tells(VerbGroup verb) {
    boolean told =
        verb.form() != VerbGroup.Form.PARTICIPLE || untold.isJoined(verb) && !passed.isToCome(verb);
    return (told || passed.isOfLaw(verb) || passed.behindDivision(verb).isPresent())
        && !untold.is(verb);
  }

  private Optional<Candidate> candidate(VerbGroup verb, String under) {
    boolean ofLaw = PassedLaws.isReduced(verb) && passed.isOfLaw(verb);
    boolean counted = passed.behindDivision(verb).isPresent();
    boolean suffers = !counted && (verb.passive() || isOnset(verb) || ofLaw);
    Optional<NounGroup> subject = ofLaw || counted ? passed.groupBefore(verb) : subject(verb);
    Optional<NounGroup> doer =
        suffers
            ? scene.grammar.agent(verb).filter(d -> under.equals("set") || !isVotes(d))
            : subject;
    Optional<NounGroup> patient = suffers ? subject : object(verb);
    boolean counts = deeds.counts(verb, under, suffers, subject, doer, patient);
    if (!counts && !ofLaw || noDeeds.is(verb, patient)) {
      return Optional.empty();
    }
    laws.tell(verb, doer, patient, subject);
    return Optional.of(
        under.equals("refusal")
            ? refusals.of(verb, subject, doer)
            : candidate(verb, kind(under, patient), doer, suffers));
  }

  /// A measure that is set is law, an institution that is made is none.
  private String kind(String under, Optional<NounGroup> patient) {
    return switch (under) {
      case "set" -> patient.filter(matters::isRate).isPresent() ? "law" : under;
      case "state" -> "institution";
      case "law" -> patient.filter(this::isAffair).isPresent() ? "institution" : under;
      case "deed" -> patient.filter(matters::isInstitution).isPresent() ? "institution" : under;
      default -> under;
    };
  }

  /// "the sale", "the contract": approved or cancelled, no law.
  private boolean isAffair(NounGroup group) {
    return scene
        .grammar
        .lemma(group.head())
        .matches("sale|contract|strategy|plan|programme|program|merger|project|visit|tour");
  }

  /// "by 84 votes": how, not by whom.
  private boolean isVotes(NounGroup group) {
    return switch (scene.grammar.lemma(group.head())) {
      case "vote", "majority", "acclamation", "show", "decree", "order", "referendum" -> true;
      default -> scene.grammar.tag(group.head()) == Tag.NUMBER;
    };
  }

  /// "came into force" is active in form, and its subject is what was made.
  private static boolean isOnset(VerbGroup verb) {
    return switch (verb.lemma()) {
      case "come", "enter", "take", "go" -> true;
      default -> false;
    };
  }

  /// Its subject; of "By abolishing the toll, the council …", "Having closed the quay, Velmora …",
  /// that of the finite verb behind it.
  private Optional<NounGroup> subject(VerbGroup verb) {
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    Sentence sentence = scene.sentence(verb.from());
    boolean leads =
        verb.form() == VerbGroup.Form.GERUND
            && verb.from() <= sentence.from() + 1
            && (verb.from() == sentence.from() || isLeadIn(sentence.from()));
    return subject.isPresent() || !leads
        ? subject
        : scene.grammar.verbs(sentence).stream()
            .filter(v -> v.isFinite() && v.from() > verb.to() && !v.lemma().equals("say"))
            .findFirst()
            .flatMap(scene.grammar::subject);
  }

  private boolean isLeadIn(int token) {
    return scene.lower(token).matches("by|after|on|in|since|while|when");
  }

  /// "a 25 per cent tariff": the tariff.
  private Optional<NounGroup> behindShare(NounGroup group) {
    int at = group.to();
    boolean number = scene.grammar.tag(group.head()) == Tag.NUMBER;
    if (number && scene.lower(at).equals("per") && scene.lower(at + 1).equals("cent")) {
      return nounAt(at + 1).filter(n -> n.to() > at + 2).or(() -> nounAt(at + 2));
    }
    boolean share = number && scene.lower(at).matches("percent|%");
    return share ? nounAt(at + 1) : Optional.empty();
  }

  private Optional<NounGroup> nounAt(int token) {
    return token < scene.prose.tokens().size() ? scene.grammar.nounAt(token) : Optional.empty();
  }

  private Optional<NounGroup> object(VerbGroup verb) {
    Optional<NounGroup> object = scene.grammar.object(verb);
    return object.isPresent()
        ? object.flatMap(this::behindShare).or(() -> object)
        : scene.grammar.nounAt(Math.min(verb.to() + 1, scene.sentence(verb.from()).to() - 1));
  }

  private Candidate candidate(
      VerbGroup verb, String under, Optional<NounGroup> doer, boolean suffers) {
    boolean ofLaw = PassedLaws.isReduced(verb) && passed.isOfLaw(verb);
    boolean counted = passed.behindDivision(verb).isPresent();
    boolean done = isDone(verb) || ofLaw || counted || isPastGerund(verb);
    int from =
        ofLaw || counted
            ? passed.groupBefore(verb).map(NounGroup::from).orElse(verb.from())
            : scene.clauseStart(verb);
    boolean inForce =
        verb.isFinite()
            && !suffers
            && (doer.filter(scene.powers::isLaw).isPresent() || laws.isMeant(doer, verb));
    boolean weak = !ofLaw && !inForce && WEAK.contains(under);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        (done && !weak || inForce) && !under.equals("institution")
            ? Commitment.Type.LEGAL_CHANGE
            : Commitment.Type.ANNOUNCED_REFORM,
        doer.map(NounGroup::head).orElse(-1),
        -1,
        Optional.of(
            deeds.isPending(doer, verb) || under.equals("tabled")
                ? Commitment.Status.ANNOUNCED
                : status(verb, done || inForce, weak)),
        (weak ? 0.5 : 0.6)
            + (verb.negated() && verb.perfect() ? 0.2 : 0)
            + (suffers && !weak ? 0.1 : 0)
            + (verb.isFinite() ? 0.05 : 0),
        "\"" + verb.lemma() + "\"" + (suffers ? " done to it" : " by those in power"));
  }

  /// "Having closed …", "By closing … the council lost".
  private boolean isPastGerund(VerbGroup verb) {
    int from = scene.sentence(verb.from()).from();
    boolean leads = verb.from() <= from + 1 && verb.form() == VerbGroup.Form.GERUND;
    return leads
        && (verb.perfect() || scene.lower(from).matches("by|after|since"))
        && scene.grammar.verbs(scene.sentence(verb.from())).stream()
            .filter(VerbGroup::isFinite)
            .findFirst()
            .filter(v -> !v.hasModal() && (v.perfect() || v.tense() == VerbGroup.Tense.PAST))
            .isPresent();
  }

  private static boolean isDone(VerbGroup verb) {
    return verb.isFinite()
        && !verb.progressive()
        && (verb.tense() == VerbGroup.Tense.PAST || verb.perfect() || verb.passive());
  }

  private Commitment.Status status(VerbGroup verb, boolean done, boolean weak) {
    Optional<VerbGroup> governor = verb.isFinite() ? Optional.empty() : scene.governor(verb.from());
    if (verb.negated() || governor.filter(Reforms::withholds).isPresent()) {
      return Commitment.Status.DENIED;
    }
    if (verb.lemma().equals("earmark")) {
      return Commitment.Status.ANNOUNCED;
    }
    if (done) {
      return weak ? Commitment.Status.IMPLEMENTED : Commitment.Status.ENACTED;
    }
    if (verb.form() == VerbGroup.Form.GERUND
        && governor.filter(g -> WANTING.contains(g.lemma())).isPresent()) {
      return Commitment.Status.ANNOUNCED;
    }
    boolean goesOn = governor.filter(VerbGroup::progressive).isPresent();
    return verb.form() == VerbGroup.Form.INFINITIVE && !goesOn
        ? Commitment.Status.ANNOUNCED
        : Commitment.Status.IMPLEMENTED;
  }

  private static boolean withholds(VerbGroup verb) {
    return verb.negated()
        || switch (verb.lemma()) {
          case "refuse", "fail", "decline" -> true;
          default -> false;
        };
  }
}
