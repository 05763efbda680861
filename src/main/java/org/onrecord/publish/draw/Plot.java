package org.onrecord.publish.draw;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onrecord.publish.say.Say;

/// Figures that measure one thing, on one axis: a dot is a number, a bar a range, an open end "at
/// least" or "at most". Values are written at the marks.
public final class Plot {
  private static final int WIDTH = 960;
  private static final int LEFT = 270;
  private static final int RIGHT = 140;
  private static final int ROW = 30;
  private static final int LONGEST = 36;

  private Plot() {}

  /// One figure.
  ///
  /// @param who the row's label
  /// @param value as it is written at the mark
  public record Bar(
      String who,
      Optional<BigDecimal> exact,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String value) {}

  /// The picture; empty markup for fewer than two figures.
  public static Html of(String title, String unit, List<Bar> bars) {
    if (bars.size() < 2) {
      return new Html();
    }
    double most = bars.stream().mapToDouble(Plot::most).max().orElse(1);
    double least = Math.min(0, bars.stream().mapToDouble(Plot::least).min().orElse(0));
    double range = most - least <= 0 ? 1 : most - least;
    var svg = new Html();
    int height = bars.size() * ROW + 34;
    svg.open(
        "svg",
        "class",
        "plot",
        "viewBox",
        "0 0 %d %d".formatted(WIDTH, height),
        "role",
        "img",
        "aria-label",
        title);
    svg.open("g", "aria-hidden", "true");
    for (int i = 0; i < bars.size(); i++) {
      row(svg, bars.get(i), i * ROW + 18, least, range);
    }
    axis(svg, bars.size() * ROW + 6, least, most, unit);
    return svg.close("g").close("svg");
  }

  private static double most(Bar bar) {
    return bar.exact().or(bar::high).or(bar::low).map(BigDecimal::doubleValue).orElse(0.0);
  }

  private static double least(Bar bar) {
    return bar.exact().or(bar::low).map(BigDecimal::doubleValue).orElse(0.0);
  }

  private static double x(double value, double least, double range) {
    return LEFT + (WIDTH - LEFT - RIGHT) * (value - least) / range;
  }

  private static void row(Html svg, Bar bar, int y, double least, double range) {
    svg.element("text", shorten(bar.who()), "class", "who", "x", n(LEFT - 12), "y", n(y + 4));
    svg.open(
            "line", "class", "guide", "x1", n(LEFT), "x2", n(WIDTH - RIGHT), "y1", n(y), "y2", n(y))
        .close("line");
    double from = x(least(bar), least, range);
    double to = x(most(bar), least, range);
    if (bar.exact().isPresent()) {
      svg.open("circle", "class", "dot", "cx", n(to), "cy", n(y), "r", "5").close("circle");
    } else {
      boolean open = bar.low().isPresent() && bar.high().isEmpty();
      double end = open ? WIDTH - RIGHT : to;
      svg.open("line", "class", "range", "x1", n(from), "x2", n(end), "y1", n(y), "y2", n(y));
      svg.close("line");
      svg.open("path", "class", "range", "d", arrow(open ? end : from, y, open)).close("path");
      to = end;
    }
    svg.element("text", bar.value(), "class", "value", "x", n(to + 10), "y", n(y + 4));
  }

  private static String arrow(double x, int y, boolean right) {
    int way = right ? -6 : 6;
    return "M%s %d L%s %d L%s %d".formatted(n(x + way), y - 5, n(x), y, n(x + way), y + 5);
  }

  private static void axis(Html svg, int y, double least, double most, String unit) {
    svg.open("line", "class", "axis", "x1", n(LEFT), "x2", n(WIDTH - RIGHT), "y1", n(y), "y2", n(y))
        .close("line");
    svg.element("text", Say.number(round(least)), "class", "tick", "x", n(LEFT), "y", n(y + 18));
    String end = Say.number(round(most)) + " " + Say.unit(unit);
    svg.element("text", end, "class", "tick", "x", n(WIDTH - RIGHT), "y", n(y + 18));
  }

  private static BigDecimal round(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros();
  }

  private static String shorten(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private static String n(double number) {
    return String.valueOf(Math.round(number * 10) / 10.0);
  }
}
