package org.onrecord.analyse.dates;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.analyse.dates.Expression.Calendar;
import org.onrecord.analyse.numbers.Pieces;

/// Full dates in other languages (`10 марта 2025`, `3 de mayo de 2025`), as they stand in date
/// lines and quoted titles. Month names are those of the Unicode CLDR.
final class ForeignMonths {
  private static final String[] LANGUAGES = {
    "ru", "uk", "be", "kk", "ky", "uz", "tr", "az", "fr", "de", "es", "it", "pt", "pl", "nl", "cs",
    "ro", "hu", "sv", "da", "fi", "id"
  };

  /// Loaded when a text first has a number, an unknown word and a year in a row: it takes a tenth
  /// of a second.
  private static final class Names {
    static final Map<String, Integer> MONTHS = load();

    private static Map<String, Integer> load() {
      Map<String, Integer> months = new HashMap<>();
      for (String language : LANGUAGES) {
        var symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
        add(symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE), months);
        add(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE), months);
      }
      return Map.copyOf(months);
    }

    private static void add(String[] names, Map<String, Integer> months) {
      for (int i = 0; i < names.length; i++) {
        months.putIfAbsent(names[i].toLowerCase(Locale.ROOT), i + 1);
      }
    }
  }

  private ForeignMonths() {}

  static Optional<Phrase> find(Pieces pieces, YearReader years, int at) {
    var day = Ordinals.day(pieces, at);
    int month = at + day.pieces();
    if (pieces.is(month, ".") || isOf(pieces, month)) {
      month++;
    }
    int year = isOf(pieces, month + 1) ? month + 2 : month + 1;
    boolean form =
        day.day() > 0
            && pieces.together(at, year)
            && pieces.get(month).isLetters()
            && years.number(year).isPresent();
    if (!form) {
      return Optional.empty();
    }
    var number = Optional.ofNullable(Names.MONTHS.get(pieces.word(month)));
    return number.map(m -> new Phrase(at, year + 1, calendar(years.number(year), m, day.day())));
  }

  private static boolean isOf(Pieces pieces, int at) {
    return pieces.is(at, "de");
  }

  private static Calendar calendar(OptionalInt year, int month, int day) {
    return new Calendar(year, OptionalInt.of(month), OptionalInt.of(day));
  }
}
