package org.onrecord.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what repeats on the upper and lower edges of pages: running headers and footers, page
/// numbers.
///
/// A row on the edge goes when the same words, digits aside, stand at the same height on at least
/// two pages and a fifth of all; or when it is a page number by its form. Does NOT see headers that
/// change on every page.
final class RunningLines {
  /// Rows from each edge that may be running lines.
  private static final int EDGE = 3;

  /// Points by which the height may differ.
  private static final double SHIFT = 6;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—|\\[( ]*((page|p\\.?|pg\\.?|страница|стр\\.?|бет)\\s*)?\\d{1,4}(\\s*(of|/|из)\\s*\\d{1,4})?[-–—|\\]) ]*");

  private static final Pattern ALONE = Pattern.compile("[-–— ]*(\\d{1,4}|[ivxl]{1,6})[-–— ]*");

  private record Edge(int page, Row row, boolean top) {
    String words() {
      return row.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").strip();
    }
  }

  private RunningLines() {}

  /// `pages` without them.
  static List<List<Word>> removed(List<List<Word>> pages) {
    var edges = new ArrayList<Edge>();
    for (int page = 0; page < pages.size(); page++) {
      edges.addAll(edges(page, Row.of(pages.get(page))));
    }
    Set<Word> running = new HashSet<>();
    Map<String, List<Edge>> alike = new HashMap<>();
    edges.forEach(e -> alike.computeIfAbsent(e.words(), w -> new ArrayList<>()).add(e));
    for (Edge edge : edges) {
      if (isRunning(edge, alike.getOrDefault(edge.words(), List.of()), pages.size())) {
        running.addAll(edge.row().words());
      }
    }
    return pages.stream()
        .map(words -> words.stream().filter(word -> !running.contains(word)).toList())
        .toList();
  }

  private static List<Edge> edges(int page, List<Row> rows) {
    var edges = new ArrayList<Edge>();
    for (int i = 0; i < rows.size(); i++) {
      if (i < EDGE && i < rows.size() / 2) {
        edges.add(new Edge(page, rows.get(i), true));
      } else if (i >= rows.size() - EDGE) {
        edges.add(new Edge(page, rows.get(i), false));
      }
    }
    return edges;
  }

  private static boolean isRunning(Edge edge, List<Edge> alike, int pages) {
    String text = edge.row().text().strip();
    boolean number = PAGE_NUMBER.matcher(text).matches() || ALONE.matcher(text).matches();
    if (number && (numbersItsPage(edge, text) || !text.matches("\\d+"))) {
      return true;
    }
    long there =
        alike.stream()
            .filter(e -> e.top() == edge.top())
            .filter(e -> Math.abs(e.row().y() - edge.row().y()) <= SHIFT)
            .map(Edge::page)
            .distinct()
            .count();
    return there >= Math.max(2, pages / 5);
  }

  /// A bare number on a single page may be a figure; the number of that page is not.
  private static boolean numbersItsPage(Edge edge, String text) {
    String digits = text.replaceAll("\\D.*", "").replaceAll("\\D", "");
    return digits.equals(Integer.toString(edge.page() + 1));
  }
}
