package org.onrecord.publish.document;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Document;
import org.onrecord.model.Stance;
import org.onrecord.model.view.Comparison;
import org.onrecord.model.view.Meeting;
import org.onrecord.model.view.Paragraphs;

/// Two documents next to each other: paragraphs they share face each other, and so do those that
/// speak of one matter, as far as the order of both texts allows.
///
/// @param stretches aligned rows; long stretches that only one has are folded
/// @param cut paragraphs that were not aligned because a document is too long
public record SideBySide(Comparison comparison, List<Stretch> stretches, int cut) {
  /// More paragraphs than these are not aligned: the work grows with their product.
  private static final int MOST = 600;

  /// Longer stretches that only one document has are folded.
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

    /// Whether any passage of it meets one of the other document.
    boolean isMet() {
      return !meetings.isEmpty()
          || a.filter(s -> !s.elsewhere().isEmpty()).isPresent()
          || b.filter(s -> !s.elsewhere().isEmpty()).isPresent();
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

  /// Rows of one likeness that follow each other.
  public record Stretch(boolean folded, List<Pairing> rows) {
    public Stretch {
      rows = List.copyOf(rows);
    }
  }

  public static SideBySide of(Comparison comparison) {
    List<String> a = words(comparison.a());
    List<String> b = words(comparison.b());
    int cut = Math.max(0, a.size() - MOST) + Math.max(0, b.size() - MOST);
    var alignment = new Alignment(first(a), first(b), comparison.meetings());
    return new SideBySide(comparison, fold(alignment.rows()), cut);
  }

  private static List<String> words(Document document) {
    return Paragraphs.of(document.text()).spans().stream().map(document.text()::slice).toList();
  }

  private static List<String> first(List<String> paragraphs) {
    return paragraphs.subList(0, Math.min(MOST, paragraphs.size()));
  }

  private static List<Stretch> fold(List<Pairing> rows) {
    var stretches = new ArrayList<Stretch>();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size()
          || rows.get(i).likeness() != rows.get(from).likeness()
          || rows.get(i).isMet() != rows.get(from).isMet()) {
        Likeness likeness = rows.get(from).likeness();
        boolean alone = likeness == Likeness.ONLY_A || likeness == Likeness.ONLY_B;
        boolean one = alone && !rows.get(from).isMet();
        stretches.add(new Stretch(one && i - from > FOLD, rows.subList(from, i)));
        from = i;
      }
    }
    return stretches;
  }

  public long count(Likeness likeness) {
    return stretches.stream()
        .flatMap(s -> s.rows().stream())
        .filter(r -> r.likeness() == likeness)
        .count();
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
