package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.onrecord.match.pair.corpus.Corpus;
import org.onrecord.match.pair.corpus.Postings;
import org.onrecord.match.pair.corpus.Weights;

/// Which passages are worth comparing: those that share a feature few others have. For each passage
/// the rarest features are followed first, and only so many passages, so cost grows with the
/// passages, not with their pairs.
final class Candidates {
  /// A feature of more passages than this says nothing by itself.
  private static final int COMMON = 400;

  /// Passages that one is compared with at most.
  private static final int MOST = 250;

  private static final int[] NONE = {};

  private final Corpus corpus;
  private final Weights weights;
  private final Postings postings;

  Candidates(Corpus corpus, Weights weights, Postings postings) {
    this.corpus = corpus;
    this.weights = weights;
    this.postings = postings;
  }

  /// Passages numbered below `end` to compare `unit` with, ascending.
  int[] of(int unit, int end, IntPredicate allowed) {
    var found = new BitSet();
    int left = MOST;
    for (int feature : rarestFirst(corpus.features(unit))) {
      for (int holder : left > 0 ? postings.of(feature) : NONE) {
        if (holder >= end) {
          break;
        }
        if (holder != unit && !found.get(holder) && allowed.test(holder)) {
          found.set(holder);
          left--;
        }
      }
    }
    return found.stream().toArray();
  }

  /// Of equally rare ones in the order of their words' hashes, which no other document changes.
  private List<Integer> rarestFirst(int[] features) {
    var rare = new ArrayList<Integer>();
    for (int feature : features) {
      if (weights.spread(feature) <= COMMON) {
        rare.add(feature);
      }
    }
    rare.sort(Comparator.comparingInt(weights::spread).thenComparingLong(weights::hash));
    return rare;
  }
}
