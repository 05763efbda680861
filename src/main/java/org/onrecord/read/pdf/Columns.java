package org.onrecord.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The lines of a page in reading order.
///
/// From top to bottom, rows that share empty space between words form a band; where the text on
/// both sides fills its width, the sides are columns and are read one after the other; where it
/// does not, they are cells of a table and are read row by row. All other rows are lines as they
/// stand. The idea is that of whitespace gutters (Breuel, "Two geometric algorithms for layout
/// analysis", 2002), row by row. At worst O(r²) in the rows of a page.
final class Columns {
  /// A gutter is at least this wide, as a share of the letter size: spaces in justified lines can
  /// be as wide, but not below each other.
  private static final double NARROWEST = 0.8;

  private static final int FEWEST_ROWS = 3;

  /// Space that lasts so many rows is no accident of justified lines.
  private static final int LASTING = 5;

  /// Cells of a table are at least this far apart, as a share of the letter size.
  private static final double CELLS_APART = 1.2;

  /// How much of its width a column of text fills in the middle line.
  private static final double FILLED = 0.6;

  private static final int FEWEST_CHARACTERS = 12;
  private static final Pattern MARKER = Pattern.compile("[•◦▪‣●○■–—*-]|\\(?[\\p{L}\\d]{1,3}[.)]");

  private final List<Line> lines = new ArrayList<>();
  private int region;

  private Columns() {}

  /// @param firstRegion the number of the first column
  static List<Line> read(List<Word> words, int firstRegion) {
    var columns = new Columns();
    columns.region = firstRegion;
    columns.region(words);
    return columns.lines;
  }

  private record Band(List<Row> rows, List<Gutter> gutters) {}

  private void region(List<Word> words) {
    var rows = Row.of(words);
    var plain = new ArrayList<Row>();
    for (int i = 0; i < rows.size(); ) {
      var band = band(rows, i);
      if (band.rows().isEmpty()) {
        plain.add(rows.get(i++));
        continue;
      }
      flow(plain);
      plain.clear();
      read(band);
      i += band.rows().size();
    }
    flow(plain);
  }

  /// The longest band that begins with row `first`; without rows when there is none.
  private static Band band(List<Row> rows, int first) {
    double narrowest = NARROWEST * rows.get(first).size();
    var free = Gutter.of(rows.get(first), narrowest);
    int next = first + 1;
    for (; next < rows.size(); next++) {
      var shared = Gutter.shared(free, Gutter.of(rows.get(next), narrowest), narrowest);
      var before = inner(free, rows.subList(first, next));
      var after = inner(shared, rows.subList(first, next + 1));
      if (after.isEmpty() && (next > first + 1 || !before.isEmpty())
          || after.size() < before.size() && areColumns(rows.subList(first, next), before)
          || isHeading(rows.get(next - 1), rows.get(next), before)) {
        break;
      }
      free = shared;
    }
    var taken = withoutTail(rows.subList(first, next), inner(free, rows.subList(first, next)));
    var gutters = inner(free, taken);
    return gutters.isEmpty() || !isBand(taken, gutters)
        ? new Band(List.of(), List.of())
        : new Band(taken, gutters);
  }

  /// A larger line that stands alone ends the columns above it, even if it is no wider than one of
  /// them; beside the text of another column it would not stand alone.
  private static boolean isHeading(Row above, Row row, List<Gutter> gutters) {
    return !gutters.isEmpty()
        && row.size() > 1.1 * above.size()
        && row.y() - above.y() > 1.4 * row.size()
        && !isOnBothSides(row, gutters);
  }

  /// Whether rows whose gutters are about to close have been columns for long enough.
  private static boolean areColumns(List<Row> rows, List<Gutter> gutters) {
    return rows.size() >= LASTING && isText(sides(rows, gutters));
  }

  /// Of the shared space, what has words of these rows on both sides.
  private static List<Gutter> inner(List<Gutter> shared, List<Row> rows) {
    return Gutter.inner(shared).stream()
        .filter(g -> rows.stream().anyMatch(row -> row.x0() < g.middle()))
        .filter(g -> rows.stream().anyMatch(row -> row.x1() > g.middle()))
        .toList();
  }

