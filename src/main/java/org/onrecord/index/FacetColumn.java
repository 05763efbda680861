package org.onrecord.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.onrecord.model.view.Listed.Bucket;

/// One facet while matches are collected: does a passage pass its filter, and how many have which
/// value.
final class FacetColumn {
  private static final int MOST = 20;

  private final String field;
  private final Optional<String> wanted;
  private final Map<String, Integer> counts = new TreeMap<>();
  private SortedSetDocValues values = DocValues.emptySortedSet();
  private int[] leafCounts = {};
  private long wantedFrom;
  private long wantedTo;
  private final long[] found = new long[64];
  private int foundCount;

  FacetColumn(String field, Optional<String> wanted) {
    this.field = field;
    this.wanted = wanted;
  }

  /// Begins the next part of the index.
  void enter(LeafReader leaf) throws IOException {
    leave();
    values = DocValues.getSortedSet(leaf, field);
    leafCounts = new int[Math.toIntExact(values.getValueCount())];
    if (wanted.isPresent()) {
      wantedFrom = ordinal(wanted.get());
      wantedTo = ordinal(wanted.get() + (char) (Fields.TAB + 1));
    }
  }

  /// The least ordinal whose value is not before `value`.
  private long ordinal(String value) throws IOException {
    long found = values.lookupTerm(new BytesRef(value));
    return found < 0 ? -found - 1 : found;
  }

  /// Takes the counts of the last part over.
  void leave() throws IOException {
    for (int i = 0; i < leafCounts.length; i++) {
      if (leafCounts[i] > 0) {
        counts.merge(values.lookupOrd(i).utf8ToString(), leafCounts[i], Integer::sum);
      }
    }
    leafCounts = new int[0];
  }

  /// Reads the values of a passage; passages come in ascending order.
  boolean passes(int passage) throws IOException {
    foundCount = 0;
    boolean passes = wanted.isEmpty();
    if (values.advanceExact(passage)) {
      int count = Math.min(values.docValueCount(), found.length);
      for (int i = 0; i < count; i++) {
        long value = values.nextOrd();
        found[foundCount++] = value;
        passes |= value >= wantedFrom && value < wantedTo;
      }
    }
    return passes;
  }

  /// Counts the passage that [#passes] read last.
  void count() {
    for (int i = 0; i < foundCount; i++) {
      leafCounts[(int) found[i]]++;
    }
  }

  /// Counts it for the values for which `copy` was not counted before.
  void count(long copy, CopySet seen) throws IOException {
    for (int i = 0; i < foundCount; i++) {
      String value = values.lookupOrd(found[i]).utf8ToString();
      if (seen.add(field, value, copy)) {
        leafCounts[(int) found[i]]++;
      }
    }
  }

  /// The most frequent values.
  List<Bucket> buckets() {
    return counts.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(e -> bucket(e.getKey(), e.getValue()))
        .toList();
  }

  private static Bucket bucket(String value, int count) {
    int tab = value.indexOf(Fields.TAB);
    return tab < 0
        ? new Bucket(value, "", count)
        : new Bucket(value.substring(0, tab), value.substring(tab + 1), count);
  }
}
