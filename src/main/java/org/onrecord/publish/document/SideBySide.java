package org.onrecord.publish.document;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Document;
import org.onrecord.model.Stance;
import org.onrecord.model.view.Comparison;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.Paragraphs;
import org.onrecord.publish.say.Say;

/// Two documents next to each other: paragraphs they share face each other, and so do those that
/// speak of one matter, as far as the order of both texts allows.
///
/// @param stretches the texts from their start to their end
/// @param counts how many paragraphs or pairs of them there are of each likeness
/// @param cut paragraphs that were not aligned because a document is too long
public record SideBySide(
    Comparison comparison, List<Stretch> stretches, Map<Likeness, Integer> counts, int cut) {
  /// More paragraphs than these are not aligned: the work grows with their product.
  private static final int MOST = 600;

  /// Longer runs of paragraphs that meet nothing of the other text are folded.
  private static final int FOLD = 4;

  public SideBySide {
    stretches = List.copyOf(stretches);
  }

  /// How a row's two sides stand to each other.
  public enum Likeness {
    SAME,
    CHANGED,
    /// Both speak of one matter, each in its own words.
    MEETS,
    ONLY_A,
    ONLY_B
  }

  /// One row; a side that is empty has nothing that corresponds.
  ///
  /// @param meetings how the two paragraphs stand to each other
  public record Pairing(
      Likeness likeness, Optional<Side> a, Optional<Side> b, List<Meeting> meetings) {
    public Pairing {
      meetings = List.copyOf(meetings);
    }

    boolean isFacing() {
      return a.isPresent() && b.isPresent();
    }
  }

  /// One paragraph.
  ///
  /// @param elsewhere how it stands to paragraphs of the other that do not face it, its own passage
  ///   as `a`
  public record Side(int paragraph, Content words, List<Meeting> elsewhere) {
    public Side {
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /// Paragraphs of one text that follow each other.
  ///
  /// @param folded whether nothing in them meets the other text and they are many
  public record Run(boolean folded, List<Side> sides) {
    public Run {
      sides = List.copyOf(sides);
    }
  }

  /// Either two paragraphs that face each other, or what each text has before the next two that do.
  public record Stretch(Optional<Pairing> facing, List<Run> a, List<Run> b) {
    public Stretch {
      a = List.copyOf(a);
      b = List.copyOf(b);
    }
  }

  public static SideBySide of(Comparison comparison) {
    List<String> a = words(comparison.a());
    List<String> b = words(comparison.b());
    int cut = Math.max(0, a.size() - MOST) + Math.max(0, b.size() - MOST);
    var alignment = new Alignment(first(a), first(b), comparison.meetings());
    List<Pairing> rows = alignment.rows();
    var counts = new EnumMap<Likeness, Integer>(Likeness.class);
    rows.forEach(r -> counts.merge(r.likeness(), 1, Integer::sum));
    return new SideBySide(comparison, stretches(rows), counts, cut);
  }

  private static List<String> words(Document document) {
    return Paragraphs.of(document.text()).spans().stream()
        .map(document.text()::slice)
        .map(Say::uncovered)
        .toList();
  }

  private static List<String> first(List<String> paragraphs) {
    return paragraphs.subList(0, Math.min(MOST, paragraphs.size()));
  }

  private static List<Stretch> stretches(List<Pairing> rows) {
    var stretches = new ArrayList<Stretch>();
    int from = 0;
    for (int i = 0; i <= rows.size(); i++) {
      if (i == rows.size() || rows.get(i).isFacing()) {
        if (i > from) {
          stretches.add(gap(rows.subList(from, i)));
        }
        if (i < rows.size()) {
          stretches.add(new Stretch(Optional.of(rows.get(i)), List.of(), List.of()));
        }
        from = i + 1;
      }
    }
    return stretches;
  }

  private static Stretch gap(List<Pairing> rows) {
    List<Side> a = rows.stream().flatMap(r -> r.a().stream()).toList();
    List<Side> b = rows.stream().flatMap(r -> r.b().stream()).toList();
    return new Stretch(Optional.empty(), runs(a), runs(b));
  }

  private static List<Run> runs(List<Side> sides) {
    var runs = new ArrayList<Run>();
    int from = 0;
    for (int i = 1; i <= sides.size(); i++) {
      if (i == sides.size() || isMet(sides.get(i)) != isMet(sides.get(from))) {
        runs.add(new Run(!isMet(sides.get(from)) && i - from > FOLD, sides.subList(from, i)));
        from = i;
      }
    }
    return runs;
  }

  private static boolean isMet(Side side) {
    return !side.elsewhere().isEmpty();
  }

  public int count(Likeness likeness) {
    return counts.getOrDefault(likeness, 0);
  }

  /// The contradiction to see first.
  public Optional<Meeting> mostOpposed() {
    return meetings(Stance.CONTRADICT).stream().max(Comparator.comparingDouble(Meeting::score));
  }

  public List<Meeting> meetings(Stance stance) {
    return comparison.meetings().stream().filter(m -> m.stance() == stance).toList();
  }

  /// Whether any text stands in both.
  public boolean sharesText() {
    return count(Likeness.SAME) + count(Likeness.CHANGED) > 0;
  }
}
