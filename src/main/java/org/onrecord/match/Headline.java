package org.onrecord.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.match.pair.Meeting;
import org.onrecord.match.words.WordList;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;

/// The title of a matter: the words of its clearest passage, cut at the end of a clause. It stands
/// by itself: who reads it alone knows what is meant, as far as words can tell; and no two matters
/// have the same.
final class Headline {
  private static final int LONGEST = 90;

  /// Shorter clauses seldom say what it is about.
  private static final int SHORTEST = 35;

  /// Passages whose words are looked at.
  private static final int LOOKED_AT = 12;

  /// What a meeting more is worth, in characters too many.
  private static final int MEETING = 12;

  /// First words among which none may stand for something in another sentence.
  private static final int OPENING = 6;

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
  private static final Set<String> LEANING = read("leaning.txt", "first:");
  private static final Set<String> STANDING_FOR = read("leaning.txt", "anywhere:");

  private final Function<Passage, String> words;
  private final Set<String> given = new HashSet<>();

  Headline(Function<Passage, String> words) {
    this.words = words;
  }

  private static Set<String> read(String list, String kind) {
    return WordList.read(list).stream()
        .filter(line -> line.startsWith(kind))
        .flatMap(line -> List.of(line.substring(kind.length()).strip().split(" ")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// A title that was not given before.
  ///
  /// @param meetings of one matter, those that a reader should see first come first
  String of(List<Meeting> meetings) {
    Pair first = meetings.getFirst().pair();
    List<String> titles = new ArrayList<>(titles(meetings));
    titles.add(first.matter());
    for (String title : titles) {
      if (given.add(title.toLowerCase(Locale.ROOT))) {
        return title;
      }
    }
    String why = shorten(titles.getFirst() + " (" + first.why() + ")");
    String other = why;
    for (int i = 2; !given.add(other.toLowerCase(Locale.ROOT)); i++) {
      other = why + " (" + i + ")";
    }
    return other;
  }

  /// The clearest first; those that lean on another sentence last, with "…" for what is missing.
  private List<String> titles(List<Meeting> meetings) {
    Map<Passage, Integer> met = new LinkedHashMap<>();
    for (Meeting meeting : meetings) {
      met.merge(meeting.pair().a(), 1, Integer::sum);
      met.merge(meeting.pair().b(), 1, Integer::sum);
    }
    return met.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<Passage, Integer> e) -> -e.getValue()))
        .limit(LOOKED_AT)
        .map(e -> new Draft(strip(words.apply(e.getKey())), e.getValue()))
        .filter(draft -> !draft.text().isBlank())
        .sorted(Comparator.comparing(Draft::leans).thenComparingInt(Draft::unclear))
        .map(draft -> (draft.leans() ? "\u2026 " : "") + shorten(draft.text()))
        .distinct()
        .toList();
  }

  /// @param meetings in how many it is
  private record Draft(String text, int meetings) {
    private boolean leans() {
      return !standsAlone(text);
    }

    /// Long passages say less by themselves.
    private int unclear() {
      return Math.max(0, text.length() - LONGEST)
          + (text.length() < SHORTEST ? LONGEST : 0)
          - MEETING * Math.min(meetings, OPENING);
    }
  }

  /// Whether no word at its beginning stands for something in a sentence before.
  static boolean standsAlone(String text) {
    List<String> first =
        List.of(shorten(text).toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[ ,]+"));
    return !LEANING.contains(first.getFirst())
        && first.stream().limit(OPENING).noneMatch(STANDING_FOR::contains);
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
