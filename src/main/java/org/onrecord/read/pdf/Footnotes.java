package org.onrecord.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts the lines of a page into its text and its footnotes: the last lines of a column that are
/// set smaller than the text, from the first that begins with a note's label.
///
/// @param text the lines without the notes, and without the marks that point to them
record Footnotes(List<Line> text, List<Line> notes) {
  /// Notes are set at least this much smaller.
  private static final double SMALLER = 0.94;

  private static final Pattern LABEL =
      Pattern.compile("(\\d{1,3}|[*†‡§]{1,3})[.)]?\\s*(?=[\\p{L}\"“‘«(\\[])");

  Footnotes {
    text = List.copyOf(text);
    notes = List.copyOf(notes);
  }

  /// @param body the size of most of the document's text
  static Footnotes of(List<Line> page, double body) {
    var text = new ArrayList<Line>();
    var notes = new ArrayList<Line>();
    int regions = page.isEmpty() ? 0 : page.getLast().region() + 1;
    for (int region = 0; region < regions; region++) {
      int wanted = region;
      var lines = page.stream().filter(line -> line.region() == wanted).toList();
      int from = firstNote(lines, page, body);
      text.addAll(lines.subList(0, from));
      notes.addAll(lines.subList(from, lines.size()));
    }
    var labels = labels(notes);
    return new Footnotes(text.stream().map(line -> withoutMarks(line, labels)).toList(), notes);
  }

  private static int firstNote(List<Line> lines, List<Line> page, double body) {
    int first = lines.size();
    while (first > 0 && lines.get(first - 1).size() < SMALLER * body) {
      first--;
    }
    while (first < lines.size() && !isLabelled(lines.get(first))) {
      first++;
    }
    return first < lines.size() && isAtTheFoot(lines.get(first), page, body) ? first : lines.size();
  }

  private static boolean isLabelled(Line line) {
    return !line.isRow() && LABEL.matcher(line.text()).lookingAt();
  }

  /// Whether no ordinary text stands below it in its column.
  private static boolean isAtTheFoot(Line note, List<Line> page, double body) {
    return page.stream()
        .filter(line -> line.y() > note.y() && line.size() >= SMALLER * body)
        .noneMatch(line -> line.x0() < note.right() && line.x1() > note.left());
  }

  private static Set<String> labels(List<Line> notes) {
    var labels = new HashSet<String>();
    for (Line line : notes) {
      Matcher label = LABEL.matcher(line.text());
      if (label.lookingAt()) {
        labels.add(label.group(1));
      }
    }
    return labels;
  }

  private static Line withoutMarks(Line line, Set<String> labels) {
    var cells =
        line.cells().stream()
            .map(words -> words.stream().map(word -> withoutMark(word, labels)).toList())
            .toList();
    return new Line(cells, line.left(), line.right(), line.region());
  }

  private static Word withoutMark(Word word, Set<String> labels) {
    return List.of(word.note().split(",")).stream().allMatch(labels::contains)
        ? word.withoutNote()
        : word;
  }
}
