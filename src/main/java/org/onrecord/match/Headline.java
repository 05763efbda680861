package org.onrecord.match;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.match.pair.Meeting;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;

/// The title of a matter: the words of its clearest passage, cut at the end of a clause.
final class Headline {
  private static final int LONGEST = 90;

  /// Shorter clauses seldom say what it is about.
  private static final int SHORTEST = 35;

  /// Passages whose words are looked at.
  private static final int LOOKED_AT = 4;

  private static final String MARKS =
      "\"\u201C\u201D\u00AB\u00BB'\u2018\u2019*\u2022-\u2013\u2014 ";
  private static final List<String> ENDS =
      List.of(
          "; ",
          ": ",
          ", ",
          " \u2013 ",
          " \u2014 ",
          " (",
          " which ",
          " who ",
          " because ",
          " while ");
  private static final Set<String> LEANING =
      Set.of(
          "it",
          "this",
          "that",
          "these",
          "those",
          "they",
          "he",
          "she",
          "his",
          "her",
          "their",
          "its",
          "and",
          "but",
          "moreover",
          "however",
          "because",
          "for",
          "so",
          "also",
          "then",
          "there");

  private Headline() {}

  /// @param meetings of one matter, those that a reader should see first come first
  static String of(List<Meeting> meetings, Function<Passage, String> words) {
    Map<Passage, Integer> met = new LinkedHashMap<>();
    for (Meeting meeting : meetings) {
      met.merge(meeting.pair().a(), 1, Integer::sum);
      met.merge(meeting.pair().b(), 1, Integer::sum);
    }
    Pair first = meetings.getFirst().pair();
    return met.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<Passage, Integer> e) -> -e.getValue()))
        .limit(LOOKED_AT)
        .map(e -> strip(words.apply(e.getKey())))
        .filter(text -> !text.isBlank())
        .min(Comparator.comparingInt(Headline::unclear))
        .map(Headline::shorten)
        .orElse(first.matter());
  }

  /// Long passages and those that lean on the sentence before say less by themselves.
  private static int unclear(String text) {
    String first = text.split("[ ,]", 2)[0].toLowerCase(Locale.ROOT);
    return (LEANING.contains(first) ? LONGEST : 0)
        + Math.max(0, text.length() - LONGEST)
        + (text.length() < SHORTEST ? LONGEST : 0);
  }

  private static String strip(String text) {
    String line = text.replaceAll("\\s+", " ");
    int from = 0;
    while (from < line.length() && MARKS.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    return line.substring(from).strip();
  }

  static String shorten(String text) {
    if (text.length() <= LONGEST) {
      return trim(text);
    }
    int cut = -1;
    for (String end : ENDS) {
      int at = text.lastIndexOf(end, LONGEST);
      cut = at >= SHORTEST ? Math.max(cut, at) : cut;
    }
    if (cut >= SHORTEST) {
      return trim(text.substring(0, cut));
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space > 0 ? space : LONGEST) + "\u2026";
  }

  /// Without the marks at the end; a closing one that has lost its opening one goes as well.
  private static String trim(String text) {
    String trimmed = text.strip().replaceAll("[.,;:!]+$", "");
    boolean unopened =
        trimmed.indexOf('\u201C') < 0 && trimmed.endsWith("\u201D")
            || trimmed.endsWith("\"") && trimmed.indexOf('"') == trimmed.length() - 1;
    return unopened
        ? trimmed.substring(0, trimmed.length() - 1).replaceAll("[.,;:!]+$", "")
        : trimmed;
  }
}
