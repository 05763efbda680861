package org.onrecord.publish.draw;

import java.util.Comparator;
import java.util.List;

/// How many there are a year, as columns with their numbers above them, and small numbers over the
/// years that a list beside the picture tells more of.
///
/// Drawn for one width: a picture that is scaled to a phone could not be read.
public final class YearBars {
  private static final int HEIGHT = 110;
  private static final int TOP = 40;
  private static final int LABEL = 40;

  private final int width;
  private final Html svg = new Html();

  /// @param notes what the list beside the picture numbers, in the order of the list
  public record Bar(int year, int count, List<Integer> notes) {
    public Bar {
      notes = List.copyOf(notes);
    }
  }

  private YearBars(int width) {
    this.width = width;
  }

  /// The picture; empty markup for fewer than two years.
  ///
  /// @param style a class that says for which pages it is
  /// @param width in the picture's own units, which are pixels where there is room
  public static Html of(String title, String style, int width, List<Bar> bars) {
    return bars.size() < 2 ? new Html() : new YearBars(width).draw(title, style, bars);
  }

  private Html draw(String title, String style, List<Bar> bars) {
    List<Bar> sorted = bars.stream().sorted(Comparator.comparingInt(Bar::year)).toList();
    int first = sorted.getFirst().year();
    int years = sorted.getLast().year() - first + 1;
    int most = sorted.stream().mapToInt(Bar::count).max().orElse(1);
    double step = Math.min(80, (double) width / years);
    svg.open(
        "svg",
        "class",
        "bars " + style,
        "viewBox",
        "0 0 %d %d".formatted(width, TOP + HEIGHT + 24),
        "role",
        "img",
        "aria-label",
        title);
    svg.open("g", "aria-hidden", "true");
    String base = n(TOP + HEIGHT);
    svg.empty("line", "class", "axis", "x1", "0", "x2", n(step * years), "y1", base, "y2", base);
    double free = -LABEL;
    for (Bar bar : sorted) {
      double left = (bar.year() - first) * step;
      boolean labelled = left + step / 2 - LABEL / 2.0 >= free;
      column(bar, left, step, (double) HEIGHT * bar.count() / most, labelled);
      free = labelled ? left + step / 2 + LABEL / 2.0 : free;
    }
    return svg.close("g").close("svg");
  }

  private void column(Bar bar, double left, double step, double tall, boolean labelled) {
    double height = Math.max(2, tall);
    double middle = left + step / 2;
    String x = n(left + step * 0.15);
    String y = n(TOP + HEIGHT - height);
    svg.empty("rect", "class", "bar", "x", x, "y", y, "width", n(step * 0.7), "height", n(height));
    if (step >= 16 || labelled) {
      text("" + bar.count(), "tick", middle, TOP + HEIGHT - height - 5);
    }
    if (labelled) {
      text("" + bar.year(), "tick", middle, TOP + HEIGHT + 18);
    }
    if (!bar.notes().isEmpty()) {
      String numbers = String.join(" ", bar.notes().stream().map(n -> "" + n).toList());
      text("(" + numbers + ")", "note", middle, TOP + HEIGHT - height - 20);
    }
  }

  private void text(String words, String style, double x, double y) {
    double inside = Math.clamp(x, 16.0, width - 16.0);
    svg.element("text", words, "class", style, "x", n(inside), "y", n(y));
  }

  private static String n(double number) {
    return String.valueOf(Math.round(number * 10) / 10.0);
  }
}
