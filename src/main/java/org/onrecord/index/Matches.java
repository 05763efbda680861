package org.onrecord.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed.Bucket;
import org.onrecord.model.view.list.Query;

/// Collects the passages that hold the words: those that pass all filters make the rows; those that
/// fail one filter alone count for that facet, since choosing another value there would bring them.
///
/// One pass over the passages that hold the words; copies within a voice are one row.
final class Matches extends SimpleCollector {
  private final ColumnCache cache;
  private final Facets facets;
  private final Best<Row> best;
  private final int most;
  private final int offset;
  private final Map<Long, CopyGroup> groups = new LinkedHashMap<>();
  private final LongSet copiesAlone = new LongSet();
  private final Set<String> sharedVoices = new HashSet<>();
  private int rows;
  private int alone;
  private int documents;
  private int ownVoices;

  private Scorable scorer = new Unscored();
  private int base;
  private Optional<Columns> part = Optional.empty();
  private NumericDocValues orders = DocValues.emptyNumeric();
  private FixedBitSet seenDocuments = new FixedBitSet(0);
  private FixedBitSet seenShared = new FixedBitSet(0);

  /// Before the first part of the index nothing can be scored.
  private static final class Unscored extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }

  Matches(Query query, ColumnCache cache) {
    this.cache = cache;
    facets = new Facets(query);
    offset = query.offset();
    most = offset + query.limit();
    best = new Best<>(most, Row.BEST_FIRST);
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
    leave();
    Columns columns = cache.of(context.reader());
    part = Optional.of(columns);
    base = context.docBase;
    facets.enter(columns);
    orders = DocValues.getNumeric(context.reader(), Fields.ORDER);
    seenDocuments = new FixedBitSet(columns.documentCount());
    seenShared = new FixedBitSet(columns.documentCount());
  }

  @Override
  public void collect(int passage) throws IOException {
    Columns columns = part.orElseThrow();
    int failed = facets.failed(columns, passage);
    boolean shared = columns.isShared(passage);
    if (shared) {
      copiesAlone.add(columns.copy(passage));
    } else {
      alone++;
    }
    // No filter failed, or one.
    if ((failed & (failed - 1)) == 0) {
      if (shared) {
        facets.countCopy(columns, passage, failed);
      } else {
        facets.count(columns, passage, failed);
      }
    }
    if (failed == 0) {
      take(columns, passage, shared);
    }
  }

  private void take(Columns columns, int passage, boolean shared) throws IOException {
    int document = columns.document(passage);
    seenDocuments.set(document);
    float score = scorer.score();
    if (shared) {
      seenShared.set(document);
      sharedVoices.add(columns.voice(passage));
      groups
          .computeIfAbsent(columns.copy(passage), c -> new CopyGroup())
          .add(
              new CopyGroup.Member(
                  base + passage, score, order(passage), columns.isEarliest(passage)));
    } else {
      rows++;
      if (!best.isFull() || isBetter(score, passage)) {
        best.offer(new Row(base + passage, score, order(passage), List.of()));
      }
    }
  }

  /// Whether a passage belongs among the best; its order is looked up only where the score does not
  /// decide.
  private boolean isBetter(float score, int passage) throws IOException {
    if (most == 0 || score < best.last().score()) {
      return false;
    }
    return score > best.last().score() || order(passage) < best.last().order();
  }

  private long order(int passage) throws IOException {
    return orders.advanceExact(passage) ? orders.longValue() : 0;
  }

  private void leave() {
    part.ifPresent(facets::leave);
    part = Optional.empty();
    documents += seenDocuments.cardinality();
    ownVoices += seenDocuments.cardinality() - seenShared.cardinality();
    seenDocuments = new FixedBitSet(0);
    seenShared = new FixedBitSet(0);
  }

  @Override
  public void finish() {
    leave();
  }

  /// The rows of the page that was asked for.
  List<Row> page() {
    for (CopyGroup group : groups.values()) {
      if (!best.isFull() || most > 0 && group.score() >= best.last().score()) {
        best.offer(group.row());
      }
    }
    List<Row> ordered = best.list();
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
    return facets.buckets();
  }
}
