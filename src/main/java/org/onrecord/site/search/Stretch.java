package org.onrecord.site.search;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.Span;
import org.onrecord.model.view.card.Paragraphs;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.Say;

/// A stretch of a document that is found and shown as one: some paragraphs of one of its parts.
///
/// @param part the part of the document in which they stand, from 1
record Stretch(int part, List<Stretch.Paragraph> paragraphs) {
  /// A longer document has several.
  private static final int LONGEST = 4_000;

  Stretch {
    paragraphs = List.copyOf(paragraphs);
  }

  /// @param number its address, `#p12`
  /// @param words what of it is shown
  record Paragraph(int number, String words) {}

  /// The stretches of a document, in order; none when nothing of it is shown. What is no part of
  /// the text is left out.
  static List<Stretch> of(Document document) {
    var stretches = new ArrayList<Stretch>();
    var some = new ArrayList<Paragraph>();
    var paragraphs = Paragraphs.of(document.text());
    int part = 1;
    int length = 0;
    for (int number = 1; number <= paragraphs.spans().size(); number++) {
      Span at = paragraphs.get(number);
      for (int from = at.start(); from < at.end(); from += LONGEST) {
        var piece = new Span(from, Math.min(at.end(), from + LONGEST));
        int in = Links.partOf(at.start());
        if (!some.isEmpty() && (length + piece.length() > LONGEST || in != part)) {
          stretches.add(new Stretch(part, some));
          some.clear();
          length = 0;
        }
        part = in;
        length += piece.length();
        if (!document.isBoilerplate(piece)) {
          add(some, number, shown(document.text().slice(piece)));
        }
      }
    }
    if (!some.isEmpty()) {
      stretches.add(new Stretch(part, some));
    }
    return stretches;
  }

  /// What is left out covers spaces too.
  private static String shown(String words) {
    return Say.uncovered(words).replace("[…]", " […] ").replaceAll(" {2,}", " ").strip();
  }

  private static void add(List<Paragraph> some, int number, String words) {
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      some.add(new Paragraph(number, words));
    }
  }
}
