package org.onrecord.model.view;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Sink;
import org.onrecord.model.view.card.ImportedList;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;

/// One record, as its readers see it. Safe to ask from many threads at once.
///
/// Ids are what addresses hold: a document's is `Sha256.brief()` of its hash (the full 64 digits
/// are accepted too), a finding's is `Found.id()`; the others are short, stable under a rebuild and
/// made of `a-z 0-9 -` and letters of any script.
public interface RecordView {
  /// What the record is called.
  String name();

  /// Whether this is what others get to see, as each source is shared.
  boolean isPublished();

  /// The record's folder, on the disk that was chosen for it; empty where it has none.
  default Optional<Path> home() {
    return Optional.empty();
  }

  /// The day from which the record is looked at: what was due before it is overdue.
  LocalDate asOf();

  /// Whether `day` lies before that. Asked where nothing else of the day matters: of what is past
  /// this stays true.
  default boolean isPast(LocalDate day) {
    return day.isBefore(asOf());
  }

  Overview overview();

  /// What `asking` answers; all that it asks on this thread it is told as of one moment, whoever
  /// writes the record meanwhile. A page of one moment does not contradict itself, and costs less.
  default <T> T atOneMoment(Supplier<T> asking) {
    return asking.get();
  }

  /// What the texts say, by themselves and together.
  TextsView texts();

  /// The bytes as received, for download.
  Optional<Original> findOriginal(String documentId);

  /// One list of findings, one row a voice. Which facets and sorts it has stands at [Catalogue].
  Listed<Item> findings(Catalogue catalogue, Query query);

  /// The beginning of several lists of findings, all narrowed by one facet, in one question; each
  /// as [#findings] tells it, with totals and without facets.
  ///
  /// @param which of the lists; not [Catalogue#EVENTS], which has another order
  /// @param facet one that every list has
  /// @param first how many rows of each
  /// @return each of them, empty ones too
  /// @throws IllegalArgumentException for another list or facet
  Map<Catalogue, Listed<Item>> firstFindings(
      Set<Catalogue> which, Facet facet, String value, int first);

  /// Passages that hold the words of `query`, best first, one a voice. Facets: KIND, PERSON,
  /// SOURCE, LANGUAGE, YEAR, PAID.
  SearchResult search(Query query);

  /// The claims and commitments of this record, and the statements of imported lists, that say what
  /// `statement` says, best first.
  SaidBefore saidBefore(String statement);

  /// The imported lists of statements, in the order they came.
  List<ImportedList> lists();

  /// What people decided.
  RegisterView register();

  /// The log with at most `limit` of its entries, the last first, after `offset` of them; empty
  /// when the record has none.
  Optional<LogView> findLog(long offset, int limit);

  /// The log as it was when it had `size` entries, or as it is when it never had so many, with at
  /// most `limit` of them, the last first; empty when the record has none.
  Optional<LogView> findLogAt(long size, int limit);

  /// The key that the log began with, which never changes; empty when the record has no log.
  default Optional<String> firstKey() {
    return findLog(0, 0).map(LogView::firstKey);
  }

  /// A file of the log for other people's programs: `log/checkpoint`, `log/tile/…`, and `content/…`
  /// of entries that nobody could check the log without; empty when it is none of these.
  Optional<byte[]> findLogFile(String name);

  /// All rows as they stand now, for whoever takes them along; to be closed.
  OpenData data();

  /// Writes log, contents and originals into one file, from which an equal record can be made; what
  /// is sealed is held back. Not of what others get to see.
  ///
  /// @param tables hands over its rows
  /// @param out left open
  void archive(Consumer<Sink> tables, OutputStream out) throws IOException;

  /// The bytes of one document.
  ///
  /// @param file where they lie; never written to
  /// @param name what to call the download: the file's own name, without folders
  record Original(Path file, String name, long bytes) {}
}
