package org.onrecord.publish.draw;

import java.util.Comparator;
import java.util.List;

/// How many there are a year, as columns with their numbers above them.
public final class YearBars {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 120;
  private static final int TOP = 20;

  private YearBars() {}

  public record Bar(int year, int count) {}

  /// The picture; empty markup for fewer than two years.
  public static Html of(String title, List<Bar> bars) {
    if (bars.size() < 2) {
      return new Html();
    }
    List<Bar> sorted = bars.stream().sorted(Comparator.comparingInt(Bar::year)).toList();
    int first = sorted.getFirst().year();
    int years = sorted.getLast().year() - first + 1;
    int most = sorted.stream().mapToInt(Bar::count).max().orElse(1);
    double step = (double) WIDTH / years;
    var svg = new Html();
    svg.open(
        "svg",
        "class",
        "bars",
        "viewBox",
        "0 0 %d %d".formatted(WIDTH, TOP + HEIGHT + 24),
        "role",
        "img",
        "aria-label",
        title);
    svg.open("g", "aria-hidden", "true");
    double labelled = -100;
    for (Bar bar : sorted) {
      double x = (bar.year() - first) * step;
      double height = Math.max(2, (double) HEIGHT * bar.count() / most);
      svg.open(
              "rect",
              "class",
              "bar",
              "x",
              n(x + step * 0.15),
              "y",
              n(TOP + HEIGHT - height),
              "width",
              n(step * 0.7),
              "height",
              n(height))
          .close("rect");
      if (x - labelled > 40) {
        double middle = x + step / 2;
        svg.element(
            "text",
            "" + bar.count(),
            "class",
            "tick",
            "x",
            n(middle),
            "y",
            n(TOP + HEIGHT - height - 5));
        svg.element(
            "text", "" + bar.year(), "class", "tick", "x", n(middle), "y", n(TOP + HEIGHT + 18));
        labelled = x;
      }
    }
    return svg.close("g").close("svg");
  }

  private static String n(double number) {
    return String.valueOf(Math.round(number * 10) / 10.0);
  }
}
