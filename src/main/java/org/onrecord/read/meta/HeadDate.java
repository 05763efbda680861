package org.onrecord.read.meta;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.When;

/// A line of the head that tells a date beside the place, the paper, the writer or the occasion:
/// `Keldra, 14 March 2031`, `The Keldra Post, Friday 14 March 2031`, `14 March 2031 | Ilva Maren`,
/// `KELDRA, 14 March 2031 (Coast Agency)`, `Speech given in Keldra on 14 March 2031`.
///
/// A title may have a date too; it has small words beside it: `The floods of 14 March 2031`.
final class HeadDate {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 6;
  private static final Pattern CUT =
      Pattern.compile("\\s*[,|·•/]\\s*|\\s+[-–—]+\\s+|\\s*[–—:]\\s*");
  private static final Pattern MARK = Pattern.compile("(?s).*[,|·•/–—-]\\s*");
  private static final Pattern MARK_BEHIND = Pattern.compile("(?s)\\s*(?:[|·•/–—]|- ).*");
  private static final Pattern AGENCY = Pattern.compile("\\s*\\(([^()]{1,60})\\)\\s*");
  private static final Pattern HELD =
      Pattern.compile("(?s)\\P{Alpha}*(?:(?! on ).)*\\s(?:in|at)\\s(?:(?! on ).)*\\son\\s+");
  private static final List<String> KINDS = WordList.lines(HeadDate.class, "occasions.txt");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "van", "von", "der", "al", "el", "of", "the", "and", "upon", "on", "la",
          "for", "in");

  private HeadDate() {}

  /// The date that `line` tells, if what stands beside it shows that the text is of that day.
  static Optional<When> find(String line, String language) {
    if (line.length() > LONGEST
        || line.strip().endsWith(".")
        || line.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    return WrittenDate.find(line, language)
        .filter(d -> isBeside(line.substring(0, d.start()), line.substring(d.end())))
        .flatMap(WrittenDate::when);
  }

  private static boolean isBeside(String before, String after) {
    return before.chars().noneMatch(Character::isLetterOrDigit)
        ? MARK_BEHIND.matcher(after).matches() && areNames(after, false)
        : closes(after) && leads(withoutWeekday(before));
  }

  /// Nothing, an agency in brackets, or more names behind a mark.
  private static boolean closes(String after) {
    Matcher agency = AGENCY.matcher(after);
    return after.chars().noneMatch(Character::isLetterOrDigit)
        || agency.matches() && isName(agency.group(1))
        || MARK_BEHIND.matcher(after).matches() && areNames(after, false);
  }

  /// `before` without a day of the week at its end.
  private static String withoutWeekday(String before) {
    String words = before.strip().replaceFirst("[,.]$", "");
    int last = words.lastIndexOf(' ') + 1;
    return CalendarNames.isWeekday(words.substring(last)) ? words.substring(0, last) : before;
  }

  private static boolean leads(String before) {
    boolean kind = isKind(before);
    return kind && HELD.matcher(before).matches()
        || MARK.matcher(before).matches() && areNames(before, kind);
  }

  /// Whether marks part `words` into names.
  ///
  /// @param kind whether anything may stand between the marks
  private static boolean areNames(String words, boolean kind) {
    List<String> parts = CUT.splitAsStream(words).filter(p -> !p.isBlank()).toList();
    return !parts.isEmpty() && (kind || parts.stream().allMatch(HeadDate::isName));
  }

  private static boolean isKind(String before) {
    String lower = before.strip().toLowerCase(Locale.ROOT);
    return KINDS.stream().anyMatch(k -> lower.startsWith(k + " ") || lower.equals(k));
  }

  /// Few words, all with capitals but for particles: a place, a person, an agency.
  static boolean isName(String part) {
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
