package org.onrecord.analyse.en;

import java.util.ArrayList;
import java.util.List;

/// The regular forms of English verbs and nouns, by spelling.
final class Conjugation {
  private static final String VOWELS = "aeiou";

  private Conjugation() {}

  /// "tries", "passes", "plans": of a verb in the third person, or of a noun in the plural.
  static String s(String base) {
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hisses =
        base.endsWith("s")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("ch")
            || base.endsWith("sh")
            || base.endsWith("o") && !base.endsWith("oo") && !base.endsWith("io");
    return base + (hisses ? "es" : "s");
  }

  /// The spellings of the regular past; two where a final consonant may be doubled or not.
  static List<String> ed(String base) {
    if (base.endsWith("e")) {
      return List.of(base + "d");
    }
    if (endsInConsonantAndY(base)) {
      return List.of(base.substring(0, base.length() - 1) + "ied");
    }
    return withDoubled(base, "ed");
  }

  /// The spellings of the form in -ing.
  static List<String> ing(String base) {
    if (base.endsWith("ie")) {
      return List.of(base.substring(0, base.length() - 2) + "ying");
    }
    boolean dropsE =
        base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && !base.equals("be");
    return dropsE
        ? List.of(base.substring(0, base.length() - 1) + "ing")
        : withDoubled(base, "ing");
  }

  /// What `word` may be the plural or third person of, likeliest first.
  static List<String> withoutS(String word) {
    var bases = new ArrayList<String>(3);
    int n = word.length();
    if (word.endsWith("ies") && n > 4) {
      bases.add(word.substring(0, n - 3) + "y");
    }
    if (word.endsWith("es") && n > 3) {
      bases.add(word.substring(0, n - 1));
      bases.add(word.substring(0, n - 2));
    } else if (word.endsWith("s") && !word.endsWith("ss") && n > 2) {
      bases.add(word.substring(0, n - 1));
    }
    return bases;
  }

  private static List<String> withDoubled(String base, String ending) {
    int n = base.length();
    boolean mayDouble =
        n >= 3
            && !isVowel(base, n - 1)
            && "wxy".indexOf(base.charAt(n - 1)) < 0
            && isVowel(base, n - 2)
            && (!isVowel(base, n - 3) || base.startsWith("qu", n - 4 < 0 ? 0 : n - 4));
    return mayDouble
        ? List.of(base + ending, base + base.charAt(n - 1) + ending)
        : List.of(base + ending);
  }

  private static boolean endsInConsonantAndY(String base) {
    int n = base.length();
    return n > 1 && base.charAt(n - 1) == 'y' && !isVowel(base, n - 2);
  }

  private static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }
}
