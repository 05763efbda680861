package org.onrecord.index.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.VectorUtil;

/// Answers from one state of an index.
final class ClaimSearch {
  /// A statement is looked for by its rarest words: more cost time and bring nothing.
  private static final int MOST_WORDS = 40;

  /// The product of a vector with itself.
  private static final double FULL = 127.0 * 127.0;

  /// Words whose worth is remembered.
  private static final int REMEMBERED = 1 << 19;

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Map<String, Double> worths = new ConcurrentHashMap<>();

  ClaimSearch(IndexSearcher searcher) {
    this.searcher = searcher;
    reader = searcher.getIndexReader();
    searcher.setSimilarity(ClaimIndex.SIMILARITY);
  }

  boolean isOn(IndexSearcher other) {
    return searcher.equals(other);
  }

  int size() {
    return reader.numDocs();
  }

  List<Likely> likeliest(Wording asked, Optional<byte[]> vector, int most) throws IOException {
    Map<String, Float> words = rarest(asked.weights());
    Query query = query(words);
    Map<Integer, Double> found = new TreeMap<>();
    for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
      found.put(hit.doc, (double) hit.score);
    }
    if (vector.isPresent()) {
      addNearest(vector.get(), most, query, found);
    }
    double all = words.entrySet().stream().mapToDouble(w -> worth(w.getKey()) * w.getValue()).sum();
    return read(found, all == 0 ? 1 : all, vector);
  }

  private List<Likely> read(Map<Integer, Double> found, double all, Optional<byte[]> vector)
      throws IOException {
    StoredFields stored = searcher.storedFields();
    var likely = new ArrayList<Likely>();
    for (Map.Entry<Integer, Double> one : found.entrySet()) {
      OptionalDouble meaning =
          vector.isPresent() ? meaning(one.getKey(), vector.get()) : OptionalDouble.empty();
      likely.add(
          new Likely(
              ClaimFields.read(stored, one.getKey()), one.getKey(), one.getValue() / all, meaning));
    }
    likely.sort(Comparator.comparingDouble(Likely::words).reversed());
    return likely;
  }

  private void addNearest(byte[] vector, int most, Query words, Map<Integer, Double> found)
      throws IOException {
    var near = new KnnByteVectorQuery(ClaimFields.MEANING, vector, most);
    for (ScoreDoc hit : searcher.search(near, most).scoreDocs) {
      if (!found.containsKey(hit.doc)) {
        var score = searcher.explain(words, hit.doc);
        found.put(hit.doc, score.isMatch() ? score.getValue().doubleValue() : 0.0);
      }
    }
  }

  /// The cosine between `vector` and that of a claim.
  private OptionalDouble meaning(int document, byte[] vector) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    var values = leaf.reader().getByteVectorValues(ClaimFields.MEANING);
    if (values == null) {
      return OptionalDouble.empty();
    }
    var at = values.iterator();
    int inLeaf = document - leaf.docBase;
    return at.advance(inLeaf) == inLeaf
        ? OptionalDouble.of(VectorUtil.dotProduct(vector, values.vectorValue(at.index())) / FULL)
        : OptionalDouble.empty();
  }

  private static Query query(Map<String, Float> words) {
    var query = new BooleanQuery.Builder();
    words.forEach((word, weight) -> {
      Query term = new TermQuery(new Term(ClaimFields.WORDS, word));
      query.add(weight == 1f ? term : new BoostQuery(term, weight), Occur.SHOULD);
    });
    return query.build();
  }

  private Map<String, Float> rarest(Map<String, Float> words) {
    if (words.size() <= MOST_WORDS) {
      return words;
    }
    var kept = new LinkedHashMap<String, Float>();
    words.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, Float> w) -> worth(w.getKey()) * w.getValue())
                .reversed())
        .limit(MOST_WORDS)
        .forEach(w -> kept.put(w.getKey(), w.getValue()));
    return kept;
  }

  boolean has(String source) throws IOException {
    return reader.docFreq(new Term(ClaimFields.SOURCE, source)) > 0;
  }

  double worth(String term) {
    if (worths.size() > REMEMBERED) {
      worths.clear();
    }
    return worths.computeIfAbsent(term, this::computeWorth);
  }

  private double computeWorth(String term) {
    try {
      int having = reader.docFreq(new Term(ClaimFields.WORDS, term));
      return Math.log(1 + (reader.numDocs() - having + 0.5) / (having + 0.5));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
