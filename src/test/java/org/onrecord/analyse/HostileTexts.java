package org.onrecord.analyse;

import java.util.LinkedHashMap;
import java.util.Map;

/// Texts that are long in one way: whatever looks back or ahead without a limit takes hours over
/// them.
final class HostileTexts {
  private HostileTexts() {}

  /// About `size` characters each, by name.
  static Map<String, String> of(int size) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("letters without a space", "a".repeat(size));
    texts.put("capitals without a space", "A".repeat(size));
    texts.put("a line of digits", "1234567890".repeat(size / 10));
    texts.put("numbers", fill("12 ", size));
    texts.put("numbers with points", fill("1.2.", size));
    texts.put(
        "nested quotation marks",
        "\u201C".repeat(size / 100) + "word" + "\u201D".repeat(size / 100));
    texts.put(
        "nested marks of two kinds",
        fill("\u201C\u2018", size / 50) + " so be it " + fill("\u2019\u201D", size / 50));
    texts.put("straight marks", fill("\" ", size / 10));
    texts.put("apostrophes", fill("o' ", size / 4));
    texts.put("brackets", "(".repeat(size / 4) + " said the mayor");
    texts.put("points", ".".repeat(size));
    texts.put("commas", fill("and, ", size));
    texts.put("colons", fill("he said: ", size / 4));
    texts.put("one sentence of words", fill("the harbour council mends piers and ", size / 4));
    texts.put("capital words", fill("Harbour Council ", size / 4));
    texts.put("different names", names(size / 16));
    texts.put("who said it", fill("she said that he said that ", size / 4));
    texts.put("verbs without a subject", "Was lost" + fill(" and was found", size / 4));
    texts.put("said and said", "Venn said" + fill(" and said", size / 4));
    texts.put(
        "what was done to the deal", "Venn said it was done" + fill(", and was lost", size / 4));
    texts.put("bills", fill("under the bill, it would end, ", size / 4));
    texts.put("promises", fill("the council will mend the pier, ", size / 4));
    texts.put("dates", fill("1 May 2031, ", size / 4));
    texts.put("ordinals and months", fill("first May second June ", size / 4));
    texts.put("money", fill("$1 million and ", size / 4));
    texts.put("kin", fill("the son of the daughter of ", size / 4));
    texts.put("of the", fill("of the ", size / 4));
    texts.put("line breaks", fill("\n", size));
    texts.put("short lines", fill("- a\n", size / 4));
    texts.put("marks that combine", "e" + "\u0301".repeat(size / 4));
    texts.put("letters that turn the line", fill("\u202E\u202D", size / 4));
    texts.put("astral letters", fill("\uD835\uDC00", size / 4));
    return texts;
  }

  private static String fill(String part, int size) {
    return part.repeat(Math.max(1, size / part.length()));
  }

  private static String names(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append((char) ('A' + i % 26)).append(Integer.toString(i, 26).replaceAll("\\d", "o"));
      text.append(i % 3 == 2 ? " spoke. " : " ");
    }
    return text.toString();
  }
}
