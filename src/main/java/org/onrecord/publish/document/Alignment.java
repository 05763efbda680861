package org.onrecord.publish.document;

import gg.jte.Content;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.publish.document.SideBySide.Likeness;
import org.onrecord.publish.document.SideBySide.Pairing;
import org.onrecord.publish.document.SideBySide.Side;
import org.onrecord.publish.draw.Deciding;

/// Pairs the paragraphs of two texts in order, so that the likeness of all pairs together is
/// greatest (the alignment of Needleman and Wunsch, 1970, without a price for gaps).
///
/// Likeness of two paragraphs is the share of words they have in common; two that meet about one
/// matter are a little alike. O(a × b) in paragraphs. Does NOT see a paragraph that was moved,
/// split or joined.
final class Alignment {
  /// Two paragraphs with less in common are two paragraphs, not one that was changed.
  private static final double LEAST = 0.4;

  private final List<String> a;
  private final List<String> b;
  private final List<Meeting> meetings;
  private final double[][] likeness;
  private final double[][] met;
  private final double[][] best;

  /// @param meetings pairs of passages, the one of the first text as `a`
  Alignment(List<String> a, List<String> b, List<Meeting> meetings) {
    this.a = a;
    this.b = b;
    this.meetings = meetings;
    this.likeness = likeness(a, b);
    this.met = new double[a.size()][b.size()];
    for (Meeting m : meetings) {
      int i = m.a().place().paragraph() - 1;
      int j = m.b().place().paragraph() - 1;
      if (i < a.size() && j < b.size()) {
        met[i][j] = Math.max(met[i][j], LEAST / 2 * (m.score() + 1) / 2);
      }
    }
    this.best = new double[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        double skip = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = Math.max(skip, pairing(i, j));
      }
    }
  }

  private double pairing(int i, int j) {
    double alike = likeness[i][j] < LEAST ? met[i][j] : likeness[i][j];
    return alike == 0 ? -1 : alike + best[i + 1][j + 1];
  }

  private static double[][] likeness(List<String> a, List<String> b) {
    var numbers = new HashMap<String, Integer>();
    List<BitSet> wordsOfB = b.stream().map(p -> words(p, numbers)).toList();
    double[][] likeness = new double[a.size()][b.size()];
    for (int i = 0; i < a.size(); i++) {
      BitSet words = words(a.get(i), numbers);
      for (int j = 0; j < b.size(); j++) {
        likeness[i][j] = share(words, wordsOfB.get(j));
      }
    }
    return likeness;
  }

  /// The words of a paragraph, by their numbers.
  private static BitSet words(String paragraph, Map<String, Integer> numbers) {
    var words = new BitSet();
    for (String piece : Pieces.of(paragraph)) {
      if (Pieces.isWord(piece)) {
        Integer next = numbers.size();
        words.set(Objects.requireNonNullElse(numbers.putIfAbsent(piece, next), next));
      }
    }
    return words;
  }

  private static double share(BitSet a, BitSet b) {
    if (!a.intersects(b)) {
      return 0;
    }
    var both = (BitSet) a.clone();
    both.and(b);
    return 2.0 * both.cardinality() / (a.cardinality() + b.cardinality());
  }

  List<Pairing> rows() {
    var rows = new ArrayList<Pairing>();
    Deque<Pairing> onlyB = new ArrayDeque<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && best[i][j] == pairing(i, j)) {
        rows.addAll(onlyB);
        onlyB.clear();
        rows.add(both(i++, j++));
      } else if (j == b.size() || i < a.size() && best[i][j] == best[i + 1][j]) {
        rows.add(alone(Likeness.ONLY_A, Optional.of(sideA(i++, -1)), Optional.empty()));
      } else {
        onlyB.add(alone(Likeness.ONLY_B, Optional.empty(), Optional.of(sideB(j++, -1))));
      }
    }
    rows.addAll(onlyB);
    return rows;
  }

  private static Pairing alone(Likeness likeness, Optional<Side> a, Optional<Side> b) {
    return new Pairing(likeness, a, b, List.of());
  }

  private Pairing both(int i, int j) {
    Side one = sideA(i, j);
    Side two = sideB(j, i);
    List<Meeting> here = between(i, j);
    if (a.get(i).equals(b.get(j))) {
      return new Pairing(Likeness.SAME, Optional.of(one), Optional.of(two), here);
    }
    if (likeness[i][j] < LEAST) {
      return new Pairing(Likeness.MEETS, Optional.of(one), Optional.of(two), here);
    }
    var changes = new WordChanges(a.get(i), b.get(j));
    return new Pairing(
        Likeness.CHANGED,
        Optional.of(new Side(i + 1, changes.removed(), one.elsewhere())),
        Optional.of(new Side(j + 1, changes.added(), two.elsewhere())),
        here);
  }

  private List<Meeting> between(int i, int j) {
    return meetings.stream()
        .filter(m -> m.a().place().paragraph() == i + 1 && m.b().place().paragraph() == j + 1)
        .toList();
  }

  private Side sideA(int i, int facing) {
    return side(i, facing, a.get(i), meetings);
  }

  private Side sideB(int j, int facing) {
    return side(j, facing, b.get(j), meetings.stream().map(Meeting::turned).toList());
  }

  /// @param own the meetings with this side's passage as `a`
  private static Side side(int index, int facing, String words, List<Meeting> own) {
    List<Meeting> here = own.stream().filter(m -> m.a().place().paragraph() == index + 1).toList();
    Content marked = Deciding.all(words, here.stream().map(Meeting::why).toList());
    var elsewhere = new LinkedHashMap<String, Meeting>();
    here.stream()
        .filter(m -> m.b().place().paragraph() != facing + 1)
        .forEach(
            m -> elsewhere.putIfAbsent(m.stance() + " " + m.b().place().paragraph() + m.why(), m));
    return new Side(index + 1, marked, List.copyOf(elsewhere.values()));
  }
}
