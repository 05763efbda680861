package org.onrecord.publish.draw;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.onrecord.publish.say.Say;

/// Figures that measure one thing, on one axis: a dot is a number, a bar a range, an open end "at
/// least" or "at most". Values are written at the marks.
///
/// Drawn for one width: with room, who says it stands before the row; without, above it.
public final class Plot {
  private static final double LETTER = 7.4;

  private final int width;
  private final int left;
  private final int right;
  private final int row;
  private final boolean above;
  private final double least;
  private final double range;
  private final Html svg = new Html();

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

  private Plot(List<Bar> bars, boolean wide) {
    this.width = wide ? 960 : 340;
    this.left = wide ? 270 : 8;
    int longest = bars.stream().mapToInt(b -> b.value().length()).max().orElse(0);
    this.right = (int) Math.min(width * 0.45, 24 + longest * LETTER * 1.1);
    this.row = wide ? 30 : 44;
    this.above = !wide;
    double most = bars.stream().mapToDouble(Plot::most).max().orElse(1);
    this.least = Math.min(0, bars.stream().mapToDouble(Plot::least).min().orElse(0));
    this.range = most - least <= 0 ? 1 : most - least;
  }

  /// The picture for pages with room; empty markup for fewer than two figures.
  public static Html wide(String title, String unit, List<Bar> bars) {
    return bars.size() < 2 ? new Html() : new Plot(bars, true).draw(title, "wide", unit, bars);
  }

  /// The picture for a phone.
  public static Html narrow(String title, String unit, List<Bar> bars) {
    return bars.size() < 2 ? new Html() : new Plot(bars, false).draw(title, "narrow", unit, bars);
  }

  private Html draw(String title, String style, String unit, List<Bar> bars) {
    String box = "0 0 %d %d".formatted(width, bars.size() * row + 34);
    svg.open("svg", "class", "plot " + style, "viewBox", box, "role", "img", "aria-label", title);
    svg.open("g", "aria-hidden", "true");
    for (int i = 0; i < bars.size(); i++) {
      bar(bars.get(i), i * row + (above ? 32 : 18));
    }
    axis(bars.size() * row + 6, unit);
    return svg.close("g").close("svg");
  }

  private static double most(Bar bar) {
    return bar.exact().or(bar::high).or(bar::low).map(BigDecimal::doubleValue).orElse(0.0);
  }

  private static double least(Bar bar) {
    return bar.exact().or(bar::low).map(BigDecimal::doubleValue).orElse(0.0);
  }

  private double x(double value) {
    return left + (width - left - right) * (value - least) / range;
  }

  private void bar(Bar bar, int y) {
    if (above) {
      String who = Lanes.shorten(bar.who(), (int) ((width - left) / LETTER));
      svg.element("text", who, "class", "label", "x", n(left), "y", n(y - 12));
    } else {
      String who = Lanes.shorten(bar.who(), (int) ((left - 12) / LETTER));
      svg.element("text", who, "class", "who", "x", n(left - 12), "y", n(y + 4));
    }
    String end = n(width - right);
    svg.empty("line", "class", "guide", "x1", n(left), "x2", end, "y1", n(y), "y2", n(y));
    double at = bar.exact().isPresent() ? dot(bar, y) : range(bar, y);
    svg.element("text", bar.value(), "class", "value", "x", n(at + 10), "y", n(y + 4));
  }

  private double dot(Bar bar, int y) {
    double x = x(most(bar));
    svg.empty("circle", "class", "dot", "cx", n(x), "cy", n(y), "r", "5");
    return x;
  }

  private double range(Bar bar, int y) {
    boolean open = bar.low().isPresent() && bar.high().isEmpty();
    double from = x(least(bar));
    double end = open ? width - right : x(most(bar));
    svg.empty("line", "class", "range", "x1", n(from), "x2", n(end), "y1", n(y), "y2", n(y));
    svg.empty("path", "class", "range", "d", arrow(open ? end : from, y, open));
    return end;
  }

  private static String arrow(double x, int y, boolean right) {
    int way = right ? -6 : 6;
    return "M%s %d L%s %d L%s %d".formatted(n(x + way), y - 5, n(x), y, n(x + way), y + 5);
  }

  private void axis(int y, String unit) {
    String end = n(width - right);
    svg.empty("line", "class", "axis", "x1", n(left), "x2", end, "y1", n(y), "y2", n(y));
    String from = Say.number(round(least));
    svg.element("text", from, "class", "tick start", "x", n(left), "y", n(y + 18));
    String to = Say.number(round(least + range)) + " " + Say.unit(unit);
    svg.element("text", to, "class", "tick", "x", n(width - right), "y", n(y + 18));
  }

  private static BigDecimal round(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros();
  }

  private static String n(double number) {
    return String.valueOf(Math.round(number * 10) / 10.0);
  }
}
