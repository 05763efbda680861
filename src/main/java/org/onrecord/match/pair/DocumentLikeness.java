package org.onrecord.match.pair;

import java.util.HashMap;
import java.util.Map;

/// How much two documents tell of the same: the cosine of their words and names, each weighed by
/// how few documents use it. Counted when asked for.
///
/// Where the record is small, what all its documents share still names their story; so some
/// documents that use none of its words are thought of as being there.
final class DocumentLikeness {
  private static final double BEYOND = 30;

  /// Fewer passages tell no story beside what they are compared for.
  private static final int STORY = 4;

  static final double UNKNOWN = 0.1;

  private final int[][] features;
  private final float[][] shares;
  private final int[] passages;

  DocumentLikeness(Corpus corpus, Weights weights) {
    features = new int[corpus.documents()][];
    shares = new float[corpus.documents()][];
    passages = new int[corpus.documents()];
    for (int document = 0; document < passages.length; document++) {
      var count = new HashMap<Integer, Integer>();
      for (int unit = corpus.first(document); unit < corpus.first(document + 1); unit++) {
        passages[document]++;
        for (int feature : corpus.features(unit)) {
          if (!weights.isConcept(feature)) {
            count.merge(feature, 1, Integer::sum);
          }
        }
      }
      weigh(document, count, weights);
    }
  }

  /// The tenth mention says little more than the third.
  private void weigh(int document, Map<Integer, Integer> count, Weights weights) {
    int[] ids = count.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    double[] share = new double[ids.length];
    double length = 0;
    for (int i = 0; i < ids.length; i++) {
      share[i] = Math.sqrt(count.getOrDefault(ids[i], 0)) * weights.rarity(ids[i], BEYOND);
      length += share[i] * share[i];
    }
    features[document] = ids;
    shares[document] = new float[ids.length];
    for (int i = 0; i < ids.length; i++) {
      shares[document][i] = (float) (share[i] / Math.sqrt(length));
    }
  }

  double between(int a, int b) {
    return passages[a] < STORY || passages[b] < STORY ? UNKNOWN : cosine(a, b);
  }

  /// The likeness of one document to others, each counted once: passages are compared document by
  /// document. Not for use by several threads.
  final class Row {
    private final int document;
    private final Map<Integer, Double> known = new HashMap<>();

    private Row(int document) {
      this.document = document;
    }

    double to(int other) {
      return known.computeIfAbsent(
          other, o -> between(Math.min(o, document), Math.max(o, document)));
    }
  }

  Row row(int document) {
    return new Row(document);
  }

  private double cosine(int a, int b) {
    int[] idsA = features[a];
    int[] idsB = features[b];
    double sum = 0;
    for (int i = 0, j = 0; i < idsA.length && j < idsB.length; ) {
      if (idsA[i] == idsB[j]) {
        sum += (double) shares[a][i++] * shares[b][j++];
      } else if (idsA[i] < idsB[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
