package org.onrecord.analyse.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.model.When;

/// The moment a document speaks from, as far as it is known.
record Now(int year, OptionalInt month, OptionalInt day) {
  private static final int FROM_MONTH = 7;

  /// The moment that a publication date gives; empty for an interval or a day without a year.
  static Optional<Now> of(When published) {
    if (published.isInterval() || published.first().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = published.first().get();
    boolean month = published.iso().length() >= FROM_MONTH;
    return Optional.of(
        new Now(
            first.getYear(),
            month ? OptionalInt.of(first.getMonthValue()) : OptionalInt.empty(),
            published.isDay() ? OptionalInt.of(first.getDayOfMonth()) : OptionalInt.empty()));
  }

  Optional<LocalDate> date() {
    return month.isPresent() && day.isPresent()
        ? Optional.of(LocalDate.of(year, month.getAsInt(), day.getAsInt()))
        : Optional.empty();
  }

  /// Whether month and day (0: the whole month) lie after this moment in its year.
  boolean isBefore(int otherMonth, int otherDay) {
    if (month.isEmpty() || month.getAsInt() != otherMonth) {
      return month.isPresent() && month.getAsInt() < otherMonth;
    }
    return otherDay > 0 && day.isPresent() && day.getAsInt() < otherDay;
  }

  /// Whether month and day lie before this moment in its year.
  boolean isAfter(int otherMonth, int otherDay) {
    if (month.isEmpty() || month.getAsInt() != otherMonth) {
      return month.isPresent() && month.getAsInt() > otherMonth;
    }
    return otherDay > 0 && day.isPresent() && day.getAsInt() > otherDay;
  }
}
