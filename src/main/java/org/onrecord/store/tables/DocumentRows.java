package org.onrecord.store.tables;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Because;
import org.onrecord.model.Boilerplate;
import org.onrecord.model.Carried;
import org.onrecord.model.Document;
import org.onrecord.model.Flag;
import org.onrecord.model.Found;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.store.sql.Row;

/// Whole documents and their findings, as the analysis made them.
public final class DocumentRows {
  /// The order of time, so that what is made of documents in this order does not depend on the
  /// order in which they came; those without a date in the order they came.
  public static final String ORDER =
      " ORDER BY published_first IS NULL, published_first, CASE WHEN published_first IS NULL THEN n END, sha256";

  private DocumentRows() {}

  /// @throws IllegalStateException when there is no such document
  public static Document get(Handle handle, Sha256 hash) {
    List<Boilerplate> boilerplate =
        handle
            .createQuery(
                "SELECT start_at, end_at, kind FROM boilerplate WHERE document = ? ORDER BY start_at, end_at, kind")
            .bind(0, hash.hex())
            .map((result, context) -> boilerplate(new Row(result)))
            .list();
    List<Integer> pages =
        handle
            .createQuery("SELECT start_at FROM pages WHERE document = ? ORDER BY page")
            .bind(0, hash.hex())
            .mapTo(Integer.class)
            .list();
    return handle
        .createQuery("SELECT * FROM documents WHERE sha256 = ?")
        .bind(0, hash.hex())
        .map((result, context) -> document(new Row(result), boilerplate, pages))
        .one();
  }

  /// In the order in which the analysis made them.
  public static List<Found> listFindings(Handle handle, Sha256 hash) {
    return handle
        .createQuery("SELECT * FROM findings WHERE document = ? ORDER BY ordinal")
        .bind(0, hash.hex())
        .map((result, context) -> found(new Row(result)))
        .list();
  }

  /// @param row of the table `findings`
  public static Found found(Row row) {
    return new Found(row.text("id"), new Sha256(row.text("document")), FindingColumns.read(row));
  }

  private static Document document(Row row, List<Boilerplate> boilerplate, List<Integer> pages) {
    return new Document(
        new Sha256(row.text("sha256")),
        row.text("media_type"),
        Text.of(row.text("text")),
        metadata(row),
        row.span("sponsored"),
        boilerplate,
        pages,
        flags(row.text("flags")),
        row.find("partly").map(Because::parse));
  }

  private static Metadata metadata(Row row) {
    return new Metadata(
        row.find("title"),
        row.find("author"),
        row.find("publisher"),
        row.find("published").map(When::new),
        row.find("language"),
        row.find("url").map(URI::create),
        row.find("captured").map(Instant::parse),
        carried(row.text("carried")));
  }

  /// One a line, its kind before a tab: values have neither.
  public static String carried(List<Carried> carried) {
    return carried.stream()
        .map(c -> c.what().word() + "\t" + c.value())
        .collect(Collectors.joining("\n"));
  }

  private static List<Carried> carried(String lines) {
    return lines
        .lines()
        .map(line -> line.split("\t", 2))
        .map(f -> new Carried(Worded.of(Carried.What.class, f[0]), f[1]))
        .toList();
  }

  private static Boilerplate boilerplate(Row row) {
    return new Boilerplate(
        new Span(row.number("start_at"), row.number("end_at")),
        Worded.of(Boilerplate.Kind.class, row.text("kind")));
  }

  /// @param words of flags, parted by blanks
  public static Set<Flag> flags(String words) {
    return words.isEmpty()
        ? Set.of()
        : Arrays.stream(words.split(" "))
            .map(word -> Worded.of(Flag.class, word))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
  }
}
