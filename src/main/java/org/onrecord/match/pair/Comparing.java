package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.match.passage.Unit;
import org.onrecord.match.words.Lexicon;

/// Compares the passages of one document with those before it. Safe for many threads, each with
/// documents of its own.
final class Comparing {
  private final List<Unit> units;
  private final int[] voices;
  private final Lexicon lexicon;
  private final Weights weights;
  private final DocumentLikeness likeness;
  private final Candidates candidates;
  private final Ground ground;
  private final Judge judge;
  private final Withdrawn withdrawn;
  private final Set<Part> without;

  /// The first passage of each document; one more at the end.
  private final int[] first;

  /// @param units by document
  /// @param voices the voice of each passage
  /// @param without what is left out, to measure what it brings
  Comparing(
      List<Unit> units,
      int[] voices,
      Lexicon lexicon,
      Withdrawn.Origins origins,
      Set<Part> without) {
    this.without = without;
    this.units = units;
    this.voices = voices;
    this.lexicon = lexicon;
    weights = new Weights(units, lexicon, without);
    likeness = new DocumentLikeness(units, weights);
    var postings = new Postings(units, weights, lexicon.size());
    candidates = new Candidates(units, weights, postings);
    ground = new Ground(weights, postings, without);
    judge = new Judge(ground, without);
    withdrawn = new Withdrawn(units, weights, origins);
    first = firsts(units);
  }

  private static int[] firsts(List<Unit> units) {
    int documents = units.isEmpty() ? 0 : units.getLast().document() + 1;
    int[] first = new int[documents + 1];
    for (Unit unit : units) {
      first[unit.document() + 1]++;
    }
    for (int i = 0; i < documents; i++) {
      first[i + 1] += first[i];
    }
    return first;
  }

  /// What the passages of `document` and those before them say of one thing; also of each other.
  List<Scored> of(int document) {
    var found = new ArrayList<Scored>();
    if (document + 1 < first.length) {
      DocumentLikeness.Row row = likeness.row(document);
      for (int b = first[document]; b < first[document + 1]; b++) {
        compare(b, row, found);
      }
    }
    return found;
  }

  private void compare(int b, DocumentLikeness.Row row, List<Scored> found) {
    Unit second = units.get(b);
    int voice = voices[b];
    int own = second.document();
    for (int a : candidates.before(b, u -> voices[u] != voice || units.get(u).document() == own)) {
      Unit earlier = units.get(a);
      boolean tension = earlier.document() == own;
      boolean story = !tension && !without.contains(Part.STORY);
      double near = story ? row.to(earlier.document()) : DocumentLikeness.UNKNOWN;
      if (ground.isWorthAsking(earlier.features(), second.features(), near)
          || (!tension && isBroad(earlier, second, near))) {
        Couple couple = Couple.of(earlier, second, near, weights, lexicon);
        judge(couple, tension).ifPresent(v -> found.add(Scored.of(a, b, couple, v)));
      }
    }
  }

  private Optional<Verdict> judge(Couple couple, boolean tension) {
    Optional<Verdict> verdict =
        judge.of(couple).map(v -> without.contains(Part.CORRECTIONS) ? v : withdrawn.of(couple, v));
    return tension ? verdict.flatMap(v -> Tensions.of(couple, v)) : verdict;
  }

  private boolean isBroad(Unit a, Unit b, double documents) {
    return ground.isOneStory(documents)
        && !a.said().sides().isEmpty()
        && !b.said().sides().isEmpty();
  }
}
