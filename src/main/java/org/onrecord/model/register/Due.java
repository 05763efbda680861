package org.onrecord.model.register;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.When;

/// By when: a day, month or year, an event in words ("before the next election"), both, or nothing.
public record Due(Optional<When> date, Optional<String> event) {
  /// Nobody said by when.
  public static final Due NONE = new Due(Optional.empty(), Optional.empty());

  public Due {
    event = Words.of("the event it is due by", event);
    if (date.filter(d -> d.last().isEmpty()).isPresent()) {
      throw new IllegalArgumentException(
          "'due' needs a last day: a day (2031-05-01), a month (2031-05) or a year (2031)");
    }
  }

  /// The last day on which it is still in time.
  public Optional<LocalDate> lastDay() {
    return date.flatMap(When::last);
  }
}
