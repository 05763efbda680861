package org.onrecord.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Listed.Bucket;
import org.onrecord.model.view.Query;

/// Collects the passages that hold the words: those that pass all filters make the rows; those that
/// fail one filter alone count for that facet, since choosing another value there would bring them.
///
/// One pass over the passages that hold the words; copies within a voice are one row.
final class Matches extends SimpleCollector {
  private static final Map<Facet, String> FACETS = facetFields();

  private final Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
  private final PriorityQueue<Row> best;
  private final int most;
  private final int offset;
  private final Map<Long, CopyGroup> groups = new LinkedHashMap<>();
  private final Set<Long> copiesAlone = new HashSet<>();
  private final CopySet counted = new CopySet();
  private final Set<String> sharedVoices = new HashSet<>();
  private int rows;
  private int alone;
  private int documents;
  private int ownVoices;

  private Scorable scorer = new Unscored();
  private int base;
  private NumericDocValues copies = DocValues.emptyNumeric();
  private NumericDocValues earliest = DocValues.emptyNumeric();
  private NumericDocValues orders = DocValues.emptyNumeric();
  private SortedDocValues documentOf = DocValues.emptySorted();
  private SortedDocValues voiceOf = DocValues.emptySorted();
  private FixedBitSet seenDocuments = new FixedBitSet(0);
  private FixedBitSet seenShared = new FixedBitSet(0);

  /// Before the first part of the index nothing can be scored.
  private static final class Unscored extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }

  Matches(Query query) {
    FACETS.forEach(
        (facet, field) -> columns.put(facet, new FacetColumn(field, query.filter(facet))));
    offset = query.offset();
    most = offset + query.limit();
    best = new PriorityQueue<>(Row.BEST_FIRST.reversed());
  }

  private static Map<Facet, String> facetFields() {
    var fields = new EnumMap<Facet, String>(Facet.class);
    fields.put(Facet.KIND, Fields.KIND);
    fields.put(Facet.PERSON, Fields.PERSON);
    fields.put(Facet.SOURCE, Fields.SOURCE);
    fields.put(Facet.LANGUAGE, Fields.LANGUAGE);
    fields.put(Facet.YEAR, Fields.YEAR);
    fields.put(Facet.PAID, Fields.PAID);
    return fields;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    countDocuments();
    var leaf = context.reader();
    base = context.docBase;
    for (FacetColumn column : columns.values()) {
      column.enter(leaf);
    }
    copies = DocValues.getNumeric(leaf, Fields.COPY);
    earliest = DocValues.getNumeric(leaf, Fields.EARLIEST);
    orders = DocValues.getNumeric(leaf, Fields.ORDER);
    documentOf = DocValues.getSorted(leaf, Fields.DOCUMENT);
    voiceOf = DocValues.getSorted(leaf, Fields.VOICE);
    seenDocuments = new FixedBitSet(documentOf.getValueCount());
    seenShared = new FixedBitSet(documentOf.getValueCount());
  }

  @Override
  public void collect(int passage) throws IOException {
    int failed = 0;
    FacetColumn failing = null;
    for (FacetColumn column : columns.values()) {
      if (!column.passes(passage)) {
        failed++;
        failing = column;
      }
    }
    boolean shared = copies.advanceExact(passage);
    long copy = shared ? copies.longValue() : 0;
    if (shared) {
      copiesAlone.add(copy);
    } else {
      alone++;
    }
    if (failed == 0) {
      for (FacetColumn column : columns.values()) {
        count(column, shared, copy);
      }
      take(passage, shared, copy);
    } else if (failed == 1 && failing != null) {
      count(failing, shared, copy);
    }
  }

  private void count(FacetColumn column, boolean shared, long copy) throws IOException {
    if (shared) {
      column.count(copy, counted);
    } else {
      column.count();
    }
  }

  private void take(int passage, boolean shared, long copy) throws IOException {
    if (documentOf.advanceExact(passage)) {
      seenDocuments.set(documentOf.ordValue());
      if (shared) {
        seenShared.set(documentOf.ordValue());
      }
    }
    float score = scorer.score();
    if (shared) {
      voiceOf.advanceExact(passage);
      sharedVoices.add(voiceOf.lookupOrd(voiceOf.ordValue()).utf8ToString());
      boolean first = earliest.advanceExact(passage) && earliest.longValue() == 1;
      groups
          .computeIfAbsent(copy, c -> new CopyGroup())
          .add(new CopyGroup.Member(base + passage, score, order(passage), first));
    } else {
      rows++;
      if (best.size() < most || (most > 0 && score >= best.element().score())) {
        offer(new Row(base + passage, score, order(passage), List.of()));
      }
    }
  }

  private long order(int passage) throws IOException {
    return orders.advanceExact(passage) ? orders.longValue() : 0;
  }

  private void offer(Row row) {
    best.add(row);
    if (best.size() > most) {
      best.remove();
    }
  }

  private void countDocuments() {
    documents += seenDocuments.cardinality();
    ownVoices += seenDocuments.cardinality() - seenShared.cardinality();
    seenDocuments = new FixedBitSet(0);
    seenShared = new FixedBitSet(0);
  }

  @Override
  public void finish() throws IOException {
    countDocuments();
    for (FacetColumn column : columns.values()) {
      column.leave();
    }
  }

  /// The rows of the page that was asked for.
  List<Row> page() {
    var ordered = new ArrayList<>(best);
    groups.values().forEach(group -> ordered.add(group.row()));
    ordered.sort(Row.BEST_FIRST);
    return ordered.subList(Math.min(offset, ordered.size()), Math.min(most, ordered.size()));
  }

  /// Passages that pass all filters.
  int rows() {
    return rows + groups.size();
  }

  /// Passages that hold the words, whatever the filters.
  int wordsAlone() {
    return alone + copiesAlone.size();
  }

  int documents() {
    return documents;
  }

  int voices() {
    return ownVoices + sharedVoices.size();
  }

  Map<Facet, List<Bucket>> facets() {
    var facets = new EnumMap<Facet, List<Bucket>>(Facet.class);
    columns.forEach((facet, column) -> facets.put(facet, column.buckets()));
    return facets;
  }
}
