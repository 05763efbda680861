package org.onrecord.read.meta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.model.When;

/// A line of the head that ends in a date behind the place, the writer or the occasion: `Keldra, 14
/// March 2031`, `Ilva Maren | 14 March 2031`, `Speech given in Keldra on 14 March 2031`.
///
/// A title may end in a date too; it has small words before it: `The floods of 14 March 2031`.
final class HeadDate {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 6;
  private static final Pattern CUT =
      Pattern.compile("\\s*[,|·•/]\\s*|\\s+[-–—]+\\s+|\\s*[–—:]\\s*");
  private static final Pattern MARK = Pattern.compile("(?s).*[,|·•/–—-]\\s*");
  private static final Pattern HELD =
      Pattern.compile("(?s)\\P{Alpha}*(?:(?! on ).)*\\s(?:in|at)\\s(?:(?! on ).)*\\son\\s+");
  private static final List<String> KINDS = WordList.lines(HeadDate.class, "occasions.txt");
  private static final Set<String> PARTICLES =
      Set.of("de", "del", "van", "von", "der", "al", "el", "of", "the", "and", "upon", "on", "la");

  private HeadDate() {}

  /// The date that `line` ends in, if what stands before it shows that the text is of that day.
  static Optional<When> find(String line, String language) {
    if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return WrittenDate.find(line, language)
        .filter(d -> line.substring(d.end()).chars().noneMatch(Character::isLetterOrDigit))
        .filter(d -> !line.strip().endsWith(".") && leads(line.substring(0, d.start())))
        .flatMap(WrittenDate::when);
  }

  private static boolean leads(String before) {
    boolean kind = isKind(before);
    if (kind && HELD.matcher(before).matches()) {
      return true;
    }
    if (!MARK.matcher(before).matches()) {
      return false;
    }
    String[] parts = CUT.split(before);
    for (String part : parts) {
      if (!kind && !isName(part)) {
        return false;
      }
    }
    return parts.length > 0;
  }

  private static boolean isKind(String before) {
    String lower = before.strip().toLowerCase(Locale.ROOT);
    return KINDS.stream().anyMatch(k -> lower.startsWith(k + " ") || lower.equals(k));
  }

  /// Few words, all with capitals but for particles: a place, a person, an agency.
  private static boolean isName(String part) {
    String[] words = part.strip().split("\\s+");
    if (words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      int first = word.codePoints().filter(Character::isLetter).findFirst().orElse('A');
      if (Character.isLowerCase(first) && !PARTICLES.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
