package org.onrecord.analyse.commitments.done;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.kept.Refusals;
import org.onrecord.analyse.commitments.law.PassedLaws;
import org.onrecord.analyse.commitments.law.ToldLaws;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;

/// Whether what a verb tells is a deed of those in power, by the kind under which `reforms.txt`
/// files the verb: who must do it, and to what.
final class Deeds {
  private static final Set<String> PENDING =
      Set.of("draft", "bill", "budget", "proposal", "plan", "amendment", "amendments", "manifesto");
  private static final Set<String> EFFECTS = Cues.words("effects.txt");
  private static final Set<String> AIMING = Cues.words("aiming.txt");

  private final Scene scene;
  private final ToldLaws laws;
  private final Matters matters;
  private final Refusals refusals;
  private final PassedLaws passed;
  private final Doers doers;

  Deeds(Scene scene, ToldLaws laws, PassedLaws passed) {
    this.scene = scene;
    this.laws = laws;
    this.matters = new Matters(scene);
    this.refusals = new Refusals(scene);
    this.passed = passed;
    this.doers = new Doers(scene);
  }

  /// @param suffers whether the subject is what it is done to
  boolean counts(
      VerbGroup verb,
      String under,
      boolean suffers,
      Optional<NounGroup> subject,
      Optional<NounGroup> doer,
      Optional<NounGroup> patient) {
    boolean power =
        doer.filter(d -> scene.governs(d) || isElectorate(d, verb)).isPresent()
            || laws.isMeant(doer, verb)
            || doers.actForState(doer, patient);
    boolean matter = patient.filter(matters::isMatter).isPresent();
    return switch (under) {
      case "act" -> power || suffers || doer.filter(doers::isSomebody).isPresent();
      case "state" ->
          verb.form() != VerbGroup.Form.INFINITIVE
              && (power || suffers)
              && patient.filter(matters::isOfState).isPresent();
      case "law" -> power && patient.filter(p -> !isSelf(p)).isPresent() || matter && suffers;
      case "tabled" -> suffers && subject.filter(this::isBill).isPresent();
      case "word" ->
          suffers && patient.filter(p -> matters.isProposed(p) || isCounted(p)).isPresent();
      case "refusal" -> suffers && refusals.isRefused(verb);
      case "bill" -> (power || suffers) && passed.law(verb, patient).isPresent();
      case "deed", "shape" ->
          power && patient.filter(p -> !isEffect(p)).isPresent()
              || suffers && (matter || isPublic(patient) && brings(verb));
      case "rule" -> !suffers && isLawful(doer, verb);
      case "set" ->
          power && patient.isPresent() && isMeans(verb)
              || power && (matter || isPublic(patient) && verb.isFinite())
              || suffers
                  && doer.filter(d -> !isMeasure(d)).isEmpty()
                  && patient.filter(this::isNone).isEmpty()
                  && (matter || isPublic(patient) && verb.lemma().matches("extend|expand"));
      case "free" -> patient.filter(matters::isHeld).isPresent();
      case "gift" -> (power || suffers) && (matter || patient.filter(matters::isRight).isPresent());
      case "paper" ->
          (power || suffers)
              && patient.filter(p -> matters.isPaper(p) || matters.isHeld(p)).isPresent();
      default ->
          power
                  && (matter
                      || isPublic(patient) && isPlainDeed(verb)
                      || patient.isPresent() && (isMeans(verb) || isPaying(verb, patient)))
              || suffers
                  && patient.filter(p -> matters.isPublic(p) && !isNone(p)).isPresent()
                  && (isNow(verb) || verb.negated());
    };
  }

  /// "the budget sets aside", "the draft lets": what a plan says, not yet in effect.
  boolean isPending(Optional<NounGroup> doer, VerbGroup verb) {
    return verb.isFinite()
        && verb.tense() == VerbGroup.Tense.PRESENT
        && !verb.passive()
        && !verb.perfect()
        && !verb.negated()
        && doer.map(d -> scene.lower(d.head())).filter(PENDING::contains).isPresent();
  }

  /// "was set up", "were introduced": something is there that was not.
  private static boolean brings(VerbGroup verb) {
    return switch (verb.lemma()) {
      case "establish", "create", "set", "introduce", "launch", "roll", "bring", "close", "shut" ->
          true;
      default -> false;
    };
  }

  /// "has paid out 60 million crowns".
  private boolean isPaying(VerbGroup verb, Optional<NounGroup> patient) {
    boolean pays =
        switch (verb.lemma()) {
          case "pay", "spend", "allocate", "invest", "fund", "provide", "hire", "recruit" -> true;
          default -> false;
        };
    return pays && patient.filter(p -> scene.grammar.tag(p.from()) == Tag.NUMBER).isPresent();
  }

  /// "has renovated 60 flats": told of, by a verb that means a deed.
  private static boolean isPlainDeed(VerbGroup verb) {
    return verb.isFinite()
        && switch (verb.lemma()) {
          case "call", "hold", "bring", "dismiss", "pay", "fight", "offer", "develop", "change" ->
              false;
          default -> true;
        };
  }

  private boolean isSelf(NounGroup group) {
    return scene.lower(group.head()).matches("\\w+sel(f|ves)");
  }

  private boolean isPublic(Optional<NounGroup> patient) {
    return patient.filter(matters::isPublic).isPresent();
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

  /// "A draft law", "the bill": what lawmakers have not passed yet.
  boolean isBill(NounGroup group) {
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
}
