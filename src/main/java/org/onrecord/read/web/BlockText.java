package org.onrecord.read.web;

/// The text of one block while it is being collected: white space squeezed as a browser does.
final class BlockText {
  private final StringBuilder text = new StringBuilder();
  private int linkWeight;

  /// @param keepsSpace whether line breaks in `words` are meant, as in `<pre>`
  void append(String words, boolean inLink, boolean keepsSpace) {
    if (inLink) {
      linkWeight += Letters.weight(words);
    }
    for (int i = 0; i < words.length(); i++) {
      append(words.charAt(i), keepsSpace);
    }
  }

  private void append(char c, boolean keepsSpace) {
    if (keepsSpace && c == '\n') {
      line();
    } else if (isSpace(c)) {
      if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    } else if (!isInvisible(c)) {
      text.append(c);
    }
  }

  /// Breaks the line.
  void line() {
    trimEnd();
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /// Begins an entry of a table row; a tab keeps it from the one before.
  void cell() {
    trimEnd();
    if (!text.isEmpty()) {
      text.append('\t');
    }
  }

  boolean endsWithLine() {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (text.charAt(i) == '\n') {
        return true;
      } else if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  String text() {
    return text.toString().strip();
  }

  int linkWeight() {
    return linkWeight;
  }

  void clear() {
    text.setLength(0);
    linkWeight = 0;
  }

  private void trimEnd() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /// Soft hyphens and zero-width breaks only tell a browser where a line may end.
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
  }
}
