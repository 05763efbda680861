package org.onrecord.read.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts words together again that were parted at the end of a line, without a dictionary: how the
/// document writes the word elsewhere decides, then whether its first part is one that keeps its
/// hyphen (`hyphened.txt`); else the hyphen was the printer's and goes.
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*");
  private static final Pattern LAST = Pattern.compile("([\\p{L}\\p{M}\\p{Nd}-]+)[-‐\u00ad]$");
  private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{M}\\p{Nd}]+");
  private static final Set<String> KEEP = load();

  private final Set<String> words = new HashSet<>();

  /// Learns how the document writes its words.
  ///
  /// @param lines as they stand on the pages
  Hyphens(List<String> lines) {
    for (String line : lines) {
      var matcher = WORD.matcher(line);
      while (matcher.find()) {
        boolean whole = matcher.start() > 0 || !wasParted(line);
        if (whole && matcher.end() < line.length()) {
          words.add(matcher.group().replace('‐', '-').toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private static boolean wasParted(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
  }

  /// `before`, the end of one line, and `after`, the next, as one text.
  String join(String before, String after) {
    var last = LAST.matcher(before);
    var first = FIRST.matcher(after);
    if (!last.find() || !first.find()) {
      return before + (before.endsWith("\u00ad") ? "" : " ") + after;
    }
    String stem = before.substring(0, before.length() - 1);
    boolean soft = before.endsWith("\u00ad");
    return stem + (!soft && keeps(last.group(1), first.group()) ? "-" : "") + after;
  }

  private boolean keeps(String last, String first) {
    String joined = (last + first).toLowerCase(Locale.ROOT);
    String hyphened = (last + "-" + first).toLowerCase(Locale.ROOT);
    if (words.contains(joined) != words.contains(hyphened)) {
      return words.contains(hyphened);
    }
    return !Character.isLowerCase(first.codePointAt(0))
        || last.chars().anyMatch(c -> Character.isDigit(c) || c == '-')
        || KEEP.contains(last.toLowerCase(Locale.ROOT));
  }

  private static Set<String> load() {
    var stream =
        Objects.requireNonNull(
            Hyphens.class.getResourceAsStream("/org/onrecord/read/hyphened.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
