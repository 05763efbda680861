package org.onrecord.read.meta;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
      int index, String code, UnicodeScript script, String extra, String lacking) {}

  /// At most as many as a `long` has bits.
  private static final List<Profile> PROFILES = new ArrayList<>();

  /// For each common word the languages it is one of, a bit each.
  private static final Map<String, Long> COMMON = new HashMap<>();

  static {
    read();
  }

  /// Letters before this are counted in an array.
  private static final int COUNTED = 0x600;

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
    Counts counts = new Counts(sample);
    String best = "";
    double first = 0;
    double second = 0;
    for (Profile profile : PROFILES) {
      double score = profile.script() == script ? score(profile, counts) : 0;
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
  private static double score(Profile profile, Counts counts) {
    int own = 0;
    int foreign = 0;
    for (Map.Entry<Character, Integer> each : counts.letters.entrySet()) {
      char c = each.getKey();
      if (profile.extra().indexOf(c) >= 0) {
        own += each.getValue();
      } else if (!isBase(c) || profile.lacking().indexOf(c) >= 0) {
        foreign += each.getValue();
      }
    }
    double share = counts.common[profile.index()] / (double) Math.max(1, counts.words);
    return share + (own - 3.0 * foreign) / Math.max(1, counts.length);
  }

  /// What a sample has, counted once for all languages.
  private static final class Counts {
    private int words;

    /// Letters of all words.
    private int length;

    /// How many words are common ones of each language.
    private final int[] common = new int[PROFILES.size()];

    /// How often each letter comes, in lower case: the frequent ones apart.
    private final int[] frequent = new int[COUNTED];

    private final Map<Character, Integer> letters = new HashMap<>();

    Counts(String sample) {
      wordsOf(sample).forEach(this::add);
      for (char c = 0; c < COUNTED; c++) {
        if (frequent[c] > 0) {
          letters.put(c, frequent[c]);
        }
      }
    }

    private void add(String word) {
      words++;
      length += word.length();
      for (long in = COMMON.getOrDefault(word, 0L); in != 0; in &= in - 1) {
        common[Long.numberOfTrailingZeros(in)]++;
      }
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (c < COUNTED) {
          frequent[c]++;
        } else {
          letters.merge(c, 1, Integer::sum);
        }
      }
    }
  }

  private static boolean isBase(char c) {
    return c >= 'a' && c <= 'z' || c >= 'а' && c <= 'я' || c == '\'' || c == '’' || c == 'ʻ';
  }

  private static List<String> wordsOf(String sample) {
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
    int latin = 0;
    for (int i = 0; i < sample.length(); ) {
      int c = sample.codePointAt(i);
      if (c < 0x80) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
      i += Character.charCount(c);
    }
    if (latin > 0) {
      scripts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
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

  private static void read() {
    for (String line : WordList.lines(Languages.class, "languages.txt")) {
      String[] parts = line.split("\\|");
      String letters = parts[1].strip();
      int minus = letters.indexOf('-');
      long bit = 1L << PROFILES.size();
      for (String word : parts[2].strip().split(" +")) {
        COMMON.merge(word, bit, (some, more) -> some | more);
      }
      UnicodeScript script = UnicodeScript.of(parts[2].strip().codePointAt(0));
      String extra = minus < 0 ? letters : letters.substring(0, minus);
      String lacking = minus < 0 ? "" : letters.substring(minus + 1);
      PROFILES.add(new Profile(PROFILES.size(), parts[0].strip(), script, extra, lacking));
    }
  }
}
