package org.onrecord.read.meta;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The names of months and weekdays in many languages (`calendar.txt`, from the locale data of
/// ICU).
///
/// Some names mean different months in different languages; so the language of the text is asked
/// first, and after the common ones only a name on which all others agree counts.
final class CalendarNames {
  private static final List<String> FIRST = List.of("en", "en-GB", "ru", "kk");

  private static final Map<String, Map<String, Integer>> MONTHS = new LinkedHashMap<>();
  private static final Set<String> WEEKDAYS = new HashSet<>();

  static {
    WordList.lines(CalendarNames.class, "calendar.txt").forEach(CalendarNames::read);
  }

  private CalendarNames() {}

  /// The month, 1 to 12, that `name` is, its case and a full stop at the end aside.
  ///
  /// @param language of the text, asked before others; may be empty
  static Optional<Integer> month(String name, String language) {
    String key = key(name);
    if (key.length() < 3) {
      return Optional.empty();
    }
    return Stream.concat(Stream.of(language), FIRST.stream())
        .flatMap(each -> monthIn(each, key).stream())
        .findFirst()
        .or(() -> agreed(key));
  }

  /// Whether `name` is a day of the week in any language.
  static boolean isWeekday(String name) {
    String key = key(name);
    return key.length() > 1 && WEEKDAYS.contains(key);
  }

  private static Optional<Integer> agreed(String key) {
    List<Integer> found =
        MONTHS.keySet().stream().flatMap(each -> monthIn(each, key).stream()).distinct().toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static Optional<Integer> monthIn(String language, String key) {
    return Optional.ofNullable(MONTHS.getOrDefault(language, Map.of()).get(key));
  }

  private static void read(String line) {
    String[] parts = line.split(" \\| ");
    var months = new HashMap<String, Integer>();
    for (int month = 1; month <= 12; month++) {
      for (String name : parts[month].split(", ")) {
        months.put(name, month);
      }
    }
    MONTHS.put(parts[0], months);
    WEEKDAYS.addAll(List.of(parts[13].split(", ")));
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
