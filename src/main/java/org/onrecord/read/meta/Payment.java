package org.onrecord.read.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Span;
import org.onrecord.model.Text;

/// Where a text says that somebody paid for it.
final class Payment {
  /// More lines than this are looked at in portions.
  private static final int LONGEST = 8_000;

  private final List<Integer> lines = new ArrayList<>();
  private Optional<Span> passage = Optional.empty();

  /// @param head how many lines stand above the first paragraph
  /// @param foot the first line below the last paragraph
  Payment(Text text, List<Line> all, int head, int foot) {
    for (int i = 0; i < all.size(); i++) {
      boolean edge = i < head || i >= foot;
      if (edge && !all.get(i).isProse() && Sponsorship.isLabel(all.get(i).words())) {
        take(all.get(i).at(), i);
      }
    }
    statements(text, all);
  }

  Optional<Span> passage() {
    return passage;
  }

  /// The lines that say it, where they say nothing else.
  List<Integer> lines() {
    return lines;
  }

  private void statements(Text text, List<Line> all) {
    int i = 0;
    while (i < all.size()) {
      int last = i;
      int end = all.get(i).at().start() + LONGEST;
      while (last + 1 < all.size() && !all.get(last + 1).gap() && all.get(last).at().end() < end) {
        last++;
      }
      Span paragraph = all.get(i).at().cover(all.get(last).at());
      String words = text.shadow().substring(paragraph.start(), paragraph.end());
      Optional<Span> found = Sponsorship.statement(words.replace('\n', ' ').replace('\r', ' '));
      if (found.isPresent()) {
        int start = paragraph.start();
        var at = new Span(start + found.get().start(), start + found.get().end());
        take(at, all, i, last);
      }
      i = last + 1;
    }
  }

  private void take(Span at, List<Line> all, int first, int last) {
    passage = passage.or(() -> Optional.of(at));
    for (int i = first; i <= last; i++) {
      if (all.get(i).at().overlaps(at) && all.get(i).length() < 3 * at.length()) {
        lines.add(i);
      }
    }
  }

  private void take(Span at, int line) {
    passage = passage.or(() -> Optional.of(at));
    lines.add(line);
  }
}
