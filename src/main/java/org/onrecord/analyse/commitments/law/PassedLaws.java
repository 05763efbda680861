package org.onrecord.analyse.commitments.law;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;

/// Which law a verb of passing passes: its object, what stands before it ("a law passed in May") or
/// behind the count of votes ("passed by 61 votes to 40 the Harbours Bill").
public final class PassedLaws {
  private static final Set<String> ENACTING =
      Set.of("adopt", "approve", "endorse", "enact", "pass", "ratify", "introduce");

  private static final int BRACKETS = 5;

  /// How far behind the verb the count of votes and abstentions reaches.
  private static final int DIVISION = 18;

  private final Scene scene;

  public PassedLaws(Scene scene) {
    this.scene = scene;
  }

  /// What is passed: the law behind the verb, or before "which the assembly passed".
  public Optional<NounGroup> law(VerbGroup verb, Optional<NounGroup> patient) {
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
  public Optional<NounGroup> behindDivision(VerbGroup verb) {
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

  /// "the amendments adopted in June", "a law passed by the assembly".
  public boolean isOfLaw(VerbGroup verb) {
    boolean told =
        ENACTING.contains(verb.lemma()) && scene.lower(verb.to()).matches("in|by|on|last");
    return told
        && groupBefore(verb).filter(scene.powers::isInstrument).isPresent()
        && !isToCome(verb);
  }

  /// What stands right before the verb, or before a comma: "the charter, adopted in May".
  public Optional<NounGroup> groupBefore(VerbGroup verb) {
    int before = Math.max(0, verb.from() - 1);
    boolean comma = before > 0 && scene.lower(before).equals(",");
    return scene.grammar.nounAt(comma ? before - 1 : before);
  }

  /// "a law passed in May": a participle, though it may look like a past.
  public static boolean isReduced(VerbGroup verb) {
    boolean bare =
        verb.tense() == VerbGroup.Tense.PAST
            && !verb.passive()
            && !verb.perfect()
            && verb.to() == verb.from() + 1;
    return verb.form() == VerbGroup.Form.PARTICIPLE || bare;
  }

  public boolean isToCome(VerbGroup verb) {
    return scene.governor(verb.from()).filter(g -> g.tense() == VerbGroup.Tense.FUTURE).isPresent();
  }
}
