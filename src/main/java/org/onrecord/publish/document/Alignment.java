package org.onrecord.publish.document;

import gg.jte.Content;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.publish.document.SideBySide.Likeness;
import org.onrecord.publish.document.SideBySide.Pairing;
import org.onrecord.publish.document.SideBySide.Side;
import org.onrecord.publish.draw.Html;

/// Pairs the paragraphs of two texts in order, so that the likeness of all pairs together is
/// greatest (the alignment of Needleman and Wunsch, 1970, without a price for gaps).
///
/// Likeness of two paragraphs is the share of words they have in common. O(a × b) in paragraphs.
/// Does NOT see a paragraph that was moved, split or joined.
final class Alignment {
  /// Two paragraphs with less in common are two paragraphs, not one that was changed.
  private static final double LEAST = 0.4;

  private final List<String> a;
  private final List<String> b;
  private final double[][] likeness;
  private final double[][] best;

  Alignment(List<String> a, List<String> b) {
    this.a = a;
    this.b = b;
    this.likeness = likeness(a, b);
    this.best = new double[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        double skip = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = Math.max(skip, pairing(i, j));
      }
    }
  }

  private double pairing(int i, int j) {
    return likeness[i][j] < LEAST ? -1 : likeness[i][j] + best[i + 1][j + 1];
  }

  private static double[][] likeness(List<String> a, List<String> b) {
    List<Set<String>> wordsOfB = b.stream().map(Alignment::words).toList();
    double[][] likeness = new double[a.size()][b.size()];
    for (int i = 0; i < a.size(); i++) {
      Set<String> words = words(a.get(i));
      for (int j = 0; j < b.size(); j++) {
        likeness[i][j] = share(words, wordsOfB.get(j));
      }
    }
    return likeness;
  }

  private static Set<String> words(String paragraph) {
    return new HashSet<>(List.of(paragraph.strip().split("[^\\p{L}\\p{N}]+")));
  }

  private static double share(Set<String> a, Set<String> b) {
    long both = a.stream().filter(b::contains).count();
    return 2.0 * both / (a.size() + b.size());
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
        rows.add(
            new Pairing(Likeness.ONLY_A, Optional.of(plain(i + 1, a.get(i++))), Optional.empty()));
      } else {
        onlyB.add(
            new Pairing(Likeness.ONLY_B, Optional.empty(), Optional.of(plain(j + 1, b.get(j++)))));
      }
    }
    rows.addAll(onlyB);
    return rows;
  }

  private Pairing both(int i, int j) {
    if (a.get(i).equals(b.get(j))) {
      return new Pairing(
          Likeness.SAME, Optional.of(plain(i + 1, a.get(i))), Optional.of(plain(j + 1, b.get(j))));
    }
    var changes = new WordChanges(a.get(i), b.get(j));
    return new Pairing(
        Likeness.CHANGED,
        Optional.of(new Side(i + 1, changes.removed())),
        Optional.of(new Side(j + 1, changes.added())));
  }

  private static Side plain(int number, String words) {
    Content content = new Html().text(words);
    return new Side(number, content);
  }
}
