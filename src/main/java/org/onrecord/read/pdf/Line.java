package org.onrecord.read.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One line of a column, in reading order.
///
/// @param cells the words of each cell, one cell for ordinary text
/// @param left where the lines of its column begin
/// @param right where they end
/// @param region counts the columns of a page in reading order
record Line(List<List<Word>> cells, double left, double right, int region) {
  Line {
    cells = List.copyOf(cells);
  }

  boolean isRow() {
    return cells.size() > 1;
  }

  List<Word> words() {
    return cells.stream().flatMap(List::stream).toList();
  }

  double x0() {
    return words().getFirst().x0();
  }

  double x1() {
    return words().getLast().x1();
  }

  double y() {
    return words().stream().max(Comparator.comparingDouble(Word::size)).orElseThrow().y();
  }

  /// The size that most of its characters have.
  double size() {
    Map<Double, Integer> sizes = new TreeMap<>();
    words().forEach(word -> sizes.merge(word.size(), word.length(), Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  boolean isBold() {
    return words().stream().allMatch(Word::bold);
  }

  String text() {
    return String.join("\t", cells.stream().map(Line::joined).toList());
  }

  private static String joined(List<Word> words) {
    return String.join(" ", words.stream().map(Line::shown).toList());
  }

  /// A label before the text of a note stands apart from it.
  private static String shown(Word word) {
    return word.text().isEmpty() ? word.note() : word.text() + Superscript.of(word.note());
  }
}
