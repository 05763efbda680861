package org.onrecord.publish.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.publish.say.Say;

/// Writes a stretch of text with marks in it.
///
/// One element a mark, nested where one holds the other. Where two cross, the later is cut in two
/// and its first piece has the address. A link inside a link loses its own. O((m + n) log m) for m
/// marks and n characters, as long as few marks are open at once.
public final class Marked {
  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparing(Mark::at).thenComparing(Mark::style).thenComparing(Mark::id);

  private final Text text;
  private final Set<String> given = new HashSet<>();
  private final Deque<Mark> open = new ArrayDeque<>();
  private Html html = new Html();
  private int links;

  /// @param text the whole text; each address is given once for all stretches written
  public Marked(Text text) {
    this.text = text;
  }

  /// The words of `stretch`, with those parts of `marks` that lie in it.
  public Html write(Span stretch, List<Mark> marks) {
    html = new Html();
    List<Mark> inside =
        marks.stream()
            .filter(m -> m.at().overlaps(stretch) && !m.at().isEmpty())
            .distinct()
            .sorted(OUTER_FIRST)
            .toList();
    int at = stretch.start();
    for (Mark mark : inside) {
      int start = Math.max(mark.at().start(), stretch.start());
      at = closeUntil(at, start);
      at = words(at, start);
      start(mark, !given.contains(mark.id()));
    }
    at = closeUntil(at, stretch.end());
    words(at, stretch.end());
    while (!open.isEmpty()) {
      end(open.pop());
    }
    return html;
  }

  /// Closes what ends at or before `limit`, in the order of the text; what is still open above it
  /// is closed and opened again.
  private int closeUntil(int from, int limit) {
    int at = from;
    while (true) {
      Mark next = open.stream().min(Comparator.comparingInt(m -> m.at().end())).orElse(null);
      if (next == null || next.at().end() > limit) {
        return at;
      }
      at = words(at, next.at().end());
      var cut = new ArrayList<Mark>();
      while (!next.equals(open.peek())) {
        Mark above = open.pop();
        end(above);
        cut.addFirst(above);
      }
      if (!next.spoken().isEmpty()) {
        html.element("span", " (end) ", "class", "spoken");
      }
      end(open.pop());
      if (links == 0) {
        next.after().ifPresent(html::add);
      }
      cut.forEach(mark -> start(mark, false));
    }
  }

  private int words(int from, int to) {
    if (to > from) {
      html.text(Say.uncovered(text.slice(new Span(from, to))));
    }
    return Math.max(from, to);
  }

  private void start(Mark mark, boolean first) {
    boolean link = mark.link().isPresent() && links == 0;
    String id = first && given.add(mark.id()) ? mark.id() : "";
    String style = mark.whole() ? mark.style() + " whole" : mark.style();
    html.open(tag(mark, link), "id", id, "class", style, "href", link ? mark.link().get() : "");
    if (first && !mark.spoken().isEmpty()) {
      html.element("span", mark.spoken() + ": ", "class", "spoken");
    }
    links += mark.link().isPresent() ? 1 : 0;
    open.push(mark);
  }

  private void end(Mark mark) {
    links -= mark.link().isPresent() ? 1 : 0;
    boolean link = mark.link().isPresent() && links == 0;
    html.close(tag(mark, link));
  }

  private static String tag(Mark mark, boolean link) {
    if (link) {
      return "a";
    }
    return mark.style().equals("here") || mark.link().isPresent() ? "span" : "mark";
  }
}
