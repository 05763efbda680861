package org.onrecord.read.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Titles and names in the properties of files that no person wrote, from `made-up-titles.txt`.
public final class MadeUp {
  private static final List<Pattern> TITLES = load("title");
  private static final List<Pattern> NAMES = load("name");

  /// Longer ones are texts in the wrong place.
  private static final int LONGEST = 400;

  private MadeUp() {}

  /// Whether `title` may be what its writer called the document.
  public static boolean isRealTitle(String title) {
    return isReal(title, TITLES);
  }

  /// Whether `name` may be an author's.
  public static boolean isRealName(String name) {
    return isReal(name, NAMES);
  }

  private static boolean isReal(String words, List<Pattern> madeUp) {
    String plain = words.strip();
    return !plain.isEmpty()
        && plain.length() <= LONGEST
        && madeUp.stream().noneMatch(pattern -> pattern.matcher(plain).matches());
  }

  private static List<Pattern> load(String kind) {
    var stream =
        Objects.requireNonNull(
            MadeUp.class.getResourceAsStream("/org/onrecord/read/made-up-titles.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.startsWith(kind + " "))
          .map(line -> line.substring(kind.length()).strip())
          .map(each -> Pattern.compile(each, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
