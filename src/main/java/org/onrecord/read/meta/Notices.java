package org.onrecord.read.meta;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells notices by how they begin; the beginnings stand in `notices.txt`.
///
/// Beginnings alone prove little: who asks must look at how long the line is and where it stands.
public final class Notices {
  private static final Beginnings<Notice> BEGINNINGS =
      new Beginnings<>(Notice.class, WordList.lines(Notices.class, "notices.txt"));

  private static final String ROUND = "(c)";
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private Notices() {}

  /// What kind of notice begins as `line` does.
  public static Optional<Notice> find(String line) {
    return isThird(line) ? Optional.empty() : BEGINNINGS.find(line);
  }

  /// Whether "(c)" counts what a text lists, and does not stand for ©: whoever owns a text says
  /// since when, or that it is a copyright.
  private static boolean isThird(String line) {
    String words = line.strip();
    if (!words.toLowerCase(Locale.ROOT).startsWith(ROUND)) {
      return false;
    }
    String rest = words.substring(ROUND.length()).strip();
    String lower = rest.toLowerCase(Locale.ROOT);
    if (lower.startsWith("copyright") || lower.startsWith("by ")) {
      return false;
    }
    boolean named = !rest.isEmpty() && !Character.isLowerCase(rest.charAt(0));
    return !named || !YEAR.matcher(rest).find();
  }
}
