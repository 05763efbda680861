package org.onrecord.match.pair.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.match.passage.Unit;
import org.onrecord.match.words.Roots;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// One passage says a word of a matter, the other denies that word of it: "visited", "no inspector
/// visited".
public final class PolarityRule implements Rule {
  private static final double NEAR = 1.6;
  private static final double COVER = 0.6;

  /// So much must be the same for a word that most reporting uses to be denied of one thing.
  private static final double NEARLY_ALL = 0.7;

  /// What must be the same beside the word that is denied: who, and to whom.
  private static final double BESIDE = 0.9;

  private static final double BESIDE_COVER = 0.5;

  /// Verbs whose forms begin with fewer letters in common are irregular.
  private static final int SHORTEST = 3;

  private static final Set<String> ENDINGS =
      Set.of("", "s", "es", "d", "ed", "ing", "e", "n", "en", "y", "ies", "ied", "ment", "red");

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Map<Integer, String> notA = couple.a().said().negated();
    Map<Integer, String> notB = couple.b().said().negated();
    boolean deniedA = couple.a().said().denied().isPresent();
    boolean deniedB = couple.b().said().denied().isPresent();
    if (notA.isEmpty() == notB.isEmpty() || deniedA || deniedB) {
      return Optional.empty();
    }
    Likeness whole = couple.whole();
    if (!whole.isAtLeast(NEAR, COVER)) {
      return Optional.empty();
    }
    for (Couple.Shared word : whole.shared()) {
      boolean inA = notA.containsKey(word.placeA());
      if (inA != notB.containsKey(word.placeB())
          && (couple.weights().isTellingWord(word.feature())
              || (couple.weights().isWord(word.feature()) && whole.cover() >= NEARLY_ALL))
          && isOneWord(word.inA(), word.inB())
          && isOfOneThing(couple, word)
          && !isOpen(couple, word)) {
        String why =
            "\u201C%s\u201D against \u201C%s\u201D"
                .formatted(
                    notA.getOrDefault(word.placeA(), word.inA()),
                    notB.getOrDefault(word.placeB(), word.inB()));
        double sure = 0.3 + 0.12 * Math.min(2.5, whole.weight()) + 0.3 * whole.cover();
        return Optional.of(Verdict.of(Stance.CONTRADICT, Aspect.DONE, why, sure, whole));
      }
    }
    return Optional.empty();
  }

  /// "Decisions" and "decisive" have one stem and are two words.
  private static boolean isOneWord(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return isEnding(a.substring(same)) && isEnding(b.substring(same))
        || new Roots().stem(a).equals(new Roots().stem(b)) && same < SHORTEST;
  }

  private static boolean isEnding(String end) {
    return ENDINGS.contains(end);
  }

  /// Whether the words around the one that is denied are the same as well.
  private static boolean isOfOneThing(Couple couple, Couple.Shared word) {
    return couple
        .beside(word.placeA(), word.placeB())
        .without(word)
        .filter(beside -> beside.isAtLeast(BESIDE, BESIDE_COVER))
        .isPresent();
  }

  private static boolean isOpen(Couple couple, Couple.Shared word) {
    Unit a = couple.a();
    Unit b = couple.b();
    return a.said().open().contains(word.placeA()) || b.said().open().contains(word.placeB());
  }
}
