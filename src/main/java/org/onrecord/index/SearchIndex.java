package org.onrecord.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.onrecord.model.Document;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;

/// Passages of documents, findable by their words, in a folder of their own.
///
/// One process writes, any number read; a reader sees what was committed at its next search. Safe
/// for use by many threads. An index of another version, or one that is damaged, is begun anew:
/// [#applied] then says 0, and whoever fills it starts over.
public final class SearchIndex implements AutoCloseable {
  /// Counts up whenever the fields change, so that an index of an earlier version is made anew.
  private static final String FORMAT = "1";

  private final IndexFolder folder;
  private final ColumnCache columns = new ColumnCache();

  private SearchIndex(IndexFolder folder) {
    this.folder = folder;
  }

  /// Opens the index in `folder` for writing, and begins it when there is none.
  ///
  /// @throws UncheckedIOException when the folder cannot be written to, or another process writes
  public static SearchIndex open(Path folder) {
    try {
      var config = new IndexWriterConfig(new PerField());
      return new SearchIndex(IndexFolder.open(FSDirectory.open(folder), FORMAT, config));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens the index in `folder` for searching alone. It need not be there yet.
  public static SearchIndex read(Path folder) {
    try {
      return new SearchIndex(IndexFolder.read(FSDirectory.open(folder)));
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
    if (passages.isEmpty()) {
      // Lucene does not bear an update with nothing.
      delete(document.hash());
    } else {
      folder.write(w -> w.updateDocuments(term(document.hash()), passages));
    }
  }

  /// Takes out what is there of `document`. No longer found after the next [#commit].
  public void delete(Sha256 document) {
    folder.write(w -> w.deleteDocuments(term(document)));
  }

  /// Takes out everything.
  public void clear() {
    folder.write(IndexWriter::deleteAll);
  }

  /// Makes all changes durable and visible.
  ///
  /// @param applied up to which entry of the log the index is complete
  public void commit(long applied) {
    folder.commit(applied);
  }

  /// What the last [#commit] said; 0 when there was none.
  public long applied() {
    return folder.applied();
  }

  /// The passages that hold the words of `query`, best first, one a voice. Facets of it that a
  /// search does not have, and its order, are ignored. Never fails because of what was typed.
  public Answer search(Query query) {
    return folder
        .ask(searcher -> new Search(searcher, columns, query).answer())
        .orElseGet(() ->
            new Answer(new Listed<>(List.of(), 0, 0, 0, Map.of()), Optional.empty(), 0, false));
  }

  @Override
  public void close() {
    folder.close();
  }

  private static Term term(Sha256 document) {
    return new Term(Fields.DOCUMENT, document.hex());
  }
}
