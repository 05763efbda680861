package org.onrecord.analyse.commitments.done;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Clause;
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
  private static final Set<String> ENACTING =
      Set.of("adopt", "approve", "endorse", "enact", "pass", "ratify", "introduce");
  private static final Set<String> PENDING =
      Set.of("draft", "bill", "budget", "proposal", "plan", "amendment", "amendments", "manifesto");

  private static final int BRACKETS = 5;

  /// How far behind the verb the count of votes and abstentions reaches.
  private static final int DIVISION = 18;

  private static final Set<String> EFFECTS = Cues.words("effects.txt");
  private static final Set<String> AIMING = Cues.words("aiming.txt");

  private final Scene scene;
  private final Refusals refusals;
  private final ToldLaws laws;
  private final Matters matters;

  /// @param laws what the text told of last, shared with those who tell of laws otherwise
  public Reforms(Scene scene, ToldLaws laws) {
    this.scene = scene;
    this.matters = new Matters(scene);
    this.refusals = new Refusals(scene);
    this.laws = laws;
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      Optional<String> under = REFORMS.find(scene.grammar, verb);
      if (under.isPresent() && tells(verb) && !isBackground(verb)) {
        candidate(verb, under.get()).ifPresent(found);
      }
    }
  }

  private boolean tells(VerbGroup verb) {
    boolean told = verb.form() != VerbGroup.Form.PARTICIPLE || isJoined(verb) && !isToCome(verb);
    return (told || isOfLaw(verb) || behindDivision(verb).isPresent())
        && !isRuledOut(verb)
        && !isOfAnyTime(verb)
        && !isAwaited(verb)
        && (!verb.hasModal() || verb.modal().equals("can"))
        && !isWished(verb)
        && !scene.supposes(verb);
  }

  /// "ruled out lifting the sanctions".
  private boolean isRuledOut(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.GERUND && scene.lower(verb.from() - 1).equals("out");
  }

  /// "International law allows limits", "a country that suspends its freedoms": what holds at any
  /// time, of nobody in particular.
  private boolean isOfAnyTime(VerbGroup verb) {
    boolean present =
        verb.isFinite()
            && verb.tense() == VerbGroup.Tense.PRESENT
            && !verb.passive()
            && !verb.perfect()
            && !verb.progressive();
    return present && scene.grammar.subject(verb).filter(this::isAny).isPresent();
  }

  private boolean isAny(NounGroup group) {
    boolean bare =
        scene.grammar.tag(group.head()) == Tag.NOUN
            && scene.powers.isInstrument(group)
            && !scene.powers.isArticle(group)
            && scene.grammar.tag(group.from()) != Tag.DETERMINER
            && !group.hasOwner();
    return bare
        || switch (scene.lower(group.from())) {
          case "a", "an" -> !scene.powers.isInstrument(group);
          case "any", "every", "no", "each" -> true;
          default -> false;
        };
  }

  /// "when the rule of law is restored", "once the act is passed": not yet.
  private boolean isAwaited(VerbGroup verb) {
    boolean past = verb.tense() == VerbGroup.Tense.PAST && !verb.hasModal();
    int opening = scene.grammar.clauseOf(verb.from()).from();
    return verb.isFinite()
        && switch (scene.lower(opening)) {
          case "once", "until", "unless" -> true;
          case "when", "after", "before", "whenever" -> !past;
          default -> false;
        };
  }

  private boolean isNone(NounGroup group) {
    return scene.lower(group.from()).equals("no");
  }

  /// "have been built", "are being paid": what has come about or is going on.
  private static boolean isNow(VerbGroup verb) {
    return verb.isFinite()
        && verb.tense() == VerbGroup.Tense.PRESENT
        && (verb.perfect() || verb.progressive());
  }

  /// "that fishermen be banned": wished, not done.
  private boolean isWished(VerbGroup verb) {
    return scene.lower(verb.from()).equals("be") && !verb.hasModal();
  }

  /// "was formulated and introduced": the second of two participles.
  private boolean isJoined(VerbGroup verb) {
    return scene.lower(verb.from() - 1).equals("and");
  }

  /// "the amendments adopted in June", "a law passed by the assembly".
  private boolean isOfLaw(VerbGroup verb) {
    boolean told =
        ENACTING.contains(verb.lemma()) && scene.lower(verb.to()).matches("in|by|on|last");
    return told
        && groupBefore(verb).filter(scene.powers::isInstrument).isPresent()
        && !isToCome(verb);
  }

  /// What stands right before the verb, or before a comma: "the charter, adopted in May".
  private Optional<NounGroup> groupBefore(VerbGroup verb) {
    int before = Math.max(0, verb.from() - 1);
    boolean comma = before > 0 && scene.lower(before).equals(",");
    return scene.grammar.nounAt(comma ? before - 1 : before);
  }

  /// "a law passed in May": a participle, though it may look like a past.
  private static boolean isReduced(VerbGroup verb) {
    boolean bare =
        verb.tense() == VerbGroup.Tense.PAST
            && !verb.passive()
            && !verb.perfect()
            && verb.to() == verb.from() + 1;
    return verb.form() == VerbGroup.Form.PARTICIPLE || bare;
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
    boolean ofLaw = isReduced(verb) && isOfLaw(verb);
    boolean counted = behindDivision(verb).isPresent();
    boolean suffers = !counted && (verb.passive() || isOnset(verb) || ofLaw);
    Optional<NounGroup> subject =
        ofLaw || counted ? groupBefore(verb) : scene.grammar.subject(verb);
    Optional<NounGroup> doer = suffers ? scene.grammar.agent(verb) : subject;
    Optional<NounGroup> patient = suffers ? subject : object(verb);
    boolean power =
        doer.filter(d -> scene.governs(d) || isElectorate(d, verb)).isPresent()
            || laws.isMeant(doer, verb);
    boolean matter = patient.filter(matters::isMatter).isPresent();
    boolean counts =
        switch (under) {
          case "act" -> power || suffers;
          case "law" -> power || matter && suffers;
          case "tabled" -> suffers && subject.filter(this::isBill).isPresent();
          case "word" ->
              suffers && patient.filter(p -> matters.isProposed(p) || isCounted(p)).isPresent();
          case "refusal" -> suffers && refusals.isRefused(verb);
          case "bill" -> (power || suffers) && law(verb, patient).isPresent();
          case "deed", "shape" ->
              power && patient.filter(p -> !isEffect(p)).isPresent() || suffers && matter;
          case "rule" -> !suffers && isLawful(doer, verb);
          case "set" ->
              power && patient.isPresent() && isMeans(verb)
                  || (power
                          || suffers
                              && doer.filter(d -> !isMeasure(d)).isEmpty()
                              && patient.filter(this::isNone).isEmpty())
                      && matter;
          case "free" -> (power || suffers) && patient.filter(matters::isHeld).isPresent();
          case "gift" ->
              (power || suffers) && (matter || patient.filter(matters::isRight).isPresent());
          case "paper" ->
              (power || suffers)
                  && patient.filter(p -> matters.isPaper(p) || matters.isHeld(p)).isPresent();
          default ->
              power && (matter || patient.isPresent() && isMeans(verb))
                  || suffers
                      && patient.filter(p -> matters.isPublic(p) && !isNone(p)).isPresent()
                      && (isNow(verb) || verb.negated());
        };
    if (!counts && !ofLaw || isNoAct(verb, patient)) {
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

  /// "A draft law", "the bill": what lawmakers have not passed yet.
  private boolean isBill(NounGroup group) {
    boolean pending = false;
    for (int i = group.from(); i < group.to(); i++) {
      pending |= PENDING.contains(scene.lower(i));
    }
    return pending && scene.powers.isInstrument(group);
  }

  /// "Twelve", "12 of them": so many of what was told before.
  private boolean isCounted(NounGroup group) {
    return scene.grammar.tag(group.head()) == Tag.NUMBER;
  }

  /// "by a fifth", "by 4 percent": how much, not by whom.
  private boolean isMeasure(NounGroup group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (scene.grammar.tag(i) == Tag.NUMBER
          || scene.lower(i).matches("half|third|quarter|\\w+th")) {
        return true;
      }
    }
    return false;
  }

  /// "Voters approved the constitution."
  private boolean isElectorate(NounGroup group, VerbGroup verb) {
    boolean votes =
        switch (verb.lemma()) {
          case "approve", "adopt", "endorse", "pass" -> verb.isFinite();
          default -> false;
        };
    return votes
        && switch (scene.grammar.lemma(group.head())) {
          case "voter", "electorate" -> true;
          default -> false;
        };
  }

  /// "Article 12 lets the mayor", "it lets the mayor" behind the law that was told.
  private boolean isLawful(Optional<NounGroup> doer, VerbGroup verb) {
    return verb.isFinite()
        && verb.tense() == VerbGroup.Tense.PRESENT
        && !verb.perfect()
        && !verb.negated()
        && scene.grammar.clauseOf(verb.from()).kind() != Clause.Kind.RELATIVE
        && (doer.filter(scene.powers::isInstrument).isPresent() || laws.isMeant(doer, verb));
  }

  private boolean isNoAct(VerbGroup verb, Optional<NounGroup> patient) {
    return holdsOffice(verb, patient) || isAvoided(verb) || isOthersAttempt(verb) || names(verb);
  }

  /// "called the plan bold", "calling him a fool": says what something is.
  private boolean names(VerbGroup verb) {
    Optional<NounGroup> object = scene.grammar.object(verb);
    if (!verb.lemma().equals("call") || object.isEmpty()) {
      return false;
    }
    int next = object.get().to();
    boolean more = next < scene.sentence(verb.from()).to();
    return scene.grammar.tag(object.get().head()) == Tag.PRONOUN
        || more
            && switch (scene.grammar.tag(next)) {
              case ADJECTIVE, DETERMINER, NUMBER -> true;
              default -> "\"\u201C\u2018".contains(scene.lower(next));
            };
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
        .filter(p -> scene.powers.isInstrument(p) || isTitled(p))
        .or(() -> behindDivision(verb))
        .or(() -> before.filter(b -> isNumbered(b) || scene.powers.isInstrument(b)));
  }

  /// "the Citizenship (Amendment) Act": the noun stands behind the words in brackets.
  private boolean isTitled(NounGroup group) {
    int end = Math.min(scene.sentence(group.from()).to() - 1, group.to() + BRACKETS);
    if (!scene.lower(group.to()).equals("(")) {
      return false;
    }
    for (int i = group.to(); i < end; i++) {
      if (scene.lower(i).equals(")")) {
        return scene.lower(i + 1).matches("act|bill|law|order|regulations");
      }
    }
    return false;
  }

  /// "passed by 61 votes to 40, with two abstentions, the Harbours Bill": the law behind the count.
  private Optional<NounGroup> behindDivision(VerbGroup verb) {
    int end = Math.min(scene.sentence(verb.from()).to(), verb.to() + DIVISION);
    boolean count =
        verb.to() + 1 < end
            && scene.lower(verb.to()).equals("by")
            && scene.grammar.tag(verb.to() + 1) == Tag.NUMBER;
    for (int i = verb.to(); count && i < end; i++) {
      Optional<NounGroup> group = scene.grammar.nounAt(i);
      if (group.filter(g -> scene.powers.isInstrument(g) || isTitled(g)).isPresent()) {
        return group;
      }
      if (scene.grammar.verbAt(i).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
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

  /// "created the conditions": what came of it, nothing that was made.
  private boolean isEffect(NounGroup group) {
    return EFFECTS.contains(scene.grammar.lemma(group.head()));
  }

  /// "by raising the fee", "is working to raise the fee": how those in power act, or what they are
  /// at.
  private boolean isMeans(VerbGroup verb) {
    if (verb.form() != VerbGroup.Form.INFINITIVE) {
      return !verb.isFinite() && scene.lower(verb.from() - 1).equals("by");
    }
    int before = verb.from() - 1;
    return before >= 0 && AIMING.contains(scene.grammar.lemma(before));
  }

  private Candidate candidate(
      VerbGroup verb, String under, Optional<NounGroup> doer, boolean suffers) {
    boolean ofLaw = isReduced(verb) && isOfLaw(verb);
    boolean counted = behindDivision(verb).isPresent();
    boolean done = isDone(verb) || ofLaw || counted;
    int from =
        ofLaw || counted
            ? groupBefore(verb).map(NounGroup::from).orElse(verb.from())
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
            isPending(doer, verb) || under.equals("tabled")
                ? Commitment.Status.ANNOUNCED
                : status(verb, done, weak)),
        (weak ? 0.5 : 0.6) + (suffers && !weak ? 0.1 : 0) + (verb.isFinite() ? 0.05 : 0),
        "\"" + verb.lemma() + "\"" + (suffers ? " done to it" : " by those in power"));
  }

  /// "the budget sets aside", "the draft lets": what a plan says, not yet in effect.
  private boolean isPending(Optional<NounGroup> doer, VerbGroup verb) {
    return verb.isFinite()
        && verb.tense() == VerbGroup.Tense.PRESENT
        && !verb.passive()
        && !verb.perfect()
        && !verb.negated()
        && doer.map(d -> scene.lower(d.head())).filter(PENDING::contains).isPresent();
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
}
