package org.onrecord.publish.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.onrecord.publish.say.Dates;

/// Who spoke when: one lane a voice on one axis of time, a dot for the day of its text, hollow when
/// only the month or year is known. Drawn for one width.
public final class Lanes {
  private static final int EDGE = 10;
  private static final int LANE = 24;

  /// About how wide a letter is.
  private static final double LETTER = 6.6;

  private final int width;
  private final LocalDate first;
  private final long days;
  private final Html svg = new Html();

  /// One lane.
  ///
  /// @param certain whether the day is known
  public record Lane(String who, LocalDate day, boolean certain, String when) {}

  private Lanes(int width, LocalDate first, LocalDate last) {
    this.width = width;
    this.first = first;
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
  }

  /// The picture; empty markup when all spoke on one day.
  ///
  /// @param style a class that says for which pages it is
  public static Html of(String title, String style, int width, List<Lane> lanes) {
    List<LocalDate> days = lanes.stream().map(Lane::day).distinct().sorted().toList();
    return days.size() < 2
        ? new Html()
        : new Lanes(width, days.getFirst(), days.getLast()).draw(title, style, lanes);
  }

  private Html draw(String title, String style, List<Lane> lanes) {
    List<Lane> sorted = lanes.stream().sorted(Comparator.comparing(Lane::day)).toList();
    int base = sorted.size() * LANE + 6;
    String box = "0 0 %d %d".formatted(width, base + 24);
    svg.open("svg", "class", "lanes " + style, "viewBox", box, "role", "img", "aria-label", title);
    svg.open("g", "aria-hidden", "true");
    String end = n(width - EDGE);
    svg.empty("line", "class", "axis", "x1", n(EDGE), "x2", end, "y1", n(base), "y2", n(base));
    years(base, sorted.getLast().day());
    for (int i = 0; i < sorted.size(); i++) {
      lane(sorted.get(i), i * LANE + LANE / 2.0);
    }
    return svg.close("g").close("svg");
  }

  private double x(LocalDate day) {
    return EDGE + (width - 2.0 * EDGE) * ChronoUnit.DAYS.between(first, day) / days;
  }

  private void lane(Lane lane, double y) {
    double x = x(lane.day());
    String dot = lane.certain() ? "dot" : "dot hollow";
    String end = n(width - EDGE);
    svg.empty("line", "class", "guide", "x1", n(EDGE), "x2", end, "y1", n(y), "y2", n(y));
    svg.empty("circle", "class", dot, "cx", n(x), "cy", n(y), "r", "5");
    boolean right = x < width / 2.0;
    double room = (right ? width - x : x) - 24;
    String label = shorten(lane.who(), (int) (room / LETTER) - lane.when().length() - 2);
    String style = right ? "label" : "label before";
    svg.element(
        "text",
        label.isEmpty() ? lane.when() : label + ", " + lane.when(),
        "class",
        style,
        "x",
        n(right ? x + 10 : x - 10),
        "y",
        n(y + 4));
  }

  /// Ticks at the first of each year, or at both ends when no year begins between them.
  private void years(int base, LocalDate last) {
    double free = 0;
    int every = Math.max(1, (last.getYear() - first.getYear()) / 6);
    LocalDate tick = LocalDate.of(first.getYear() + 1, 1, 1);
    boolean none = tick.isAfter(last);
    for (; !tick.isAfter(last); tick = tick.plusYears(every)) {
      double x = x(tick);
      if (x - free > 40 && x < width - 20) {
        tick("" + tick.getYear(), x, base);
        free = x;
      }
    }
    if (none) {
      svg.element("text", Dates.say(first), "class", "tick start", "x", n(EDGE), "y", n(base + 18));
      svg.element(
          "text", Dates.say(last), "class", "tick end", "x", n(width - EDGE), "y", n(base + 18));
    }
  }

  private void tick(String words, double x, int base) {
    svg.empty("line", "class", "axis", "x1", n(x), "x2", n(x), "y1", n(base), "y2", n(base + 5));
    svg.element("text", words, "class", "tick", "x", n(x), "y", n(base + 19));
  }

  static String shorten(String words, int most) {
    if (most < 4) {
      return "";
    }
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
  }

  private static String n(double number) {
    return String.valueOf(Math.round(number * 10) / 10.0);
  }
}
