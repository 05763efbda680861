package org.onrecord.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.view.SourcePair;
import org.onrecord.model.view.card.Ref;
import org.onrecord.model.view.card.Tally;

/// How often each two sources agree and contradict: a table for at most 15 of them, and all pairs.
///
/// The order of rows puts next to each other those who agree: it starts with the source that meets
/// the most others and then always takes the one that agrees most with the last.
///
/// @param sources rows and columns, in this order
/// @param cells one row a source; empty where two never meet
/// @param pairs all pairs, the most opposed first
/// @param left how many sources are only among the pairs
public record AgreementMap(
    List<Ref> sources, List<List<Optional<SourcePair>>> cells, List<SourcePair> pairs, int left) {
  private static final int MOST = 15;

  public AgreementMap {
    sources = List.copyOf(sources);
    cells = cells.stream().map(List::copyOf).toList();
    pairs = List.copyOf(pairs);
  }

  /// All pairs together.
  public Tally sum() {
    return pairs.stream()
        .map(SourcePair::tally)
        .reduce(
            Tally.NONE,
            (x, y) ->
                new Tally(
                    x.agree() + y.agree(),
                    x.contradict() + y.contradict(),
                    x.partly() + y.partly()));
  }

  static AgreementMap of(List<SourcePair> pairs) {
    List<SourcePair> opposed =
        pairs.stream()
            .sorted(
                Comparator.comparingInt((SourcePair p) -> -p.tally().contradict())
                    .thenComparingInt(p -> -p.tally().agree())
                    .thenComparing(p -> p.a().id())
                    .thenComparing(p -> p.b().id()))
            .toList();
    List<Ref> sources = order(opposed);
    List<List<Optional<SourcePair>>> cells =
        sources.stream()
            .map(row -> sources.stream().map(column -> pair(opposed, row, column)).toList())
            .toList();
    int all = meetings(opposed).size();
    return new AgreementMap(sources, cells, opposed, all - sources.size());
  }

  private static List<Ref> order(List<SourcePair> pairs) {
    var left = new ArrayList<>(meetings(pairs));
    var order = new ArrayList<Ref>();
    while (!left.isEmpty() && order.size() < MOST) {
      Ref next =
          order.isEmpty()
              ? left.getFirst()
              : left.stream()
                  .max(Comparator.comparingInt(r -> closeness(pairs, order.getLast(), r)))
                  .orElseThrow();
      left.remove(next);
      order.add(next);
    }
    return order;
  }

  /// All sources that meet another, those with the most pairs first.
  private static List<Ref> meetings(List<SourcePair> pairs) {
    return pairs.stream()
        .flatMap(p -> List.of(p.a(), p.b()).stream())
        .distinct()
        .sorted(
            Comparator.comparingLong((Ref r) ->
                    -pairs.stream().filter(p -> p.a().equals(r) || p.b().equals(r)).count())
                .thenComparing(Ref::label))
        .toList();
  }

  private static int closeness(List<SourcePair> pairs, Ref a, Ref b) {
    return pair(pairs, a, b).map(p -> p.tally().agree() - p.tally().contradict()).orElse(0);
  }

  private static Optional<SourcePair> pair(List<SourcePair> pairs, Ref a, Ref b) {
    return pairs.stream()
        .filter(p -> p.a().equals(a) && p.b().equals(b) || p.a().equals(b) && p.b().equals(a))
        .findFirst();
  }

  /// The step of the map's scale, from 1 (all contradict) to 5 (all agree).
  public static int step(Tally tally) {
    int decided = tally.agree() + tally.contradict();
    if (decided == 0) {
      return 3;
    }
    double share = (double) tally.agree() / decided;
    return share == 0 ? 1 : share < 0.4 ? 2 : share <= 0.6 ? 3 : share < 1 ? 4 : 5;
  }
}
