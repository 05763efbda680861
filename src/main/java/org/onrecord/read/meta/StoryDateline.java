package org.onrecord.read.meta;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.When;

/// The place and day that a news story opens with, in the first line of its first paragraph:
/// `KELDRA, March 14, 2031 (Coast Agency) - The assembly …`, `KELDRA, 14 March 2031 – …`.
///
/// A sentence that begins with a date has no place before it, or no dash behind it.
final class StoryDateline {
  /// No dateline is longer.
  private static final int LONGEST = 140;

  private static final Pattern MARKED = Pattern.compile("(?s).*[,.)/|]\\s*");
  private static final Pattern CUT = Pattern.compile("\\s*[,./|()]\\s*");

  /// An agency in brackets or strokes, then a dash; or either of them.
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?s)(?:\\s+(?:г|року|года|жыл)?\\.?)?[.,]?\\s*(?:(?:\\([^()]{1,60}\\)|/[^/]{1,40}/)[.,]?\\s*(?:[-–—]{1,2}|:|\\s)\\s*|[-–—]{1,2}\\s)\\S.*");

  private StoryDateline() {}

  /// The day that `paragraph` opens with, behind a place.
  ///
  /// @param language of the text; may be empty
  static Optional<When> find(String paragraph, String language) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    return WrittenDate.find(start, language)
        .filter(date -> isPlace(start.substring(0, date.start())))
        .filter(date -> BEHIND.matcher(start.substring(date.end())).matches())
        .flatMap(WrittenDate::when);
  }

  private static boolean isPlace(String before) {
    return MARKED.matcher(before).matches()
        && before.chars().anyMatch(Character::isLetter)
        && CUT.splitAsStream(before).filter(p -> !p.isBlank()).allMatch(HeadDate::isName);
  }
}
