package org.onrecord.analyse.commitments.done;

import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;

/// Verbs that tell of no deed: what holds at any time, what is ruled out, awaited, wished or
/// supposed, what had happened long before.
final class Untold {
  private final Scene scene;

  Untold(Scene scene) {
    this.scene = scene;
  }

  boolean is(VerbGroup verb) {
    return isRuledOut(verb)
        || isOfAnyTime(verb)
        || isAwaited(verb)
        || verb.hasModal() && !verb.modal().equals("can")
        || isWished(verb)
        || carriesWould(verb)
        || isBackground(verb)
        || scene.supposes(verb);
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

  /// "that fishermen be banned": wished, not done.
  private boolean isWished(VerbGroup verb) {
    return scene.lower(verb.from()).equals("be") && !verb.hasModal();
  }

  /// "would set up an office and raise the fee": the second verb supposes as the first does.
  private boolean carriesWould(VerbGroup verb) {
    boolean bare =
        !verb.hasModal()
            && !verb.passive()
            && !verb.perfect()
            && verb.form() != VerbGroup.Form.GERUND
            && scene.lower(verb.head()).equals(verb.lemma());
    return bare
        && isJoined(verb)
        && scene
            .governor(verb.from())
            .filter(g -> g.modal().matches("would|could|might|may|should"))
            .isPresent();
  }

  /// "was formulated and introduced": the second of two participles.
  boolean isJoined(VerbGroup verb) {
    return scene.lower(verb.from() - 1).equals("and");
  }

  /// What had happened before, told in passing: "a court that had been abolished".
  private boolean isBackground(VerbGroup verb) {
    boolean earlier = verb.perfect() && verb.tense() == VerbGroup.Tense.PAST;
    return earlier && scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.RELATIVE;
  }
}
