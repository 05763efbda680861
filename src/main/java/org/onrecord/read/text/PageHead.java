package org.onrecord.read.text;

import java.util.regex.Pattern;

/// Whether a text begins as a web page does: a document type for HTML, or the tag of a page, its
/// head or its body, after white space, comments and an XML declaration.
final class PageHead {
  private static final Pattern BEGIN =
      Pattern.compile("<(!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

  private PageHead() {}

  /// O(n) in the length of `text`.
  static boolean matches(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\0') {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<?xml", at)) {
        at = after(text, ">", at);
      } else {
        return BEGIN.matcher(text).region(at, text.length()).lookingAt();
      }
    }
    return false;
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }
}
