package org.onrecord.publish.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Who is tied to whom: the one it is about in the middle, family above, offices and property
/// below, and those whom these are tied to beyond them. At most 12 nodes; the list under the
/// picture is complete.
public final class TieGraph {
  private static final int MOST = 12;
  private static final int IN_A_ROW = 3;
  private static final int WIDTH = 480;
  private static final int NODE = 138;
  private static final int HEIGHT = 40;
  private static final int GAP = 96;

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Edge> edges;

  /// One tie, as a phrase between its two ends.
  public record Edge(String from, String to, String words, boolean family) {
    boolean touches(String name) {
      return from.equals(name) || to.equals(name);
    }
  }

  /// The edges among the first [#MOST] names, those of `focus` first.
  private static List<Edge> few(String focus, List<Edge> edges) {
    var names = new LinkedHashSet<String>(List.of(focus));
    for (boolean own : List.of(true, false)) {
      for (Edge edge : edges) {
        boolean fits = names.size() + 2 <= MOST || names.contains(edge.from());
        if (edge.touches(focus) == own && fits && names.size() < MOST) {
          names.addAll(List.of(edge.from(), edge.to()));
        }
      }
    }
    return edges.stream().filter(e -> names.contains(e.from()) && names.contains(e.to())).toList();
  }

  private record Node(String name, int x, int y) {}

  private TieGraph(String focus, List<Edge> edges) {
    this.edges = edges;
    List<String> above = ends(edges.stream().filter(e -> e.touches(focus) && e.family()), focus);
    List<String> below = ends(edges.stream().filter(e -> e.touches(focus) && !e.family()), focus);
    below.removeAll(above);
    List<String> farAbove = beyond(focus, above, below);
    List<String> farBelow = beyond(focus, below, above);
    farBelow.removeAll(farAbove);
    List<List<String>> up = rows(farAbove);
    up.addAll(rows(above));
    int row = 0;
    for (List<String> names : up) {
      row(names, row++);
    }
    row(List.of(focus), row++);
    List<List<String>> down = rows(below);
    down.addAll(rows(farBelow));
    for (List<String> names : down) {
      row(names, row++);
    }
  }

  private static List<String> ends(Stream<Edge> edges, String focus) {
    var names = new LinkedHashSet<String>();
    edges.forEach(e -> names.addAll(List.of(e.from(), e.to())));
    names.remove(focus);
    return new ArrayList<>(names);
  }

  /// Those tied to one of `near` that are not nearer themselves.
  private List<String> beyond(String focus, List<String> near, List<String> others) {
    List<String> far =
        ends(edges.stream().filter(e -> near.contains(e.from()) || near.contains(e.to())), focus);
    far.removeAll(near);
    far.removeAll(others);
    return far;
  }

  private static List<List<String>> rows(List<String> names) {
    var rows = new ArrayList<List<String>>();
    for (int from = 0; from < names.size(); from += IN_A_ROW) {
      rows.add(names.subList(from, Math.min(names.size(), from + IN_A_ROW)));
    }
    return rows;
  }

  /// The picture; empty markup when there is no tie.
  ///
  /// @param edges those of `focus` first
  public static Html of(String focus, List<Edge> edges) {
    return edges.isEmpty() ? new Html() : new TieGraph(focus, few(focus, edges)).draw(focus);
  }

  private void row(List<String> names, int row) {
    for (int i = 0; i < names.size(); i++) {
      int x = WIDTH * (2 * i + 1) / (2 * names.size());
      nodes.put(names.get(i), new Node(names.get(i), x, 28 + row * GAP));
    }
  }

  private Html draw(String focus) {
    int bottom = nodes.values().stream().mapToInt(Node::y).max().orElse(0);
    var svg = new Html();
    svg.open(
        "svg",
        "class",
        "ties",
        "viewBox",
        "0 0 %d %d".formatted(WIDTH, bottom + 30),
        "role",
        "img",
        "aria-label",
        "Ties of " + focus);
    svg.open("g", "aria-hidden", "true");
    List<Edge> drawn =
        edges.stream()
            .filter(e -> nodes.containsKey(e.from()) && nodes.containsKey(e.to()))
            .toList();
    drawn.forEach(edge -> line(svg, edge));
    nodes.values().forEach(node -> box(svg, node, node.name().equals(focus)));
    for (int i = 0; i < drawn.size(); i++) {
      words(svg, drawn.get(i), i);
    }
    return svg.close("g").close("svg");
  }

  private void line(Html svg, Edge edge) {
    Node a = nodes.get(edge.from());
    Node b = nodes.get(edge.to());
    if (a != null && b != null) {
      svg.open(
              "line",
              "class",
              "tie",
              "x1",
              "" + a.x(),
              "y1",
              "" + a.y(),
              "x2",
              "" + b.x(),
              "y2",
              "" + b.y())
          .close("line");
    }
  }

  /// On the edge, a little nearer to one end or the other so that neighbours do not collide.
  private void words(Html svg, Edge edge, int index) {
    Node a = nodes.get(edge.from());
    Node b = nodes.get(edge.to());
    if (a != null && b != null) {
      int x = (a.x() + b.x()) / 2;
      int y = (a.y() + b.y()) / 2 + (a.y() == b.y() ? -8 : (index % 3 - 1) * 13 + 4);
      svg.element("text", shorten(edge.words(), 30), "class", "edge", "x", "" + x, "y", "" + y);
    }
  }

  private static void box(Html svg, Node node, boolean focus) {
    svg.open(
            "rect",
            "class",
            focus ? "node focus" : "node",
            "x",
            "" + (node.x() - NODE / 2),
            "y",
            "" + (node.y() - HEIGHT / 2),
            "width",
            "" + NODE,
            "height",
            "" + HEIGHT,
            "rx",
            "2")
        .close("rect");
    List<String> lines = lines(node.name());
    for (int i = 0; i < lines.size(); i++) {
      int y = node.y() + 5 + (lines.size() == 1 ? 0 : i * 16 - 8);
      svg.element("text", lines.get(i), "class", "name", "x", "" + node.x(), "y", "" + y);
    }
  }

  private static List<String> lines(String name) {
    if (name.length() <= 18) {
      return List.of(name);
    }
    int space = name.lastIndexOf(' ', 18);
    return space <= 0
        ? List.of(shorten(name, 18))
        : List.of(name.substring(0, space), shorten(name.substring(space + 1), 18));
  }

  private static String shorten(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
  }
}
