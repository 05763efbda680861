package org.onrecord.analyse.quotations.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Span;

/// Pairs the quotation marks of a text, whatever their style.
///
/// A mark opens or closes by what stands on its two sides; an apostrophe is told from a closing
/// single mark by the letters around it and by whether an opening one waits for it. A pair that is
/// still open at the end of a paragraph goes on when the next paragraph repeats its opening mark,
/// as long quotations do. Linear in the text: the search for a closing single mark is bounded.
public final class MarkScanner {
  /// How far to look for what closes a pair.
  private static final int LOOK_AHEAD = 3000;

  /// Pairs within pairs within pairs: more than this is no writing, and is not followed.
  private static final int DEEPEST = 8;

  private record Open(MarkStyle style, int at, int width, int paragraph) {}

  private final Prose prose;
  private final String text;
  private final Apostrophes apostrophes;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Marked> found = new ArrayList<>();
  private int paragraph;
  private int end;

  private MarkScanner(Prose prose) {
    this.prose = prose;
    this.text = prose.text();
    this.apostrophes = new Apostrophes(text);
  }

  /// All pairs, in the order of their opening marks.
  public static List<Marked> scan(Prose prose) {
    var scanner = new MarkScanner(prose);
    scanner.run();
    scanner.found.sort(Comparator.comparing(Marked::outer));
    return List.copyOf(scanner.found);
  }

  private void run() {
    List<Paragraph> paragraphs = prose.paragraphs();
    for (paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      Span at = paragraphs.get(paragraph).at();
      end = at.end();
      int start = at.start() + (repeatsOpening(at.start()) ? markWidth(at.start()) : 0);
      for (int i = start; i < end; i += Math.max(1, markAt(i))) {}
      endParagraph();
    }
  }

  /// Whether a quotation is open from the paragraph before and this one repeats its mark.
  private boolean repeatsOpening(int at) {
    Open waiting = open.peek();
    return waiting != null && isOpeningOf(waiting.style, at);
  }

  private boolean isOpeningOf(MarkStyle style, int at) {
    char c = text.charAt(at);
    return style == MarkStyle.DOUBLE && (c == '"' || isPair(at))
        || MarkStyle.opening(c) == style
        || style == MarkStyle.REVERSED_GUILLEMET && c == '\u00BB';
  }

  private int markWidth(int at) {
    return isPair(at) ? 2 : 1;
  }

  /// Two single marks written for a double one.
  private boolean isPair(int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018')
        && at + 1 < text.length()
        && text.charAt(at + 1) == c;
  }

  /// Reads the mark at `at`, if there is one.
  ///
  /// @return how many characters it takes; 0 when there is none
  private int markAt(int at) {
    char c = text.charAt(at);
    if (c < '\u0080' && c != '"' && c != '\'' && c != '`') {
      return 0;
    }
    if (isPair(at)) {
      straightDouble(at, 2);
      return 2;
    }
    switch (c) {
      case '"' -> straightDouble(at, 1);
      case '\u201D' -> curlyDouble(at);
      case '\'', '\u2019' -> single(at);
      case '\u00BB', '\u203A' -> guillemet(at);
      default -> opener(at, c);
    }
    return 1;
  }

  private void straightDouble(int at, int width) {
    boolean isOpen = isOpen(MarkStyle.DOUBLE);
    boolean canOpen = opensWord(at, width);
    if (isOpen && !(canOpen && isSpaceBefore(at))) {
      close(MarkStyle.DOUBLE, at, width);
    } else if (isOpen) {
      dropUnclosed(MarkStyle.DOUBLE, at);
      push(MarkStyle.DOUBLE, at, width);
    } else if (canOpen && !isMeasure(at)) {
      push(MarkStyle.DOUBLE, at, width);
    }
  }

