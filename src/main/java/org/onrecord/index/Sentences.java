package org.onrecord.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.model.view.card.Paragraphs;

/// Cuts a text into sentences: at a mark that ends one, when white space and no small letter
/// follow; never across paragraphs. Marks of any script; linear in the text.
public final class Sentences {
  private static final Set<String> ABBREVIATIONS = Lists.read("abbreviations.txt");
  private static final String ENDS = ".!?\u2026\u3002\uFF01\uFF1F";
  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]";

  private Sentences() {}

  /// The sentences of `text`, ascending, without the white space between them.
  public static List<Span> of(Text text) {
    var sentences = new ArrayList<Span>();
    for (Span paragraph : Paragraphs.of(text).spans()) {
      cut(text.shadow(), paragraph, sentences);
    }
    return List.copyOf(sentences);
  }

  private static void cut(String text, Span paragraph, List<Span> sentences) {
    int start = paragraph.start();
    int at = start;
    while (at < paragraph.end()) {
      int end = isEnd(text, start, at) ? pastClosers(text, at + 1, paragraph.end()) : 0;
      int next = end == 0 ? 0 : pastSpace(text, end, paragraph.end());
      if (next > end && next < paragraph.end() && !Character.isLowerCase(text.charAt(next))) {
        sentences.add(new Span(start, end));
        start = next;
        at = next;
      } else {
        at = Math.max(at + 1, end);
      }
    }
    if (start < paragraph.end()) {
      sentences.add(new Span(start, paragraph.end()));
    }
  }

  private static boolean isEnd(String text, int start, int at) {
    char c = text.charAt(at);
    return ENDS.indexOf(c) >= 0 && !(c == '.' && isAbbreviation(text, start, at));
  }

  private static boolean isAbbreviation(String text, int start, int at) {
    int from = at;
    while (from > start && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    boolean initial = at - from == 1 && Character.isUpperCase(text.charAt(from));
    return initial
        || (from < at
            && ABBREVIATIONS.contains(text.substring(from, at).toLowerCase(java.util.Locale.ROOT)));
  }

  private static int pastClosers(String text, int from, int to) {
    int at = from;
    while (at < to
        && (ENDS.indexOf(text.charAt(at)) >= 0 || CLOSERS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static int pastSpace(String text, int from, int to) {
    int at = from;
    while (at < to
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }
}
