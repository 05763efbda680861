package org.onrecord.read.meta;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Tells lines by how they begin. Each beginning has a kind; the longest that fits decides.
///
/// A beginning that ends in a letter fits only where the word ends there too, unless it is followed
/// by `*`. Followed by `$` it fits only a line that says nothing else.
public final class Beginnings<K extends Enum<K>> {
  /// No beginning is longer; more of a line need not be looked at.
  private static final int LONGEST = 48;

  private final TreeMap<String, K> kinds = new TreeMap<>();

  /// @param lines each a kind's name in small letters, a space, and a beginning
  /// @throws IllegalArgumentException when a line names no kind
  public Beginnings(Class<K> kind, List<String> lines) {
    for (String line : lines) {
      int space = line.indexOf(' ');
      String name = line.substring(0, Math.max(0, space)).toUpperCase(Locale.ROOT);
      kinds.put(line.substring(space + 1).strip(), Enum.valueOf(kind, name));
    }
  }

  /// The kind of the longest beginning that `line` has, capitals and leading marks aside.
  public Optional<K> find(String line) {
    String start = opening(line);
    // What fits sorts before `start` with a last letter added, and shares its first letter; the
    // longest stands nearest.
    for (var at = kinds.floorEntry(start + '\uFFFF');
        at != null;
        at = kinds.lowerEntry(at.getKey())) {
      if (start.isEmpty() || at.getKey().charAt(0) != start.charAt(0)) {
        return Optional.empty();
      } else if (fits(at, start)) {
        return Optional.of(at.getValue());
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Map.Entry<String, ?> entry, String start) {
    String key = entry.getKey();
    String words = key.substring(0, key.length() - 1);
    return switch (key.charAt(key.length() - 1)) {
      case '*' -> start.startsWith(words);
      case '$' -> start.startsWith(words) && saysNoMore(start, words.length());
      default -> start.startsWith(key) && endsWord(start, key.length());
    };
  }

  private static boolean saysNoMore(String start, int end) {
    return start.substring(end).chars().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean endsWord(String start, int end) {
    return end >= start.length()
        || !Character.isLetter(start.charAt(end))
        || !Character.isLetter(start.charAt(end - 1));
  }

  private static String opening(String line) {
    int from = 0;
    while (from < line.length() && !isOpening(line.charAt(from))) {
      from++;
    }
    return line.substring(from, Math.min(line.length(), from + LONGEST))
        .toLowerCase(Locale.ROOT)
        .replace('\u00A0', ' ');
  }

  private static boolean isOpening(char c) {
    return Character.isLetterOrDigit(c) || c == '©' || c == '(';
  }
}
