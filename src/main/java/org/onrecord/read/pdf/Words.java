package org.onrecord.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Words out of the characters of a page, by the space between them.
final class Words {
  /// Space that parts words, as a share of the letter size: a space is about a quarter, kerning a
  /// tenth.
  private static final double GAP = 0.16;

  /// Space that parts them where a space character stands as well; without any, the character only
  /// marks a place where the line might have been broken.
  private static final double THIN = 0.04;

  /// How far characters of one row may be off its first baseline.
  private static final double OFF = 0.45;

  private Words() {}

  /// O(n log n).
  static List<Word> of(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    var words = new ArrayList<Word>();
    var row = new ArrayList<Glyph>();
    for (Glyph glyph : sorted) {
      if (!row.isEmpty()
          && glyph.y() - row.getFirst().y() > OFF * Math.max(glyph.size(), row.getFirst().size())) {
        addRow(row, words);
        row.clear();
      }
      row.add(glyph);
    }
    addRow(row, words);
    return words;
  }

  private static void addRow(List<Glyph> row, List<Word> words) {
    row.sort(Comparator.comparingDouble(Glyph::x0));
    var open = new ArrayList<Glyph>();
    boolean spaced = false;
    for (Glyph glyph : row) {
      if (glyph.text().isBlank()) {
        spaced = true;
        continue;
      }
      if (!open.isEmpty() && isApart(open.getLast(), glyph, spaced ? THIN : GAP)) {
        words.add(word(open));
        open.clear();
      }
      open.add(glyph);
      spaced = false;
    }
    if (!open.isEmpty()) {
      words.add(word(open));
    }
  }

  private static boolean isApart(Glyph before, Glyph after, double gap) {
    return after.x0() - before.x1() > gap * Math.min(before.size(), after.size())
        || after.x0() < before.x0() - 1
        || Math.abs(after.y() - before.y()) > 0.6 * Math.max(after.size(), before.size());
  }

  private static Word word(List<Glyph> glyphs) {
    Glyph main = glyphs.stream().max(Comparator.comparingDouble(Glyph::size)).orElseThrow();
    var text = new StringBuilder();
    var note = new StringBuilder();
    for (Glyph glyph : glyphs) {
      boolean raised = glyph.isRaisedOver(main) && glyph.text().matches("[\\d*†‡§,]+");
      (raised ? note : text).append(glyph.text());
    }
    return new Word(
        text.toString(),
        note.toString(),
        glyphs.getFirst().x0(),
        glyphs.getLast().x1(),
        main.y(),
        main.size(),
        main.bold());
  }
}
