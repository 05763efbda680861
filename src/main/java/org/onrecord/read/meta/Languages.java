package org.onrecord.read.meta;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which language a text is in, told by its script, its letters and its commonest words
/// (`languages.txt`). Some two hundred letters are enough; what stays unclear is not guessed.
///
/// Does NOT tell apart what shares words and letters (Serbian in Latin script is called Croatian)
/// and gives a text in two languages the one with more of it.
final class Languages {
  /// Enough to be sure, and little enough to cost nothing.
  private static final int SAMPLE = 20_000;

  /// With fewer letters no language is named.
  private static final int LEAST_LETTERS = 24;

  /// This share of the words must be common ones of the language: chosen so that a list of names
  /// stays without a language.
  private static final double LEAST_SCORE = 0.08;

  /// The next best must stay this far behind.
  private static final double MARGIN = 1.12;

  /// Scripts that are written in one language, or nearly so.
  private static final Map<UnicodeScript, String> OWN_SCRIPT =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.GREEK, "el"),
              Map.entry(UnicodeScript.HEBREW, "he"),
              Map.entry(UnicodeScript.ARMENIAN, "hy"),
              Map.entry(UnicodeScript.GEORGIAN, "ka"),
              Map.entry(UnicodeScript.THAI, "th"),
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.HIRAGANA, "ja"),
              Map.entry(UnicodeScript.KATAKANA, "ja"),
              Map.entry(UnicodeScript.HAN, "zh"),
              Map.entry(UnicodeScript.BENGALI, "bn"),
              Map.entry(UnicodeScript.TAMIL, "ta"),
              Map.entry(UnicodeScript.TELUGU, "te"),
              Map.entry(UnicodeScript.KHMER, "km"),
              Map.entry(UnicodeScript.LAO, "lo"),
              Map.entry(UnicodeScript.MYANMAR, "my"),
              Map.entry(UnicodeScript.SINHALA, "si")));

  private record Profile(
      String code, UnicodeScript script, String extra, String lacking, Set<String> words) {}

  private static final List<Profile> PROFILES = read();

  private Languages() {}

  /// The BCP 47 primary subtag of the language of `text`; empty when it is too short or unclear.
  static Optional<String> find(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    Map<UnicodeScript, Integer> scripts = scripts(sample);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    UnicodeScript most = mostUsed(scripts);
    if (OWN_SCRIPT.containsKey(most) || usesKana(scripts)) {
      return letters < LEAST_LETTERS / 2
          ? Optional.empty()
          : Optional.ofNullable(usesKana(scripts) ? "ja" : OWN_SCRIPT.get(most));
    }
    return letters < LEAST_LETTERS ? Optional.empty() : byWords(sample, most);
  }

  private static Optional<String> byWords(String sample, UnicodeScript script) {
    List<String> words = words(sample);
    String best = "";
    double first = 0;
    double second = 0;
    for (Profile profile : PROFILES) {
      double score = profile.script() == script ? score(profile, words) : 0;
      if (score > first) {
        second = first;
        first = score;
        best = profile.code();
      } else if (score > second) {
        second = score;
      }
    }
    return first >= LEAST_SCORE && first >= MARGIN * second ? Optional.of(best) : Optional.empty();
  }

  /// The share of common words, more for the language's own letters, less for letters it lacks.
  private static double score(Profile profile, List<String> words) {
    int common = 0;
    int letters = 0;
    int own = 0;
    int foreign = 0;
    for (String word : words) {
      common += profile.words().contains(word) ? 1 : 0;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        letters++;
        if (profile.extra().indexOf(c) >= 0) {
          own++;
        } else if (!isBase(c) || profile.lacking().indexOf(c) >= 0) {
          foreign++;
        }
      }
    }
    double share = common / (double) Math.max(1, words.size());
    return share + (own - 3.0 * foreign) / Math.max(1, letters);
  }

  private static boolean isBase(char c) {
    return c >= 'a' && c <= 'z' || c >= 'а' && c <= 'я' || c == '\'' || c == '’' || c == 'ʻ';
  }

  private static List<String> words(String sample) {
    var words = new ArrayList<String>();
    int from = -1;
    for (int i = 0; i <= sample.length(); i++) {
      boolean inWord = i < sample.length() && isWord(sample.charAt(i));
      if (inWord && from < 0) {
        from = i;
      } else if (!inWord && from >= 0) {
        words.add(sample.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || c == '\'' || c == 'ʻ';
  }

  private static Map<UnicodeScript, Integer> scripts(String sample) {
    var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
    return scripts;
  }

  private static UnicodeScript mostUsed(Map<UnicodeScript, Integer> scripts) {
    UnicodeScript most = UnicodeScript.COMMON;
    int count = 0;
    for (Map.Entry<UnicodeScript, Integer> each : scripts.entrySet()) {
      if (each.getValue() > count) {
        most = each.getKey();
        count = each.getValue();
      }
    }
    return most;
  }

  /// Japanese is mostly Han with some kana between; Chinese has none.
  private static boolean usesKana(Map<UnicodeScript, Integer> scripts) {
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    return kana > 0 && mostUsed(scripts) == UnicodeScript.HAN && kana * 10 > han;
  }

  private static List<Profile> read() {
    var profiles = new ArrayList<Profile>();
    for (String line : WordList.lines(Languages.class, "languages.txt")) {
      String[] parts = line.split("\\|");
      String letters = parts[1].strip();
      int minus = letters.indexOf('-');
      Set<String> words = new HashSet<>(Arrays.asList(parts[2].strip().split(" +")));
      UnicodeScript script = UnicodeScript.of(parts[2].strip().codePointAt(0));
      String extra = minus < 0 ? letters : letters.substring(0, minus);
      String lacking = minus < 0 ? "" : letters.substring(minus + 1);
      profiles.add(new Profile(parts[0].strip(), script, extra, lacking, words));
    }
    return List.copyOf(profiles);
  }
}
