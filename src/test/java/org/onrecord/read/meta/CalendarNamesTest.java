package org.onrecord.read.meta;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarNamesTest {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "en-GB", "ru", "kk", "de", "fr", "es", "pt", "it", "nl", "pl", "uk", "be", "cs",
          "sk", "hu", "ro", "bg", "sr", "hr", "sl", "lt", "lv", "et", "fi", "sv", "da", "nb", "tr",
          "az", "uz", "ky", "tg", "tt", "mn", "ka", "hy", "el", "sq", "mk", "ca", "id", "vi", "ar",
          "fa", "he");

  /// Reading ICU's own tables takes a quarter of a second, the file a few milliseconds; so the file
  /// is what runs, and this test what keeps it true. `CalendarFile` writes it anew.
  @Test
  void theFileSaysWhatTheLocaleDataSays() {
    assertThat(WordList.lines(CalendarNames.class, "calendar.txt")).isEqualTo(lines());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          March     | en | 3
          Sept.     | en | 9
          ноября    | en | 11
          наурыз    |    | 3
          listopada | pl | 11
          listopada | hr | 10
          mai       |    | 5
          """)
  void knowsMonthsByTheLanguageOfTheText(String name, String language, int month) {
    assertThat(CalendarNames.month(name, language == null ? "" : language)).contains(month);
  }

  @Test
  void doesNotChooseBetweenTwoMonths() {
    assertThat(CalendarNames.month("listopada", "en")).isEmpty();
  }

  static List<String> lines() {
    return LANGUAGES.stream().map(CalendarNamesTest::line).toList();
  }

  private static String line(String language) {
    var symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
    var line = new StringBuilder(language);
    for (int month = 0; month < 12; month++) {
      line.append(" | ").append(String.join(", ", names(symbols, month)));
    }
    return line.append(" | ").append(String.join(", ", weekdays(symbols))).toString();
  }

  private static Set<String> names(DateFormatSymbols symbols, int month) {
    var names = new TreeSet<String>();
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.ABBREVIATED, DateFormatSymbols.WIDE}) {
        names.add(key(symbols.getMonths(context, width)[month]));
      }
    }
    return names;
  }

  private static Set<String> weekdays(DateFormatSymbols symbols) {
    var names = new TreeSet<String>();
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.ABBREVIATED, DateFormatSymbols.WIDE}) {
        String[] days = symbols.getWeekdays(context, width);
        // The first of the array stands for none.
        for (int i = 1; i < days.length; i++) {
          names.add(key(days[i]));
        }
      }
    }
    return names;
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
