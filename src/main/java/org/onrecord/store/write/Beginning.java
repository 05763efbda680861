package org.onrecord.store.write;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Document;
import org.onrecord.model.Span;
import org.onrecord.model.view.card.Paragraphs;

/// What to call a document that gives no title: its first real words, unchanged, cut at a space.
final class Beginning {
  private static final int MOST = 70;

  /// Fewer words than these in the first paragraph are a counter, a date, a label.
  private static final Pattern REAL =
      Pattern.compile("(?:\\p{L}[\\p{L}\\p{M}'’-]*[^\\p{L}]+){3}\\p{L}");

  /// Stands for each letter that others do not get to see.
  private static final char COVER = '\u2588';

  private Beginning() {}

  /// The beginning of the first paragraph that is text, "…" after it when it was cut.
  static Optional<String> of(Document document) {
    return Paragraphs.of(document.text()).spans().stream()
        .filter(at -> !document.isBoilerplate(at))
        .map(at -> head(document, at))
        .filter(words -> REAL.matcher(words).find() && words.indexOf(COVER) < 0)
        .findFirst();
  }

  /// In quotation marks, as the name of a source that is not stated.
  static String quoted(String called) {
    return "\u201C" + cut(called) + "\u201D";
  }

  private static String head(Document document, Span at) {
    int end = Math.min(at.end(), at.start() + MOST + 1);
    return cut(document.text().slice(new Span(at.start(), end)));
  }

  private static String cut(String words) {
    if (words.codePointCount(0, words.length()) <= MOST) {
      return words;
    }
    String head = words.substring(0, words.offsetByCodePoints(0, MOST));
    Matcher space = Pattern.compile("\\s+\\S*$").matcher(head);
    return (space.find() && space.start() > 0 ? head.substring(0, space.start()) : head) + "…";
  }
}
