package org.onrecord.match.pair;

import java.util.List;
import java.util.Set;
import org.onrecord.match.pair.corpus.Part;
import org.onrecord.match.pair.corpus.Postings;
import org.onrecord.match.pair.corpus.Weights;
import org.onrecord.match.pair.rule.Couple;
import org.onrecord.match.pair.rule.Likeness;
import org.onrecord.match.pair.rule.Verdict;

/// How surely two passages speak of one thing: how unlikely it is that they share by chance what
/// they share, and how much their documents tell of the same.
///
/// A passage of a large record shares two or three words with many that have nothing to do with it,
/// so more must be the same there: the pairs that chance makes grow with the square of the
/// passages. Words that go together in many passages ("margin of error") count as one.
///
/// Constants were chosen on the project's own pairs and on what meets among unrelated news.
public final class Ground {
  /// Surprise that chance reaches in a record of [Weights#BEYOND] passages.
  private static final double BY_CHANCE = 9.8;

  /// How fast chance grows with the record: with somewhat more than the square, as passages crowd
  /// around topics.
  private static final double CROWDING = 2.3;

  /// How much the likeness of two documents counts, and the one that counts for nothing.
  private static final double STORY = 2;

  private static final double USUAL_STORY = 0.1;
  private static final double MOST = 3;

  /// Least likeness of documents for a question that is a matter by itself: in a small record, and
  /// how it grows with the documents, among which ever more are somewhat alike.
  private static final double BROAD = 0.085;

  private static final double BROAD_GROWTH = 0.02;
  private static final double SMALL_RECORD = 20;

  /// Words whose going together is looked at.
  private static final int LOOKED_AT = 4;

  /// Passages that may hold them all and still be about one thing.
  private static final int FEW = 4;

  private static final int MANY = 1024;

  private final Weights weights;
  private final Postings postings;
  private final double all;
  private final double least;
  private final double broad;

  /// @param without what is left out
  Ground(Weights weights, Postings postings, Set<Part> without) {
    this.weights = weights;
    this.postings = postings;
    this.all = Math.log(weights.units() + Weights.BEYOND);
    this.least = without.contains(Part.CHANCE) ? 0 : CROWDING * all - BY_CHANCE;
    this.broad = BROAD + BROAD_GROWTH * Math.max(0, Math.log(weights.documents() / SMALL_RECORD));
  }

  /// Whether two documents tell of so much the same that a question can be a matter by itself.
  boolean isOneStory(double documents) {
    return documents >= broad;
  }

  /// Whether two passages share enough for any rule to have something to say. Faster than to ask
  /// the rules.
  ///
  /// @param a the features of one, ascending
  /// @param b those of the other
  boolean isWorthAsking(int[] a, int[] b, double documents) {
    return share(a, b, least - story(documents) - Verdict.MOST_SIGNS);
  }

  /// The same, were their documents as much alike as any.
  boolean mayBeWorthAsking(int[] a, int[] b) {
    return share(a, b, least - MOST - Verdict.MOST_SIGNS);
  }

  private boolean share(int[] a, int[] b, double enough) {
    double sum = 0;
    for (int i = 0, j = 0; sum < enough && i < a.length && j < b.length; ) {
      int first = a[i];
      int second = b[j];
      sum += first == second ? weights.surprise(first) : 0;
      i += first <= second ? 1 : 0;
      j += first >= second ? 1 : 0;
    }
    return sum >= enough;
  }

  /// Whether what `verdict` says is about one thing.
  boolean holds(Couple couple, Verdict verdict) {
    return verdict.broad()
        ? isOneStory(couple.documents())
        : surprise(verdict.matter()) + verdict.signs() + story(couple.documents()) >= least;
  }

  /// The same, in figures.
  String explain(Couple couple, Verdict verdict) {
    return "%.1f + %.1f + %.1f of %.1f"
        .formatted(surprise(verdict.matter()), verdict.signs(), story(couple.documents()), least);
  }

  private static double story(double documents) {
    double bonus = STORY * Math.log(Math.max(documents, 0.001) / USUAL_STORY);
    return Math.max(-MOST, Math.min(MOST, bonus));
  }

  /// In nats: how surprising it is that `matter` is shared.
  private double surprise(Likeness matter) {
    List<Couple.Shared> shared = matter.shared();
    double sum = shared.stream().mapToDouble(s -> weights.surprise(s.feature())).sum();
    int[] rarest =
        shared.stream()
            .map(Couple.Shared::feature)
            .sorted((a, b) -> Integer.compare(weights.spread(a), weights.spread(b)))
            .limit(LOOKED_AT)
            .mapToInt(Integer::intValue)
            .toArray();
    int together = rarest.length == 0 ? MANY : postings.together(rarest, MANY);
    return together <= FEW ? sum : Math.min(sum, all - Math.log(together));
  }
}
