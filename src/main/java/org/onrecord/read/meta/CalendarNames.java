package org.onrecord.read.meta;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The names of months and weekdays in many languages, from the locale data of ICU (CLDR).
///
/// Some names mean different months in different languages; so the language of the text is asked
/// first, and after the common ones only a name on which all others agree counts.
final class CalendarNames {
  private static final List<String> FIRST = List.of("en", "en-GB", "ru", "kk");

  private static final List<String> OTHERS =
      List.of(
          "de", "fr", "es", "pt", "it", "nl", "pl", "uk", "be", "cs", "sk", "hu", "ro", "bg", "sr",
          "hr", "sl", "lt", "lv", "et", "fi", "sv", "da", "nb", "tr", "az", "uz", "ky", "tg", "tt",
          "mn", "ka", "hy", "el", "sq", "mk", "ca", "id", "vi", "ar", "fa", "he");

  /// Read when first asked for: most texts need one or two of the languages.
  private static final Map<String, CalendarNames> READ = new ConcurrentHashMap<>();

  private final Map<String, Integer> months = new HashMap<>();
  private final Set<String> weekdays = new HashSet<>();

  private CalendarNames(String language) {
    var symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.ABBREVIATED, DateFormatSymbols.WIDE}) {
        String[] names = symbols.getMonths(context, width);
        for (int i = 0; i < 12; i++) {
          months.put(key(names[i]), i + 1);
        }
        // The first weekday of the array stands for none.
        Stream.of(symbols.getWeekdays(context, width)).skip(1).forEach(d -> weekdays.add(key(d)));
      }
    }
  }

  /// The month, 1 to 12, that `name` is, its case and a full stop at the end aside.
  ///
  /// @param language of the text, asked before others; may be empty
  static Optional<Integer> month(String name, String language) {
    String key = key(name);
    if (key.length() < 3) {
      return Optional.empty();
    }
    Stream<String> first =
        Stream.concat(Stream.of(language).filter(l -> !l.isEmpty()), FIRST.stream());
    return first.flatMap(each -> monthIn(each, key).stream()).findFirst().or(() -> agreed(key));
  }

  /// Whether `name` is a day of the week in any language.
  static boolean isWeekday(String name) {
    String key = key(name);
    return key.length() > 1
        && Stream.concat(FIRST.stream(), OTHERS.stream())
            .anyMatch(language -> in(language).weekdays.contains(key));
  }

  private static Optional<Integer> agreed(String key) {
    List<Integer> found =
        OTHERS.stream().flatMap(each -> monthIn(each, key).stream()).distinct().toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static Optional<Integer> monthIn(String language, String key) {
    return Optional.ofNullable(in(language).months.get(key));
  }

  private static CalendarNames in(String language) {
    return READ.computeIfAbsent(language, CalendarNames::new);
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
