package org.onrecord.analyse.text;

import java.util.BitSet;
import java.util.List;

/// Where one paragraph ends and the next begins. A line is a paragraph, unless the text was wrapped
/// by hand: then a long line that ends without a stop goes on in the next one. Linear in the text.
final class Lines {
  /// Shorter lines are never taken for wrapped: letters are wrapped at 60 to 80.
  private static final int LONG = 48;

  /// In texts with fewer such lines, each line stands for itself unless a small letter follows.
  private static final int WRAPPED = 3;

  private final String text;
  private final List<Token> tokens;
  private final BitSet breaks = new BitSet();
  private final BitSet single = new BitSet();
  private int goingOn;

  private Lines(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static Lines of(String text, List<Token> tokens) {
    var lines = new Lines(text, tokens);
    lines.run();
    return lines;
  }

  /// Whether a paragraph begins at token `token`.
  boolean breaksBefore(int token) {
    return breaks.get(token);
  }

  private void run() {
    for (int i = 1; i < tokens.size(); i++) {
      int count = lineBreaks(tokens.get(i - 1).end(), tokens.get(i).start());
      breaks.set(i, count > 0);
      if (count == 1 && isLong(i)) {
        single.set(i);
        goingOn += isSmall(i) ? 1 : 0;
      }
    }
    boolean wrapped = goingOn >= WRAPPED && goingOn * 4 >= single.cardinality();
    for (int i = single.nextSetBit(0); i >= 0; i = single.nextSetBit(i + 1)) {
      boolean word = tokens.get(i).isWord() && !isItem(i) || opensMark(i);
      if (isSmall(i) && !endsSentence(i - 1) || wrapped && word) {
        breaks.clear(i);
      }
    }
  }

  /// "2." or "2)" at the start of a line.
  private boolean isItem(int i) {
    return tokens.get(i).isNumber()
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).is(".") || tokens.get(i + 1).is(")"))
        && tokens.get(i + 1).start() == tokens.get(i).end();
  }

  private boolean opensMark(int i) {
    return "\"\u201C\u2018\u00AB(".indexOf(tokens.get(i).word().charAt(0)) >= 0;
  }

  private boolean isSmall(int i) {
    return Character.isLowerCase(tokens.get(i).word().charAt(0));
  }

  private boolean endsSentence(int i) {
    return ".!?\u2026:;".indexOf(tokens.get(i).word().charAt(0)) >= 0;
  }

  /// Whether the line that ends before token `i` is long enough to have been wrapped.
  private boolean isLong(int i) {
    int end = tokens.get(i - 1).end();
    int start = end;
    while (start > 0 && end - start <= LONG && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return end - start >= LONG;
  }

  private int lineBreaks(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isBreak(c) && !(c == '\n' && i > from && text.charAt(i - 1) == '\r')) {
        count++;
      }
    }
    return count;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }
}
