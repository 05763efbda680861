package org.onrecord.read.pdf;

import java.util.regex.Pattern;

/// Whether a line goes on with the paragraph before it.
///
/// It does not when it is indented, stands further down than lines do, follows a line that ended
/// early, is set in another size, or is a list item. Text that a page or column breaks in the
/// middle of a sentence goes on.
final class Flow {
  private static final Pattern ITEM =
      Pattern.compile("([•◦▪‣●○■]|[-–—](?=\\s)|\\(?(\\d{1,3}|\\p{L})[.)](?=\\s))");

  private static final Pattern ENDED = Pattern.compile("[.!?:;…][\"”’»)\\]⁰¹²³⁴⁵⁶⁷⁸⁹]*$");
  private static final Pattern PARTED = Pattern.compile("\\p{L}[-‐\u00ad]$");

  /// How much of a text its end can be told by.
  private static final int END = 20;

  /// Lines further apart than this many times their usual distance are not one paragraph.
  private static final double APART = 1.25;

  /// The usual distance, in letter sizes, before two lines have shown it.
  private static final double USUAL = 1.5;

  /// The open paragraph.
  ///
  /// @param first its first line
  /// @param last its last line
  /// @param pitch the distance between its lines; 0 when it has but one
  record Open(Line first, Line last, String text, double pitch) {
    boolean isItem() {
      return ITEM.matcher(text).lookingAt();
    }

    /// Whether its last words can end a sentence.
    boolean hasEnded() {
      return canEnd(text);
    }
  }

  private Flow() {}

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - END));
  }

  /// Whether `text` ends as sentences do.
  static boolean canEnd(String text) {
    return ENDED.matcher(end(text)).find();
  }

  static boolean isItem(String text) {
    return ITEM.matcher(text).lookingAt();
  }

  /// @param turned whether a page began between the two
  static boolean goesOn(Open open, Line line, boolean turned) {
    Line before = open.last();
    if (before.isRow() || line.isRow() || isOtherType(before, line) || beginsItem(open, line)) {
      return false;
    }
    boolean sameColumn = !turned && before.region() == line.region() && line.y() > before.y();
    return sameColumn ? isNext(open, line) : !open.hasEnded() && isFull(before, line);
  }

  /// A number in the middle of a sentence may come to stand at the start of a line; a bullet does
  /// not.
  private static boolean beginsItem(Open open, Line line) {
    return isItem(line.text())
        && (open.hasEnded()
            || !Character.isLetterOrDigit(line.text().codePointAt(0))
            || endedEarly(open.last(), line));
  }

  private static boolean isOtherType(Line before, Line line) {
    return Math.abs(before.size() - line.size()) > 0.08 * Math.max(before.size(), line.size())
        || before.isBold() != line.isBold();
  }

  private static boolean isNext(Open open, Line line) {
    Line before = open.last();
    double usual = open.pitch() > 0 ? open.pitch() : USUAL * line.size();
    return line.y() - before.y() <= APART * usual
        && (!isIndented(before, line) || open.isItem())
        && !endedEarly(before, line);
  }

  private static boolean isIndented(Line before, Line line) {
    double indent = line.x0() - before.x0();
    return indent > 0.8 * line.size() && line.x0() - line.left() < 6 * line.size();
  }

  /// Whether the first word of `line` would have had room on the line before.
  private static boolean endedEarly(Line before, Line line) {
    if (PARTED.matcher(end(before.text())).find()) {
      return false;
    }
    Word next = line.words().getFirst();
    double room = before.right() - before.x1();
    double needed = next.x1() - next.x0() + 0.6 * line.size();
    boolean ended = canEnd(before.text());
    return room > needed && (ended || room > 0.35 * (before.right() - before.left()));
  }

  private static boolean isFull(Line before, Line line) {
    return Character.isLowerCase(line.text().codePointAt(0)) || !endedEarly(before, line);
  }
}
