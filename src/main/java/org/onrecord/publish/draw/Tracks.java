package org.onrecord.publish.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.publish.say.Dates;

/// What happened when, a track for each kind, on one axis of time: a dot a day, hollow when only
/// the month or year is known; dashed lines for days that matter to all tracks.
///
/// Drawn for one width: a picture that is scaled to a phone could not be read.
public final class Tracks {
  private static final int EDGE = 12;
  private static final int LABELS = 96;
  private static final int TRACK = 26;
  private static final int TOP = 22;

  private final int width;
  private final LocalDate first;
  private final long days;
  private final Html svg = new Html();

  /// @param certain whether the day is known
  public record Point(LocalDate day, boolean certain) {}

  public record Track(String label, List<Point> points) {
    public Track {
      points = List.copyOf(points);
    }
  }

  /// A day that matters to all tracks.
  public record Line(LocalDate day, String label) {}

  private Tracks(int width, LocalDate first, LocalDate last) {
    this.width = width;
    this.first = first;
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
  }

  /// The picture; empty markup when nothing, or everything on one day, happened.
  ///
  /// @param style a class that says for which pages it is
  public static Html of(
      String title, String style, int width, List<Track> tracks, List<Line> lines) {
    List<LocalDate> all =
        Stream.concat(
                tracks.stream().flatMap(t -> t.points().stream()).map(Point::day),
                lines.stream().map(Line::day))
            .distinct()
            .sorted()
            .toList();
    return tracks.isEmpty() || all.size() < 2
        ? new Html()
        : new Tracks(width, all.getFirst(), all.getLast()).draw(title, style, tracks, lines);
  }

  private Html draw(String title, String style, List<Track> tracks, List<Line> lines) {
    int base = TOP + tracks.size() * TRACK;
    String box = "0 0 %d %d".formatted(width, base + 26);
    svg.open("svg", "class", "tracks " + style, "viewBox", box, "role", "img", "aria-label", title);
    svg.open("g", "aria-hidden", "true");
    String end = n(width - EDGE);
    svg.empty("line", "class", "axis", "x1", n(LABELS), "x2", end, "y1", n(base), "y2", n(base));
    years(base);
    lines(lines, base);
    for (int i = 0; i < tracks.size(); i++) {
      track(tracks.get(i), TOP + i * TRACK + TRACK / 2.0);
    }
    return svg.close("g").close("svg");
  }

  private double x(LocalDate day) {
    double room = width - LABELS - 2.0 * EDGE;
    return LABELS + EDGE + room * ChronoUnit.DAYS.between(first, day) / days;
  }

  private void track(Track track, double y) {
    String end = n(width - EDGE);
    svg.empty("line", "class", "guide", "x1", n(LABELS), "x2", end, "y1", n(y), "y2", n(y));
    svg.element("text", track.label(), "class", "track", "x", "0", "y", n(y + 4));
    for (Point point : track.points()) {
      String dot = point.certain() ? "dot" : "dot hollow";
      svg.empty("circle", "class", dot, "cx", n(x(point.day())), "cy", n(y), "r", "5");
    }
  }

  /// Labels that would lie on the one before are left out: the table under the picture has all.
  private void lines(List<Line> lines, int base) {
    double free = 0;
    for (Line line : lines.stream().sorted(Comparator.comparing(Line::day)).toList()) {
      double x = x(line.day());
      svg.empty("line", "class", "day", "x1", n(x), "x2", n(x), "y1", n(TOP - 4), "y2", n(base));
      if (x - free > 44) {
        svg.element(
            "text", line.label(), "class", "tick", "x", n(Math.min(x, width - 22)), "y", "12");
        free = x;
      }
    }
  }

  /// Ticks at the first of each year, or at both ends when no year begins between them.
  private void years(int base) {
    LocalDate last = first.plusDays(days);
    LocalDate tick = LocalDate.of(first.getYear() + 1, 1, 1);
    if (tick.isAfter(last)) {
      svg.element(
          "text", Dates.say(first), "class", "tick start", "x", n(LABELS), "y", n(base + 18));
      return;
    }
    double free = 0;
    for (; !tick.isAfter(last); tick = tick.plusYears(1)) {
      double x = x(tick);
      if (x - free > 44 && x < width - 20) {
        svg.empty(
            "line", "class", "axis", "x1", n(x), "x2", n(x), "y1", n(base), "y2", n(base + 5));
        svg.element("text", "" + tick.getYear(), "class", "tick", "x", n(x), "y", n(base + 19));
        free = x;
      }
    }
  }

  private static String n(double number) {
    return String.valueOf(Math.round(number * 10) / 10.0);
  }
}
