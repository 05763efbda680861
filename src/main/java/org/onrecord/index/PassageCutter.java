package org.onrecord.index;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Span;

/// Cuts a document into the passages that a search answers with: each sentence with a finding, and
/// each stretch of a paragraph between them. Names make no passage: they are everywhere.
final class PassageCutter {
  /// Longer stretches of plain text are cut, so that an answer is short enough to read.
  private static final int LONGEST = 600;

  private PassageCutter() {}

  /// A passage with the findings in it, in the order of the text.
  record Piece(Span at, List<Found> findings) {}

  /// Linear in the text and the findings, which are in the order of the text.
  static List<Piece> cut(Document document, List<Found> findings) {
    List<Found> counted =
        findings.stream().filter(f -> f.finding().kind() != Finding.Kind.NAME).toList();
    List<Span> sentences = Sentences.of(document.text());
    var pieces = new ArrayList<Piece>();
    int first = 0;
    for (Span sentence : sentences) {
      var inside = new ArrayList<Found>();
      for (int i = first; i < counted.size(); i++) {
        Span at = counted.get(i).finding().at();
        if (at.start() >= sentence.end()) {
          break;
        }
        if (at.overlaps(sentence)) {
          inside.add(counted.get(i));
        }
        // A quotation over many sentences keeps the scan from moving past it; they are few.
        if (i == first && at.end() <= sentence.end()) {
          first++;
        }
      }
      append(pieces, sentence, inside, document);
    }
    return pieces;
  }

  /// A sentence without findings goes on with the one before it, in the same paragraph.
  private static void append(
      List<Piece> pieces, Span sentence, List<Found> inside, Document document) {
    if (inside.isEmpty() && !pieces.isEmpty()) {
      Piece last = pieces.getLast();
      Span both = last.at().cover(sentence);
      boolean together =
          last.findings().isEmpty()
              && both.length() <= LONGEST
              && sameParagraph(document.text().shadow(), last.at().end(), sentence.start());
      if (together) {
        pieces.set(pieces.size() - 1, new Piece(both, List.of()));
        return;
      }
    }
    pieces.add(new Piece(sentence, List.copyOf(inside)));
  }

  private static boolean sameParagraph(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\u2028') {
        return false;
      }
    }
    return true;
  }
}
