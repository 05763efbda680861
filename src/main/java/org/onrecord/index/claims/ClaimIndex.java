package org.onrecord.index.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.onrecord.index.IndexFolder;

/// Known claims, findable by their words and, where vectors were given, by their meaning.
///
/// One process writes, any number read; a reader sees what was committed at its next question. Safe
/// for use by many threads. Claims keep the order in which they were added, and of two that fit
/// equally the earlier comes first. An index of another version, or one that is damaged, is begun
/// anew: [#applied] then says 0, and whoever fills it starts over.
public final class ClaimIndex implements AutoCloseable {
  /// Counts up whenever terms or fields change, so that an index of an earlier version is made
  /// anew.
  private static final String FORMAT = "1";

  /// How soon a word that stands there again counts no more, and how much long claims are held
  /// back; chosen by `./bench known choose`.
  static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.65f);

  private final IndexFolder folder;
  private Optional<ClaimSearch> latest = Optional.empty();

  private ClaimIndex(IndexFolder folder) {
    this.folder = folder;
  }

  /// An index that is gone when it is closed.
  public static ClaimIndex inMemory() {
    try {
      return writing(new ByteBuffersDirectory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens the index in `folder` for writing, and begins it when there is none.
  ///
  /// @throws UncheckedIOException when the folder cannot be written to, or another process writes
  public static ClaimIndex open(Path folder) {
    try {
      return writing(FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens the index in `folder` for asking alone. It need not be there yet.
  public static ClaimIndex read(Path folder) {
    try {
      return new ClaimIndex(IndexFolder.read(FSDirectory.open(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClaimIndex writing(Directory folder) throws IOException {
    var config = new IndexWriterConfig();
    config.setSimilarity(SIMILARITY);
    // Neighbours are merged with neighbours alone: that keeps the order.
    config.setMergePolicy(new LogDocMergePolicy());
    config.setRAMBufferSizeMB(64);
    return new ClaimIndex(IndexFolder.open(folder, FORMAT, config));
  }

  /// Adds `claim`. Found after the next [#commit].
  ///
  /// @param vector its sentence vector, of length 127; empty when it has none
  public void add(Claim claim, Optional<byte[]> vector) {
    folder.write(w -> w.addDocument(ClaimFields.of(claim, "", vector)));
  }

  /// Adds the claims of one source of claims, in place of what was there of it. Found after the
  /// next [#commit].
  public void put(String source, List<Claim> claims) {
    if (claims.isEmpty()) {
      // Lucene does not bear an update with nothing.
      delete(source);
      return;
    }
    List<Document> documents =
        claims.stream().map(c -> ClaimFields.of(c, source, Optional.empty())).toList();
    folder.write(w -> w.updateDocuments(new Term(ClaimFields.SOURCE, source), documents));
  }

  /// Takes out what is there of `source`. No longer found after the next [#commit].
  public void delete(String source) {
    folder.write(w -> w.deleteDocuments(new Term(ClaimFields.SOURCE, source)));
  }

  /// Takes out everything.
  public void clear() {
    folder.write(IndexWriter::deleteAll);
  }

  /// Makes all changes durable and findable.
  ///
  /// @param applied what [#applied] says from now on
  public void commit(long applied) {
    folder.commit(applied);
  }

  /// What the last [#commit] said; 0 when there was none.
  public long applied() {
    return folder.applied();
  }

  /// The claims that share most with `asked`, those with the most words in common first.
  ///
  /// @param vector what `asked` means; empty to go by words alone
  /// @param most how many at most by words, and how many by meaning
  public List<Likely> likeliest(Wording asked, Optional<byte[]> vector, int most) {
    return ask(search -> search.likeliest(asked, vector, most)).orElse(List.of());
  }

  /// Whether there is a claim of `source` among what was committed.
  public boolean has(String source) {
    return ask(search -> search.has(source)).orElse(false);
  }

  /// What each of `terms` is worth: the natural logarithm of how many claims there are for one that
  /// has the word.
  public Map<String, Double> worths(Set<String> terms) {
    return ask(
            search -> {
              Map<String, Double> worths = new HashMap<>();
              terms.forEach(term -> worths.put(term, search.worth(term)));
              return worths;
            })
        .orElse(Map.of());
  }

  /// How many claims there are.
  public int size() {
    return ask(ClaimSearch::size).orElse(0);
  }

  private interface Question<T> {
    T of(ClaimSearch search) throws IOException;
  }

  private <T> Optional<T> ask(Question<T> question) {
    return folder.ask(searcher -> question.of(latest(searcher)));
  }

  /// What is remembered of words is remembered for one state of the index.
  private synchronized ClaimSearch latest(IndexSearcher searcher) {
    if (latest.isEmpty() || !latest.get().isOn(searcher)) {
      latest = Optional.of(new ClaimSearch(searcher));
    }
    return latest.get();
  }

  @Override
  public void close() {
    folder.close();
  }
}
