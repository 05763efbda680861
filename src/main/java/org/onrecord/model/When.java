package org.onrecord.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time as far as a text tells it: a day, a month, a year, an interval of these (`..` for an open
/// end), or a month, with or without a day, whose year is not known.
///
/// @param iso ISO 8601 calendar date, reduced date or interval (`2031-01-02/2031-01-11`), or XML
///   Schema gMonthDay (`--10-26`) or gMonth (`--10`)
public record When(String iso) {
  private static final Pattern POINT = Pattern.compile("-?\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern MONTH = Pattern.compile("--(0[1-9]|1[0-2])");
  private static final String OPEN = "..";

  public When {
    if (!valid(iso)) {
      throw new IllegalArgumentException("not a date, reduced date or interval: " + iso);
    }
  }

  public static When of(LocalDate day) {
    return new When(day.toString());
  }

  public static When of(YearMonth month) {
    return new When(month.toString());
  }

  public static When of(Year year) {
    return new When("%04d".formatted(year.getValue()));
  }

  /// The interval from the start of `from` to the end of `to`.
  public static When between(When from, When to) {
    return new When(from.iso + "/" + to.iso);
  }

  /// The value, unless `iso` is not one.
  public static Optional<When> find(String iso) {
    return valid(iso) ? Optional.of(new When(iso)) : Optional.empty();
  }

  /// The first day it may mean; empty for an open start and where the year is not known.
  public Optional<LocalDate> first() {
    String from = isInterval() ? iso.substring(0, iso.indexOf('/')) : iso;
    return from.equals(OPEN) || from.startsWith("--")
        ? Optional.empty()
        : Optional.of(firstDay(from));
  }

  /// The last day it may mean; empty for an open end and where the year is not known.
  public Optional<LocalDate> last() {
    String to = isInterval() ? iso.substring(iso.indexOf('/') + 1) : iso;
    return to.equals(OPEN) || to.startsWith("--") ? Optional.empty() : Optional.of(lastDay(to));
  }

  public boolean isInterval() {
    return iso.indexOf('/') >= 0;
  }

  /// Whether it is one calendar day of a known year.
  public boolean isDay() {
    return !isInterval() && !iso.startsWith("--") && iso.length() >= 10;
  }

  @Override
  public String toString() {
    return iso;
  }

  private static boolean valid(String iso) {
    int slash = iso.indexOf('/');
    if (slash >= 0) {
      String from = iso.substring(0, slash);
      String to = iso.substring(slash + 1);
      return (from.equals(OPEN) || validPoint(from))
          && (to.equals(OPEN) || validPoint(to))
          && !from.equals(to);
    }
    return iso.startsWith("--") ? validWithoutYear(iso) : validPoint(iso);
  }

  private static boolean validWithoutYear(String iso) {
    if (MONTH.matcher(iso).matches()) {
      return true;
    }
    try {
      return MonthDay.parse(iso).toString().equals(iso);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean validPoint(String point) {
    if (!POINT.matcher(point).matches()) {
      return false;
    }
    try {
      lastDay(point);
      firstDay(point);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static LocalDate firstDay(String point) {
    return switch (hyphens(point)) {
      case 0 -> LocalDate.of(Integer.parseInt(point), Month.JANUARY, 1);
      case 1 -> YearMonth.parse(point).atDay(1);
      default -> LocalDate.parse(point);
    };
  }

  private static LocalDate lastDay(String point) {
    return switch (hyphens(point)) {
      case 0 -> LocalDate.of(Integer.parseInt(point), Month.DECEMBER, 31);
      case 1 -> YearMonth.parse(point).atEndOfMonth();
      default -> LocalDate.parse(point);
    };
  }

  private static long hyphensFrom(String point, int start) {
    return point.substring(start).chars().filter(c -> c == '-').count();
  }

  private static int hyphens(String point) {
    return (int) hyphensFrom(point, point.startsWith("-") ? 1 : 0);
  }
}
