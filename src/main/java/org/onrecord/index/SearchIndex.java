package org.onrecord.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.onrecord.model.Document;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.Query;

/// Passages of documents, findable by their words, in a folder of their own.
///
/// One process writes, any number read; a reader sees what was committed at its next search. Safe
/// for use by many threads. An index of another version, or one that is damaged, is begun anew:
/// [#applied] then says 0, and whoever fills it starts over.
public final class SearchIndex implements AutoCloseable {
  /// Counts up whenever the fields change, so that an index of an earlier version is made anew.
  private static final String FORMAT = "1";

  private static final String FORMAT_KEY = "format";
  private static final String APPLIED_KEY = "applied";

  private final Directory folder;
  private final Optional<IndexWriter> writer;
  private final ColumnCache columns = new ColumnCache();
  private Optional<SearcherManager> searchers = Optional.empty();

  private SearchIndex(Directory folder, Optional<IndexWriter> writer) {
    this.folder = folder;
    this.writer = writer;
  }

  /// Opens the index in `folder` for writing, and begins it when there is none.
  ///
  /// @throws UncheckedIOException when the folder cannot be written to, or another process writes
  public static SearchIndex open(Path folder) {
    try {
      Directory directory = FSDirectory.open(folder);
      boolean usable = state(directory).getOrDefault(FORMAT_KEY, "").equals(FORMAT);
      var config = new IndexWriterConfig(new PerField());
      config.setOpenMode(
          usable ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE);
      config.setCommitOnClose(false);
      var index = new SearchIndex(directory, Optional.of(new IndexWriter(directory, config)));
      if (!usable) {
        index.commit(0);
      }
      return index;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens the index in `folder` for searching alone. It need not be there yet.
  public static SearchIndex read(Path folder) {
    try {
      return new SearchIndex(FSDirectory.open(folder), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Adds `document`, in place of what was there of it. Found after the next [#commit].
  public void put(Document document, List<Found> findings, Card card) {
    var passages = new ArrayList<org.apache.lucene.document.Document>();
    for (PassageCutter.Piece piece : PassageCutter.cut(document, findings)) {
      passages.add(Fields.of(document, card, piece, passages.size()));
    }
    write(w -> w.updateDocuments(term(document.hash()), passages));
  }

  /// Takes out what is there of `document`. No longer found after the next [#commit].
  public void delete(Sha256 document) {
    write(w -> w.deleteDocuments(term(document)));
  }

  /// Takes out everything.
  public void clear() {
    write(IndexWriter::deleteAll);
  }

  /// Makes all changes durable and visible.
  ///
  /// @param applied up to which line of the journal the index is complete
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

  /// The passages that hold the words of `query`, best first, one a voice. Facets of it that a
  /// search does not have, and its order, are ignored. Never fails because of what was typed.
  public Answer search(Query query) {
    try {
      Optional<SearcherManager> manager = searchers();
      if (manager.isEmpty()) {
        return new Answer(new Listed<>(List.of(), 0, 0, 0, Map.of()), Optional.empty(), 0);
      }
      IndexSearcher searcher = manager.get().acquire();
      try {
        return new Search(searcher, columns, query).answer();
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

  private static Term term(Sha256 document) {
    return new Term(Fields.DOCUMENT, document.hex());
  }

  /// What the last commit says of itself; empty when there is none that can be read.
  private static Map<String, String> state(Directory folder) {
    try {
      if (!DirectoryReader.indexExists(folder)) {
        return Map.of();
      }
      return SegmentInfos.readLatestCommit(folder).getUserData();
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
