package org.onrecord.analyse.commitments;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What those in power changed or are changing: "a limit was imposed", "is working to dismantle",
/// "women are now allowed".
final class Reforms {
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> MATTERS = Cues.words("matters.txt");

  private final Scene scene;

  Reforms(Scene scene) {
    this.scene = scene;
  }

  void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (tells(verb) && !isBackground(verb)) {
        REFORMS.find(scene.grammar, verb).flatMap(under -> candidate(verb, under)).ifPresent(found);
      }
    }
    permissions(sentence, found);
  }

  private boolean tells(VerbGroup verb) {
    boolean joined = verb.form() == VerbGroup.Form.PARTICIPLE && isJoined(verb);
    return (verb.form() != VerbGroup.Form.PARTICIPLE || joined && !isToCome(verb))
        && (!verb.hasModal() || verb.modal().equals("can"))
        && !scene.supposes(verb);
  }

  /// "was formulated and introduced": the second of two participles.
  private boolean isJoined(VerbGroup verb) {
    return scene.lower(verb.from() - 1).equals("and");
  }

  private boolean isToCome(VerbGroup verb) {
    return scene.governor(verb.from()).filter(g -> g.tense() == VerbGroup.Tense.FUTURE).isPresent();
  }

  /// What had happened before, told in passing: "a court that had been abolished".
  private boolean isBackground(VerbGroup verb) {
    boolean earlier = verb.perfect() && verb.tense() == VerbGroup.Tense.PAST;
    return earlier && scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.RELATIVE;
  }

  private Optional<Candidate> candidate(VerbGroup verb, String under) {
    boolean suffers = verb.passive() || isOnset(verb);
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    Optional<NounGroup> doer = suffers ? scene.grammar.agent(verb) : subject;
    Optional<NounGroup> patient = suffers ? subject : object(verb);
    boolean power = doer.filter(scene::governs).isPresent();
    boolean matter = patient.filter(this::isMatter).isPresent();
    boolean counts =
        switch (under) {
          case "act" -> power || suffers;
          case "law" -> power || matter && suffers;
          case "refusal" -> suffers && verb.isFinite();
          case "bill" -> (power || suffers) && law(verb, patient).isPresent();
          case "deed" -> power && patient.isPresent() || suffers && matter;
          default -> power && matter || power && !verb.isFinite() && patient.isPresent();
        };
    if (!counts || holdsOffice(verb, patient) || isAvoided(verb) || isOthersAttempt(verb)) {
      return Optional.empty();
    }
    return Optional.of(
        under.equals("refusal") ? refusal(verb, doer) : candidate(verb, under, doer, suffers));
  }

  /// "has held the office since": no act.
  private boolean holdsOffice(VerbGroup verb, Optional<NounGroup> patient) {
    return verb.lemma().equals("hold")
        && patient
            .map(p -> scene.grammar.lemma(p.head()))
            .filter(h -> h.equals("office") || h.equals("post") || h.equals("seat"))
            .isPresent();
  }

  /// What is passed: the law behind the verb, or before "which the assembly passed".
  private Optional<NounGroup> law(VerbGroup verb, Optional<NounGroup> patient) {
    int subject = scene.grammar.subject(verb).map(NounGroup::from).orElse(verb.from());
    int opening = Math.min(subject, verb.from()) - 1;
    Optional<NounGroup> before =
        opening > 1 && scene.grammar.tag(opening) == Tag.RELATIVE
            ? scene.grammar.nounAt(opening - 1).or(() -> scene.grammar.nounAt(opening - 2))
            : Optional.empty();
    return patient
        .filter(scene.powers::isInstrument)
        .or(() -> before.filter(b -> isNumbered(b) || scene.powers.isInstrument(b)));
  }

  /// "Act 12/2031".
  private boolean isNumbered(NounGroup group) {
    for (int i = group.from(); i > Math.max(0, group.from() - 4); i--) {
      if (scene.lower(i).equals("act") || scene.lower(i).equals("law")) {
        return true;
      }
    }
    return false;
  }

  /// "cannot avoid building": no act.
  private boolean isAvoided(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.GERUND
        && switch (scene.lower(verb.from() - 1)) {
          case "avoid", "without", "against", "stop", "avoids", "avoided" -> true;
          default -> false;
        };
  }

  /// "the villagers' attempts to build": the act of whoever owns the noun before it.
  private boolean isOthersAttempt(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.INFINITIVE
        && verb.from() > 0
        && scene
            .grammar
            .nounAt(verb.from() - 1)
            .filter(n -> n.hasOwner() && !ownedByPower(n))
            .isPresent();
  }

  private boolean ownedByPower(NounGroup group) {
    int last = group.ownerEnd() - 1;
    return scene.governs(new NounGroup(group.from(), group.ownerEnd(), last, group.from()));
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

  private boolean isMatter(NounGroup group) {
    return MATTERS.contains(scene.grammar.lemma(group.head()));
  }

  private Candidate candidate(
      VerbGroup verb, String under, Optional<NounGroup> doer, boolean suffers) {
    boolean done = isDone(verb);
    int from = scene.clauseStart(verb);
    boolean weak = under.equals("weak");
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        done && !weak ? Commitment.Type.LEGAL_CHANGE : Commitment.Type.ANNOUNCED_REFORM,
        doer.map(NounGroup::head).orElse(-1),
        -1,
        Optional.of(status(verb, done, weak)),
        (weak ? 0.5 : 0.6) + (suffers && !weak ? 0.1 : 0) + (verb.isFinite() ? 0.05 : 0),
        "\"" + verb.lemma() + "\"" + (suffers ? " done to it" : " by those in power"));
  }

  /// "has been denied registration": what somebody wanted and did not get.
  private Candidate refusal(VerbGroup verb, Optional<NounGroup> doer) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        Commitment.Type.DEMAND,
        doer.map(NounGroup::head).orElse(-1),
        -1,
        Optional.of(Commitment.Status.DENIED),
        0.6,
        "\"" + verb.lemma() + "\" done to it");
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

  /// "can now be held", "are now subject to": a rule in effect.
  private void permissions(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (verb.isFinite()
          && verb.tense() == VerbGroup.Tense.PRESENT
          && saysNow(verb)
          && isPermission(verb)) {
        int from = scene.clauseStart(verb);
        found.accept(
            new Candidate(
                from,
                Math.max(scene.clauseEnd(verb), from + 1),
                verb.head(),
                Commitment.Type.LEGAL_CHANGE,
                -1,
                -1,
                Optional.of(
                    verb.negated() ? Commitment.Status.DENIED : Commitment.Status.IMPLEMENTED),
                0.7,
                "a rule that holds \"now\""));
      }
    }
  }

  private boolean isPermission(VerbGroup verb) {
    boolean may =
        verb.modal().equals("can") || verb.modal().equals("have to") || verb.modal().equals("may");
    String next = scene.lower(skipAdverbs(verb.to()));
    boolean state =
        verb.lemma().equals("be")
            && switch (next) {
              case "subject",
                  "free",
                  "able",
                  "entitled",
                  "illegal",
                  "legal",
                  "allowed",
                  "banned",
                  "open",
                  "eligible",
                  "obliged",
                  "required" ->
                  true;
              default -> false;
            };
    return may
        || state
        || verb.passive()
            && switch (verb.lemma()) {
              case "allow", "permit", "require", "oblige", "entitle", "forbid" -> true;
              default -> false;
            };
  }

  private int skipAdverbs(int at) {
    int i = at;
    while (scene.lower(i).equals("now") || scene.lower(i).equals("also")) {
      i++;
    }
    return i;
  }

  private boolean saysNow(VerbGroup verb) {
    for (int i = verb.from(); i < verb.to() + 2; i++) {
      if (scene.lower(i).equals("now")) {
        return true;
      }
    }
    return false;
  }
}
