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
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

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

  private static final String FORMAT_KEY = "format";
  private static final String APPLIED_KEY = "applied";

  /// How soon a word that stands there again counts no more, and how much long claims are held
  /// back; chosen by `./bench known choose`.
  static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.65f);

  private final Directory folder;
  private final Optional<IndexWriter> writer;
  private Optional<SearcherManager> searchers = Optional.empty();
  private Optional<ClaimSearch> latest = Optional.empty();

  private ClaimIndex(Directory folder, Optional<IndexWriter> writer) {
    this.folder = folder;
    this.writer = writer;
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
      return new ClaimIndex(FSDirectory.open(folder), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClaimIndex writing(Directory folder) throws IOException {
    boolean usable = state(folder).getOrDefault(FORMAT_KEY, "").equals(FORMAT);
    var config = new IndexWriterConfig();
    config.setOpenMode(usable ? OpenMode.APPEND : OpenMode.CREATE);
    config.setCommitOnClose(false);
    config.setSimilarity(SIMILARITY);
    // Neighbours are merged with neighbours alone: that keeps the order.
    config.setMergePolicy(new LogDocMergePolicy());
    config.setRAMBufferSizeMB(64);
    var index = new ClaimIndex(folder, Optional.of(new IndexWriter(folder, config)));
    if (!usable) {
      index.commit(0);
    }
    return index;
  }

  /// Adds `claim`. Found after the next [#commit].
  ///
  /// @param vector its sentence vector, of length 127; empty when it has none
  public void add(Claim claim, Optional<byte[]> vector) {
    write(w -> w.addDocument(ClaimFields.of(claim, "", vector)));
  }

  /// Adds the claims of one source of claims, in place of what was there of it. Found after the
  /// next [#commit].
  public void put(String source, List<Claim> claims) {
    List<Document> documents =
        claims.stream().map(c -> ClaimFields.of(c, source, Optional.empty())).toList();
    write(w -> w.updateDocuments(new Term(ClaimFields.SOURCE, source), documents));
  }

  /// Takes out what is there of `source`. No longer found after the next [#commit].
  public void delete(String source) {
    write(w -> w.deleteDocuments(new Term(ClaimFields.SOURCE, source)));
  }

  /// Takes out everything.
  public void clear() {
    write(IndexWriter::deleteAll);
  }

  /// Makes all changes durable and findable.
  ///
  /// @param applied what [#applied] says from now on
  public void commit(long applied) {
    write(w -> {
      w.setLiveCommitData(
          Map.of(FORMAT_KEY, FORMAT, APPLIED_KEY, Long.toString(applied)).entrySet());
      w.commit();
    });
  }

  /// What the last [#commit] said; 0 when there was none.
  public long applied() {
    return Long.parseLong(state(folder).getOrDefault(APPLIED_KEY, "0"));
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
    try {
      Optional<SearcherManager> manager = searchers();
      if (manager.isEmpty()) {
        return Optional.empty();
      }
      var searcher = manager.get().acquire();
      try {
        return Optional.of(question.of(latest(searcher)));
      } finally {
        manager.get().release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is remembered of words is remembered for one state of the index.
  private synchronized ClaimSearch latest(org.apache.lucene.search.IndexSearcher searcher) {
    if (latest.isEmpty() || !latest.get().isOn(searcher)) {
      latest = Optional.of(new ClaimSearch(searcher));
    }
    return latest.get();
  }

  private synchronized Optional<SearcherManager> searchers() throws IOException {
    if (searchers.isEmpty()) {
      try {
        searchers = Optional.of(new SearcherManager(folder, null));
      } catch (IndexNotFoundException e) {
        return Optional.empty();
      }
    } else {
      searchers.get().maybeRefreshBlocking();
    }
    return searchers;
  }

  @Override
  public synchronized void close() {
    try {
      if (searchers.isPresent()) {
        searchers.get().close();
      }
      if (writer.isPresent()) {
        writer.get().close();
      }
      folder.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Change {
    void on(IndexWriter writer) throws IOException;
  }

  private void write(Change change) {
    IndexWriter open =
        writer.orElseThrow(() -> new IllegalStateException("this index is open for reading alone"));
    try {
      change.on(open);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the last commit says of itself; empty when there is none that can be read.
  private static Map<String, String> state(Directory folder) {
    try {
      return DirectoryReader.indexExists(folder)
          ? SegmentInfos.readLatestCommit(folder).getUserData()
          : Map.of();
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IndexNotFoundException e) {
      return Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
