package org.onrecord.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/// A Lucene index that knows its version and how far it was filled. One of another version, or one
/// that is damaged, is begun anew: [#applied] then says 0.
///
/// One process writes, any number read; a reader sees what was committed at its next question. Safe
/// for use by many threads.
public final class IndexFolder implements AutoCloseable {
  private static final String FORMAT_KEY = "format";
  private static final String APPLIED_KEY = "applied";

  private final Directory folder;
  private final String format;
  private final Optional<IndexWriter> writer;
  private Optional<SearcherManager> searchers = Optional.empty();

  private IndexFolder(Directory folder, String format, Optional<IndexWriter> writer) {
    this.folder = folder;
    this.format = format;
    this.writer = writer;
  }

  /// Opens the index in `folder` for writing, and begins it when there is none.
  ///
  /// @param format changes whenever the fields do
  /// @throws IOException when the folder cannot be written to, or another process writes
  public static IndexFolder open(Directory folder, String format, IndexWriterConfig config)
      throws IOException {
    boolean usable = state(folder).getOrDefault(FORMAT_KEY, "").equals(format);
    config.setOpenMode(
        usable ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE);
    config.setCommitOnClose(false);
    var index = new IndexFolder(folder, format, Optional.of(new IndexWriter(folder, config)));
    if (!usable) {
      index.commit(0);
    }
    return index;
  }

  /// Opens the index in `folder` for asking alone. It need not be there yet.
  public static IndexFolder read(Directory folder) {
    return new IndexFolder(folder, "", Optional.empty());
  }

  /// What is done to an index.
  public interface Change {
    void on(IndexWriter writer) throws IOException;
  }

  /// What is asked of an index.
  public interface Question<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  /// Changes the index; to be seen after the next [#commit].
  ///
  /// @throws IllegalStateException when it is open for reading alone
  public void write(Change change) {
    IndexWriter open =
        writer.orElseThrow(() -> new IllegalStateException("this index is open for reading alone"));
    try {
      change.on(open);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes all changes durable and visible.
  ///
  /// @param applied what [#applied] says from now on
  public void commit(long applied) {
    write(w -> {
      w.setLiveCommitData(
          Map.of(FORMAT_KEY, format, APPLIED_KEY, Long.toString(applied)).entrySet());
      w.commit();
    });
  }

  /// What the last [#commit] said; 0 when there was none.
  public long applied() {
    return Long.parseLong(state(folder).getOrDefault(APPLIED_KEY, "0"));
  }

  /// The answer from what was committed last; empty when there is no index yet.
  public <T> Optional<T> ask(Question<T> question) {
    try {
      Optional<SearcherManager> manager = searchers();
      if (manager.isEmpty()) {
        return Optional.empty();
      }
      IndexSearcher searcher = manager.get().acquire();
      try {
        return Optional.of(question.of(searcher));
      } finally {
        manager.get().release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
