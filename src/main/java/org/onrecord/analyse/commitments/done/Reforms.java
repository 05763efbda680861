package org.onrecord.analyse.commitments.done;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
      Optional<String> under = REFORMS.find(scene.grammar, verb);
      if (under.isPresent() && tells(verb)) {
        candidate(verb, under.get()).ifPresent(found);
      }
    }
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
    Optional<NounGroup> subject =
        ofLaw || counted ? passed.groupBefore(verb) : scene.grammar.subject(verb);
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
            : candidate(
                verb,
                under.equals("set") && patient.filter(matters::isRate).isPresent() ? "law" : under,
                doer,
                suffers));
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

  private Optional<NounGroup> object(VerbGroup verb) {
    Optional<NounGroup> object = scene.grammar.object(verb);
    return object.isPresent()
        ? object
        : scene.grammar.nounAt(Math.min(verb.to() + 1, scene.sentence(verb.from()).to() - 1));
  }

  private Candidate candidate(
      VerbGroup verb, String under, Optional<NounGroup> doer, boolean suffers) {
    boolean ofLaw = PassedLaws.isReduced(verb) && passed.isOfLaw(verb);
    boolean counted = passed.behindDivision(verb).isPresent();
    boolean done = isDone(verb) || ofLaw || counted;
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
        done && !weak || inForce ? Commitment.Type.LEGAL_CHANGE : Commitment.Type.ANNOUNCED_REFORM,
        doer.map(NounGroup::head).orElse(-1),
        -1,
        Optional.of(
            deeds.isPending(doer, verb) || under.equals("tabled")
                ? Commitment.Status.ANNOUNCED
                : status(verb, done || inForce, weak)),
        (weak ? 0.5 : 0.6) + (suffers && !weak ? 0.1 : 0) + (verb.isFinite() ? 0.05 : 0),
        "\"" + verb.lemma() + "\"" + (suffers ? " done to it" : " by those in power"));
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
