package org.onrecord.analyse.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.onrecord.analyse.dates.Expression.Calendar;
import org.onrecord.analyse.dates.Expression.Fixed;
import org.onrecord.model.When;

/// Decades by name are of the last century, but for the twenties and thirties in a text whose years
/// lie around those of this one.
final class Decades {
  private static final int FIRST = 1920;
  private static final int LAST = 1930;
  private static final int CENTURY = 100;
  private static final int RECENT = 2015;
  private static final int OLD = 1950;

  private Decades() {}

  static List<Phrase> meant(List<Phrase> phrases) {
    boolean recent = phrases.stream().anyMatch(p -> year(p).orElse(0) >= RECENT);
    boolean old =
        phrases.stream().filter(p -> !isNamed(p)).anyMatch(p -> year(p).orElse(OLD) < OLD);
    return recent && !old ? phrases.stream().map(Decades::ofThisCentury).toList() : phrases;
  }

  private static OptionalInt year(Phrase phrase) {
    return switch (phrase.expression()) {
      case Calendar c -> c.year();
      case Expression.Months m -> year(new Phrase(phrase.from(), phrase.to(), m.year()));
      case Fixed f ->
          f.value()
              .first()
              .map(LocalDate::getYear)
              .map(OptionalInt::of)
              .orElse(OptionalInt.empty());
      default -> OptionalInt.empty();
    };
  }

  /// One word that is no number: `twenties`, not `1920s`.
  private static boolean isNamed(Phrase phrase) {
    return phrase.expression() instanceof Fixed f && f.name();
  }

  private static Phrase ofThisCentury(Phrase phrase) {
    if (!isNamed(phrase) || year(phrase).orElse(0) > LAST) {
      return phrase;
    }
    int start = year(phrase).orElse(FIRST) + CENTURY;
    var value = new When("%04d/%04d".formatted(start, start + 9));
    return new Phrase(
        phrase.from(),
        phrase.to(),
        new Fixed(value, ((Fixed) phrase.expression()).precision(), true));
  }
}
