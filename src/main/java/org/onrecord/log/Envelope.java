package org.onrecord.log;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One entry of the public log: that something of a kind happened on a day, and the hash of what.
/// The content itself lies apart, with a random salt, so that it can be held back, or taken away by
/// law, without the log losing its order.
///
/// The form is fixed for ever: canonical JSON with these four names and nothing else.
///
/// @param content SHA-256 of salt and content, in hexadecimal
/// @param date the day, in UTC; never finer, so that nothing in the public order tells when
///   somebody sat at a keyboard
/// @param kind lower-case words joined by `-`
public record Envelope(String content, LocalDate date, String kind) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\{\"content\":\"([0-9a-f]{64})\",\"date\":\"(\\d{4}-\\d\\d-\\d\\d)\",\"kind\":\"([^\"]*)\",\"v\":1\\}");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern KIND = Pattern.compile("[a-z]+(?:-[a-z]+)*");
  private static final int LONGEST_KIND = 64;
  private static final int LAST_YEAR = 9999;

  public Envelope {
    if (!DIGEST.matcher(content).matches()) {
      throw new IllegalArgumentException("not a SHA-256: " + content);
    }
    if (!KIND.matcher(kind).matches() || kind.length() > LONGEST_KIND) {
      throw new IllegalArgumentException("a kind is lower-case words joined by '-': " + kind);
    }
    if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("a year has four digits: " + date);
    }
  }

  /// Reads an entry.
  ///
  /// @throws IllegalArgumentException when it is not in our form, to the letter
  public static Envelope parse(byte[] entry) {
    Matcher matcher = FORM.matcher(Utf8.decode(entry));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("it is not in the form of an envelope");
    }
    try {
      return new Envelope(matcher.group(1), LocalDate.parse(matcher.group(2)), matcher.group(3));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no such day: " + matcher.group(2), e);
    }
  }

  /// The entry as it stands in the log.
  public byte[] bytes() {
    return toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "{\"content\":\"%s\",\"date\":\"%s\",\"kind\":\"%s\",\"v\":1}"
        .formatted(content, date, kind);
  }
}
