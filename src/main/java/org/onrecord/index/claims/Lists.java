package org.onrecord.index.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The word lists of this package: UTF-8, words parted by blanks, `#` begins a comment line.
final class Lists {
  /// Words that say nothing of what a statement is about.
  private static final Set<String> CHATTER =
      lines("chatter.txt").stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

  /// Words that turn a statement round.
  private static final Set<String> DENIALS =
      lines("denials.txt").stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

  private static final Map<String, String> NUMBERS = numbers();

  private Lists() {}

  /// Whether `word`, in small letters and without apostrophes, says nothing of what a statement is
  /// about.
  static boolean isChatter(String word) {
    return CHATTER.contains(word);
  }

  /// Whether `word`, in small letters and without apostrophes, turns a statement round.
  static boolean isDenial(String word) {
    return DENIALS.contains(word);
  }

  /// `word` itself, or the digits of the number it is.
  static String digits(String word) {
    return NUMBERS.getOrDefault(word, word);
  }

  private static Map<String, String> numbers() {
    var numbers = new HashMap<String, String>();
    for (List<String> line : lines("numbers.txt")) {
      line.stream().skip(1).forEach(word -> numbers.put(word, line.getFirst()));
    }
    return Map.copyOf(numbers);
  }

  private static List<List<String>> lines(String name) {
    try (InputStream in = Objects.requireNonNull(Lists.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split(" ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
