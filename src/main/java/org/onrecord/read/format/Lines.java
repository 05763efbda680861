package org.onrecord.read.format;

import org.onrecord.read.limit.Limit;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.limit.Limits;

/// Builds the text of a document: paragraphs and headings stand apart by a blank line, list items
/// and table rows are lines of their own, one below the other.
public final class Lines {
  /// What a line belongs to.
  public enum Block {
    PARAGRAPH,
    ITEM,
    ROW
  }

  private final StringBuilder text = new StringBuilder();
  private final Limits limits;
  private Block last = Block.PARAGRAPH;

  public Lines(Limits limits) {
    this.limits = limits;
  }

  /// Adds one block; white space around it and runs of spaces in it are layout and go. An empty one
  /// adds nothing.
  public void add(Block block, CharSequence words) throws LimitReached {
    String line = tidy(words);
    if (line.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append(block != Block.PARAGRAPH && block == last ? "\n" : "\n\n");
    }
    text.append(line);
    last = block;
    if (text.length() / 2 > limits.get(Limit.TEXT_LENGTH)) {
      throw limits.reached(Limit.TEXT_LENGTH, "the text has more than %s characters");
    }
  }

  /// How long the text is by now, in UTF-16 units.
  public int length() {
    return text.length();
  }

  private static String tidy(CharSequence words) {
    var out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\u00a0' || c == '\r';
      if (!space) {
        if (c == '\n') {
          trim(out);
        }
        out.append(c);
      } else if (!out.isEmpty() && !isSpace(out.charAt(out.length() - 1))) {
        out.append(c == '\r' ? ' ' : c);
      }
    }
    return out.toString().strip();
  }

  private static void trim(StringBuilder out) {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\u00a0';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
