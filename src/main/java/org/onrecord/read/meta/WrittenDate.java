package org.onrecord.read.meta;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.When;

/// A date as people write it at the head of a text: `10 ноября 2022`, `March 5th, 2031`,
/// `5.3.2031`.
///
/// A date in figures alone that could be read two ways (`03/05/2031`) is found but has no value,
/// unless the language of the text decides.
///
/// @param when what it means
/// @param start where it begins in the line, in UTF-16 units
/// @param end where it ends
record WrittenDate(Optional<When> when, int start, int end) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String NAME = "(\\p{L}{3,12})\\.?";
  private static final String YEAR = "((?:1[6-9]|2[0-9])\\d\\d)(?!\\d)";
  private static final String DAY = "(?<!\\d)(\\d{1,2})";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)" + YEAR + "([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", FLAGS);

  private static final Pattern DAY_FIRST =
      Pattern.compile(DAY + "([-./])(\\d{1,2})\\2" + YEAR, FLAGS);

  private static final Pattern IDEOGRAPHIC =
      Pattern.compile(YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]", FLAGS);

  private static final Pattern DAY_MONTH =
      Pattern.compile(
          DAY
              + "(?:st|nd|rd|th|er|º|°|\\.|-\\p{L}{1,3})?,?\\s+(?:day\\s+of\\s+|of\\s+|de\\s+)?"
              + NAME
              + ",?\\s+(?:de\\s+|del\\s+)?"
              + YEAR,
          FLAGS);

  private static final Pattern MONTH_DAY =
      Pattern.compile(NAME + "\\s+(?:the\\s+)?" + DAY + "(?:st|nd|rd|th)?,?\\s+" + YEAR, FLAGS);

  private static final Pattern YEAR_DAY_MONTH =
      Pattern.compile(
          YEAR
              + "\\s*(?:жылғы|жылы|жыл|ж)?\\.?,?\\s+(\\d{1,2})(?:-\\p{L}{1,3}|\\.)?\\s+(\\p{L}{3,12})",
          FLAGS);

  private static final Pattern MONTH_YEAR = Pattern.compile(NAME + ",?\\s+" + YEAR, FLAGS);

  /// The first date in `line`, day dates before months.
  ///
  /// @param language of the text; may be empty
  static Optional<WrittenDate> find(String line, String language) {
    return figures(line, language)
        .or(() -> words(line, language, DAY_MONTH, 1, 2, 3))
        .or(() -> words(line, language, MONTH_DAY, 2, 1, 3))
        .or(() -> words(line, language, YEAR_DAY_MONTH, 2, 3, 1))
        .or(() -> month(line, language));
  }

  private static Optional<WrittenDate> figures(String line, String language) {
    Matcher m = YEAR_FIRST.matcher(line);
    if (m.find()) {
      return Optional.of(of(m, day(m.group(1), m.group(3), m.group(4))));
    }
    m = IDEOGRAPHIC.matcher(line);
    if (m.find()) {
      return Optional.of(of(m, day(m.group(1), m.group(2), m.group(3))));
    }
    m = DAY_FIRST.matcher(line);
    if (m.find()) {
      return Optional.of(of(m, dayFirst(m, language)));
    }
    return Optional.empty();
  }

  /// Points and hyphens put the day first everywhere; with strokes it depends on the country.
  private static Optional<When> dayFirst(Matcher m, String language) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    boolean strokes = m.group(2).equals("/");
    boolean english = language.isEmpty() || language.equals("en");
    if (strokes && english && first <= 12 && second <= 12 && first != second) {
      return Optional.empty();
    }
    return strokes && second > 12
        ? day(m.group(4), m.group(1), m.group(3))
        : day(m.group(4), m.group(3), m.group(1));
  }

  private static Optional<WrittenDate> words(
      String line, String language, Pattern pattern, int day, int month, int year) {
    Matcher m = pattern.matcher(line);
    while (m.find()) {
      Optional<Integer> number = CalendarNames.month(m.group(month), language);
      if (number.isPresent()) {
        return Optional.of(of(m, day(m.group(year), number.get().toString(), m.group(day))));
      }
    }
    return Optional.empty();
  }

  private static Optional<WrittenDate> month(String line, String language) {
    Matcher m = MONTH_YEAR.matcher(line);
    while (m.find()) {
      Optional<Integer> number = CalendarNames.month(m.group(1), language);
      if (number.isPresent()) {
        int year = Integer.parseInt(m.group(2));
        return Optional.of(of(m, Optional.of(When.of(YearMonth.of(year, number.get())))));
      }
    }
    return Optional.empty();
  }

  private static WrittenDate of(Matcher m, Optional<When> when) {
    return new WrittenDate(when, m.start(), m.end());
  }

  private static Optional<When> day(String year, String month, String day) {
    try {
      return Optional.of(
          When.of(
              LocalDate.of(
                  Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
