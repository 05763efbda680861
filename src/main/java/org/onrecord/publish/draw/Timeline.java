package org.onrecord.publish.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.publish.say.Dates;

/// Dated events on one axis: a dot is a day, a bar an interval, a hollow dot an uncertain date.
///
/// Dots that would touch stand above each other.
public final class Timeline {
  private static final int WIDTH = 960;
  private static final int EDGE = 16;
  private static final int STEP = 13;
  private static final int ROWS = 12;

  private Timeline() {}

  /// One event.
  ///
  /// @param address where its passage is
  public record Event(
      LocalDate from, LocalDate to, boolean certain, String label, String address) {}

  /// The picture; empty markup for fewer than two events.
  public static Html of(List<Event> events) {
    if (events.size() < 2) {
      return new Html();
    }
    List<Event> sorted =
        events.stream()
            .sorted(Comparator.comparing(Event::from).thenComparing(Event::address))
            .toList();
    LocalDate first = sorted.getFirst().from();
    LocalDate last = sorted.stream().map(Event::to).max(Comparator.naturalOrder()).orElseThrow();
    return new Timeline().draw(sorted, first, last);
  }

  private Html draw(List<Event> events, LocalDate first, LocalDate last) {
    long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    var rowEnds = new ArrayList<Double>();
    var dots = new Html();
    for (Event event : events) {
      double x = x(event.from(), first, days);
      double end = Math.max(x + STEP, x(event.to(), first, days) + STEP / 2.0);
      int row = row(rowEnds, x, end);
      dot(dots, event, x, end, row);
    }
    int base = Math.min(ROWS, rowEnds.size()) * STEP + 10;
    String title = "Events from " + Dates.say(first) + " to " + Dates.say(last);
    var svg = new Html();
    svg.open(
        "svg",
        "class",
        "timeline",
        "viewBox",
        "0 0 %d %d".formatted(WIDTH, base + 26),
        "role",
        "img",
        "aria-label",
        title);
    svg.open("g", "transform", "translate(0 %d)".formatted(base), "aria-hidden", "true");
    svg.add(axis(first, last, days)).add(dots).close("g");
    return svg.close("svg");
  }

  /// The lowest row that is free from `x` on.
  private static int row(List<Double> ends, double x, double end) {
    for (int i = 0; i < ends.size(); i++) {
      if (ends.get(i) <= x) {
        ends.set(i, end);
        return i;
      }
    }
    ends.add(end);
    return Math.min(ends.size() - 1, ROWS - 1);
  }

  private static double x(LocalDate day, LocalDate first, long days) {
    return EDGE + (WIDTH - 2.0 * EDGE) * ChronoUnit.DAYS.between(first, day) / days;
  }

  private static void dot(Html html, Event event, double x, double end, int row) {
    int y = -8 - row * STEP;
    boolean interval = end > x + STEP;
    String style = event.certain() ? "dot" : "dot hollow";
    if (interval) {
      html.open(
          "rect",
          "class",
          style,
          "x",
          n(x - 4),
          "y",
          n(y - 4),
          "width",
          n(end - x - 2),
          "height",
          "8",
          "rx",
          "4");
      html.element("title", event.label()).close("rect");
    } else {
      html.open("circle", "class", style, "cx", n(x), "cy", n(y), "r", "4.5");
      html.element("title", event.label()).close("circle");
    }
  }

  private static Html axis(LocalDate first, LocalDate last, long days) {
    var html = new Html();
    html.open("line", "class", "axis", "x1", n(EDGE), "x2", n(WIDTH - EDGE), "y1", "0", "y2", "0")
        .close("line");
    int years = last.getYear() - first.getYear();
    int every = Math.max(1, (years + 11) / 12);
    boolean months = days < 500;
    LocalDate tick = months ? first.withDayOfMonth(1) : LocalDate.of(first.getYear(), 1, 1);
    double free = -100;
    while (!tick.isAfter(last)) {
      double x = x(tick, first, days);
      if (x >= EDGE - 1 && x - free > 44 && x < WIDTH - 20) {
        String label = months ? Dates.say(tick).substring(2).strip() : "" + tick.getYear();
        html.open("line", "class", "axis", "x1", n(x), "x2", n(x), "y1", "0", "y2", "5");
        html.close("line").element("text", label, "class", "tick", "x", n(x), "y", "19");
        free = x + label.length() * 5;
      }
      tick = months ? tick.plusMonths(1) : tick.plusYears(every);
    }
    return html;
  }

  private static String n(double number) {
    return String.valueOf(Math.round(number * 10) / 10.0);
  }
}
