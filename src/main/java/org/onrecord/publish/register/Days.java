package org.onrecord.publish.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.onrecord.publish.say.Say;

/// How long ago a day was.
final class Days {
  private Days() {}

  /// `404 days`; empty when the day is not known or has not come.
  static Optional<String> since(Optional<LocalDate> day, LocalDate now) {
    return day.filter(d -> d.isBefore(now))
        .map(d -> Say.count((int) ChronoUnit.DAYS.between(d, now), "day", "days"));
  }
}