  /// Rows on one side alone, after a space, belong to what follows: a heading below the columns.
  private static List<Row> withoutTail(List<Row> rows, List<Gutter> gutters) {
    int end = rows.size();
    for (int i = rows.size() - 1; i > 0 && !isOnBothSides(rows.get(i), gutters); i--) {
      if (rows.get(i).y() - rows.get(i - 1).y() > 1.6 * rows.get(i).size()) {
        end = i;
      }
    }
    return List.copyOf(rows.subList(0, end));
  }

  private static boolean isOnBothSides(Row row, List<Gutter> gutters) {
    return gutters.stream().anyMatch(g -> row.x0() < g.middle() && row.x1() > g.middle());
  }

  private static boolean isBand(List<Row> rows, List<Gutter> gutters) {
    var sides = sides(rows, gutters);
    if (sides.stream().anyMatch(Columns::isMarkers)) {
      return false;
    }
    return isText(sides) || isTable(rows, gutters);
  }

  private static boolean isTable(List<Row> rows, List<Gutter> gutters) {
    double apart = CELLS_APART * rows.getFirst().size();
    long both = rows.stream().filter(row -> isOnBothSides(row, gutters)).count();
    return both >= FEWEST_ROWS
        && both * 10 >= rows.size() * 6L
        && gutters.stream().allMatch(gutter -> gutter.width() >= apart);
  }

  private static boolean isMarkers(List<Word> side) {
    return side.stream().allMatch(word -> MARKER.matcher(word.text()).matches());
  }

  /// The words between the gutters, from left to right.
  private static List<List<Word>> sides(List<Row> rows, List<Gutter> gutters) {
    var edges = gutters.stream().map(Gutter::middle).sorted().toList();
    var sides = new ArrayList<List<Word>>();
    for (int i = 0; i <= edges.size(); i++) {
      double from = i == 0 ? Double.NEGATIVE_INFINITY : edges.get(i - 1);
      double to = i == edges.size() ? Double.POSITIVE_INFINITY : edges.get(i);
      Predicate<Word> between = word -> word.middle() > from && word.middle() <= to;
      sides.add(rows.stream().flatMap(row -> row.words().stream()).filter(between).toList());
    }
    return sides.stream().filter(side -> !side.isEmpty()).toList();
  }

  private static boolean isText(List<List<Word>> sides) {
    return sides.stream().allMatch(Columns::isColumn) && overlap(sides);
  }

  private static boolean isColumn(List<Word> side) {
    var rows = Row.of(side);
    double left = rows.stream().mapToDouble(Row::x0).min().orElse(0);
    double right = rows.stream().mapToDouble(Row::x1).max().orElse(0);
    var widths = rows.stream().map(row -> row.x1() - row.x0()).sorted().toList();
    int characters = side.stream().mapToInt(word -> word.length() + 1).sum();
    return rows.size() >= FEWEST_ROWS
        && widths.get(widths.size() / 2) >= FILLED * (right - left)
        && characters >= FEWEST_CHARACTERS * rows.size();
  }

  /// Whether the sides stand beside each other, not one above the other.
  private static boolean overlap(List<List<Word>> sides) {
    double top = sides.stream().mapToDouble(s -> extreme(s, true)).max().orElse(0);
    double bottom = sides.stream().mapToDouble(s -> extreme(s, false)).min().orElse(0);
    double size = sides.getFirst().getFirst().size();
    return bottom - top >= 2 * size;
  }

  private static double extreme(List<Word> words, boolean top) {
    var ys = words.stream().mapToDouble(Word::y);
    return top ? ys.min().orElse(0) : ys.max().orElse(0);
  }

  private void read(Band band) {
    var sides = sides(band.rows(), band.gutters());
    if (isText(sides)) {
      sides.forEach(this::region);
    } else {
      band.rows().forEach(row -> cells(row, band.gutters()));
      region++;
    }
  }

  private void cells(Row row, List<Gutter> gutters) {
    var cells = sides(List.of(row), gutters);
    lines.add(new Line(cells, row.x0(), row.x1(), region));
  }

  private void flow(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    double left = rows.stream().mapToDouble(Row::x0).min().orElse(0);
    double right = rows.stream().max(Comparator.comparingDouble(Row::x1)).orElseThrow().x1();
    for (Row row : rows) {
      lines.add(new Line(List.of(row.words()), left, right, region));
    }
    region++;
  }
}