  /// A straight mark after a digit, with nothing to close: inches or seconds.
  private boolean isMeasure(int at) {
    return at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  private void curlyDouble(int at) {
    if (isOpen(MarkStyle.DOUBLE)) {
      close(MarkStyle.DOUBLE, at, 1);
    } else if (opensWord(at, 1) && isSpaceBefore(at)) {
      push(MarkStyle.DOUBLE, at, 1);
    }
  }

  private void guillemet(int at) {
    if (isOpen(MarkStyle.GUILLEMET)) {
      close(MarkStyle.GUILLEMET, at, 1);
    } else if (opensWord(at, 1) && isSpaceBefore(at)) {
      push(MarkStyle.REVERSED_GUILLEMET, at, 1);
    }
  }

  private void single(int at) {
    boolean letterAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean letterBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    if (letterAfter && letterBefore) {
      return;
    }
    if (isOpen(MarkStyle.SINGLE) && !isSpaceBefore(at) && !letterAfter) {
      if (!apostrophes.isPossessive(at, end)) {
        close(MarkStyle.SINGLE, at, 1);
      }
    } else if (text.charAt(at) == '\'' && opensWord(at, 1) && isSpaceBefore(at)) {
      openSingle(at);
    }
  }

  private void opener(int at, char c) {
    if (c == '\u00AB' && isOpen(MarkStyle.REVERSED_GUILLEMET)) {
      close(MarkStyle.REVERSED_GUILLEMET, at, 1);
      return;
    }
    MarkStyle style = MarkStyle.opening(c);
    if (style == null) {
      closeCorner(at, c);
    } else if (style.single) {
      openSingle(at);
    } else if (c == '\u201C' && isOpen(style) && isLowOpen() && !isSpaceBefore(at)) {
      close(style, at, 1);
    } else {
      if (style == MarkStyle.DOUBLE && isOpen(style) && wasForgotten(at)) {
        dropUnclosed(style, at);
      }
      push(style, at, 1);
    }
  }

  private void closeCorner(int at, char c) {
    if (isOpen(MarkStyle.CORNER) && MarkStyle.CORNER.closedBy(c)) {
      close(MarkStyle.CORNER, at, 1);
    }
  }

  /// Whether the innermost double pair was opened low, as in German: then a high one closes it.
  private boolean isLowOpen() {
    Open top = open.peek();
    return top != null && text.charAt(top.at) == '\u201E';
  }

  /// Whether fewer than two closing marks will come, so that what opens at `at` is not nested: the
  /// closing mark of the pair before was forgotten.
  private boolean wasForgotten(int at) {
    int stop = Math.min(end, at + LOOK_AHEAD);
    int closing = 0;
    for (int i = at + 1; i < stop; i++) {
      char c = text.charAt(i);
      closing += c == '\u201D' || c == '"' && !isSpaceBefore(i) ? 1 : c == '\u201C' ? -1 : 0;
    }
    return closing < 2;
  }

  private void openSingle(int at) {
    if (!apostrophes.isElision(at, end)
        && !isOpen(MarkStyle.SINGLE)
        && apostrophes.closesSoon(at, end)) {
      push(MarkStyle.SINGLE, at, 1);
    }
  }

  private boolean isSpaceBefore(int at) {
    Open top = open.peek();
    return Apostrophes.isSpaceBefore(text, at)
        || text.charAt(at - 1) == '"' && top != null && top.at == at - 1;
  }

  /// Whether words follow at once.
  private boolean opensWord(int at, int width) {
    int next = at + width;
    if (next >= end) {
      return false;
    }
    char c = text.charAt(next);
    return !Apostrophes.isSpace(c) && ",;:!?)]}".indexOf(c) < 0 && (c != '.' || isEllipsis(next));
  }

  private boolean isEllipsis(int at) {
    return at + 1 < end && text.charAt(at + 1) == '.';
  }

  private boolean isOpen(MarkStyle style) {
    for (Open o : open) {
      if (o.style == style) {
        return true;
      }
    }
    return false;
  }

  private void push(MarkStyle style, int at, int width) {
    if (open.size() < DEEPEST) {
      open.push(new Open(style, at, width, paragraph));
    }
  }

  /// Closes the innermost pair of this style; what was opened inside it and never closed is
  /// dropped.
  private void close(MarkStyle style, int at, int width) {
    while (true) {
      @Nullable Open top = open.poll();
      if (top == null) {
        return;
      }
      if (top.style == style) {
        add(top, at, at + width, true);
        return;
      }
    }
  }

  private void add(Open from, int wordsEnd, int outerEnd, boolean closed) {
    int start = from.at + from.width;
    while (start < wordsEnd && Apostrophes.isSpace(text.charAt(start))) {
      start++;
    }
    int stop = wordsEnd;
    while (stop > start && Apostrophes.isSpace(text.charAt(stop - 1))) {
      stop--;
    }
    if (start < stop) {
      found.add(
          new Marked(new Span(from.at, outerEnd), new Span(start, stop), open.size(), closed));
    }
  }

  /// The closing mark was forgotten: the words end with the sentence they began in.
  private void dropUnclosed(MarkStyle style, int before) {
    while (true) {
      @Nullable Open top = open.poll();
      if (top == null) {
        return;
      }
      if (top.style == style) {
        addUnclosed(top, before);
        return;
      }
    }
  }

  private void addUnclosed(Open top, int before) {
    boolean wholeParagraph = prose.paragraphs().get(top.paragraph).at().start() == top.at;
    int stop = wholeParagraph ? before : Math.min(before, sentenceEnd(top.at));
    if (!top.style.single && stop > top.at + top.width) {
      add(top, stop, stop, false);
    }
  }

  private int sentenceEnd(int at) {
    int token = prose.tokenAt(at);
    return token < prose.tokens().size()
        ? prose.sentences().get(prose.sentenceOf(token)).at().end()
        : end;
  }

  private void endParagraph() {
    if (open.isEmpty() || goesOn()) {
      return;
    }
    while (!open.isEmpty()) {
      Open top = open.pop();
      addUnclosed(top, end);
    }
  }

  /// Whether the next paragraph goes on with the quotation that is open here: it repeats the
  /// opening mark, or the line was only broken and a closing mark comes first on the next.
  private boolean goesOn() {
    Open outermost = open.peekLast();
    if (outermost == null || paragraph + 1 >= prose.paragraphs().size()) {
      return false;
    }
    Span next = prose.paragraphs().get(paragraph + 1).at();
    boolean on =
        !outermost.style.single
            && (isOpeningOf(outermost.style, next.start()) || isBrokenLine(outermost, next));
    while (on && open.size() > 1) {
      open.pop();
    }
    return on;
  }

  private boolean isBrokenLine(Open waiting, Span next) {
    int breaks = 0;
    for (int i = end; i < next.start(); i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    if (breaks > 1) {
      return false;
    }
    for (int i = next.start(); i < next.end(); i++) {
      if (isOpeningOf(waiting.style, i) && (i == 0 || Apostrophes.isSpace(text.charAt(i - 1)))) {
        return false;
      }
      if (waiting.style.closedBy(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
