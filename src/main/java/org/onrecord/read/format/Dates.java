package org.onrecord.read.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.When;

/// Dates and languages as file formats write them.
public final class Dates {
  private static final Pattern ISO = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})(?:[T ].*)?");
  private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,3})(?:[-_].*)?");

  private Dates() {}

  /// The day, month or year at the start of an ISO 8601 date and time, as its writer's clock had
  /// it.
  public static Optional<When> find(String value) {
    var matcher = ISO.matcher(value.strip());
    return matcher.matches() ? When.find(matcher.group(1)) : Optional.empty();
  }

  /// The primary subtag of a BCP 47 language tag.
  public static Optional<String> language(String tag) {
    var matcher = LANGUAGE.matcher(tag.strip());
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
