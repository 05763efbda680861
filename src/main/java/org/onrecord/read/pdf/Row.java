package org.onrecord.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Words on one baseline, from left to right.
record Row(List<Word> words) {
  /// How far from the baseline a word may be, as a share of the letter size: note marks are raised
  /// by about a third.
  private static final double OFF = 0.45;

  Row {
    words = List.copyOf(words);
  }

  double x0() {
    return words.getFirst().x0();
  }

  double x1() {
    return words.stream().mapToDouble(Word::x1).max().orElse(x0());
  }

  /// The baseline of its largest word.
  double y() {
    return words.stream().max(Comparator.comparingDouble(Word::size)).orElseThrow().y();
  }

  double size() {
    return words.stream().mapToDouble(Word::size).max().orElse(0);
  }

  String text() {
    return String.join(" ", words.stream().map(w -> w.text() + w.note()).toList());
  }

  /// The rows that `words` form, from top to bottom. O(n log n).
  static List<Row> of(List<Word> words) {
    var sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::y).thenComparingDouble(Word::x0));
    var rows = new ArrayList<Row>();
    var open = new ArrayList<Word>();
    for (Word word : sorted) {
      if (!open.isEmpty() && !isOn(word, open)) {
        rows.add(row(open));
        open.clear();
      }
      open.add(word);
    }
    if (!open.isEmpty()) {
      rows.add(row(open));
    }
    return rows;
  }

  private static boolean isOn(Word word, List<Word> row) {
    double size = Math.max(word.size(), row.getFirst().size());
    return word.y() - row.getFirst().y() <= OFF * size;
  }

  private static Row row(List<Word> words) {
    return new Row(words.stream().sorted(Comparator.comparingDouble(Word::x0)).toList());
  }
}
