package org.onrecord.match.pair.corpus;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// How much two documents tell of the same: the cosine of their words and names, each weighed by
/// how few documents use it. Counted when asked for.
///
/// Where the record is small, what all its documents share still names their story; so some
/// documents that use none of its words are thought of as being there.
public final class DocumentLikeness {
  private static final double BEYOND = 30;

  /// Fewer passages tell no story beside what they are compared for.
  private static final int STORY = 4;

  public static final double UNKNOWN = 0.1;

  private final Corpus corpus;
  private final Weights weights;
  private final AtomicReferenceArray<Words> words;

  /// What a document speaks of.
  ///
  /// @param ids ascending
  /// @param shares how much each counts; the length of all is 1
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Words(int[] ids, float[] shares) {}

  public DocumentLikeness(Corpus corpus, Weights weights) {
    this.corpus = corpus;
    this.weights = weights;
    words = new AtomicReferenceArray<>(corpus.documents());
  }

  /// Counted when first asked for; two threads may count the same.
  private Words words(int document) {
    Words known = words.get(document);
    if (known == null) {
      known = count(document);
      words.set(document, known);
    }
    return known;
  }

  private Words count(int document) {
    int[] all = new int[64];
    int size = 0;
    for (int unit = corpus.first(document); unit < corpus.first(document + 1); unit++) {
      for (int feature : corpus.features(unit)) {
        if (!weights.isConcept(feature)) {
          if (size == all.length) {
            all = Arrays.copyOf(all, size * 2);
          }
          all[size++] = feature;
        }
      }
    }
    Arrays.sort(all, 0, size);
    return weigh(all, size);
  }

  /// The tenth mention says little more than the third.
  ///
  /// @param all what is mentioned, ascending, as often as it is
  private Words weigh(int[] all, int size) {
    int[] ids = new int[size];
    double[] share = new double[size];
    double length = 0;
    int kinds = 0;
    for (int from = 0, to = 0; from < size; from = to) {
      while (to < size && all[to] == all[from]) {
        to++;
      }
      ids[kinds] = all[from];
      share[kinds] = Math.sqrt(to - from) * weights.rarity(all[from], BEYOND);
      length += share[kinds] * share[kinds];
      kinds++;
    }
    float[] shares = new float[kinds];
    for (int i = 0; i < kinds; i++) {
      shares[i] = (float) (share[i] / Math.sqrt(length));
    }
    return new Words(Arrays.copyOf(ids, kinds), shares);
  }

  double between(int a, int b) {
    return isShort(a) || isShort(b) ? UNKNOWN : cosine(words(a), words(b));
  }

  private boolean isShort(int document) {
    return corpus.first(document + 1) - corpus.first(document) < STORY;
  }

  /// The likeness of one document to others, each counted once: passages are compared document by
  /// document. Not for use by several threads.
  public final class Row {
    private final int document;
    private final Map<Integer, Double> known = new HashMap<>();

    private Row(int document) {
      this.document = document;
    }

    public double to(int other) {
      return known.computeIfAbsent(
          other, o -> between(Math.min(o, document), Math.max(o, document)));
    }
  }

  public Row row(int document) {
    return new Row(document);
  }

  private static double cosine(Words a, Words b) {
    double sum = 0;
    for (int i = 0, j = 0; i < a.ids().length && j < b.ids().length; ) {
      if (a.ids()[i] == b.ids()[j]) {
        sum += (double) a.shares()[i++] * b.shares()[j++];
      } else if (a.ids()[i] < b.ids()[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
