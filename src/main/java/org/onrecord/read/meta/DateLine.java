package org.onrecord.read.meta;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.When;
import org.onrecord.read.meta.DateWords.Role;

/// A line that says when the text appeared or was changed.
///
/// @param updated whether it is the day of a change
/// @param whole whether the line says nothing else
public record DateLine(Optional<When> when, boolean updated, boolean whole) {
  /// No line about a date is longer.
  private static final int LONGEST = 200;

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}.]*\\p{L}|\\p{L}", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern FIGURES =
      Pattern.compile("\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?|[+-]\\d{1,2}(?::?\\d{2})?");

  /// `line` as a date line: nothing but a date with its weekday, time of day and label, or any
  /// short line in which a label such as "published" comes right before a date.
  ///
  /// @param language of the text; may be empty
  public static Optional<DateLine> find(String line, String language) {
    if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return WrittenDate.find(line, language).flatMap(date -> around(line, date));
  }

  private static Optional<DateLine> around(String line, WrittenDate date) {
    String before = line.substring(0, date.start());
    String after = line.substring(date.end());
    boolean whole = isFiller(before) && isFiller(after);
    Optional<Role> label = label(before);
    if (!whole && (label.isEmpty() || !date.when().isPresent())) {
      return Optional.empty();
    }
    boolean updated = label.equals(Optional.of(Role.UPDATED));
    return Optional.of(new DateLine(date.when(), updated, whole));
  }

  private static boolean isFiller(String rest) {
    String words = FIGURES.matcher(rest).replaceAll(" ");
    if (words.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    Matcher m = WORD.matcher(words);
    while (m.find()) {
      if (DateWords.find(m.group()).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /// The nearest label before the date, with nothing but fillers between.
  private static Optional<Role> label(String before) {
    Optional<Role> label = Optional.empty();
    Matcher m = WORD.matcher(before);
    while (m.find()) {
      Optional<Role> role = DateWords.find(m.group());
      if (role.isEmpty()) {
        label = Optional.empty();
      } else if (role.get() != Role.FILLER) {
        label = role;
      }
    }
    return label;
  }
}
