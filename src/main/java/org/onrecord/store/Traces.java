package org.onrecord.store;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.model.Sha256;

/// What is looked at of each document whenever some come in: bytes that mean nothing here, in
/// numbers of words, and these words. Each is written once and never changes, since it follows from
/// the document and the words before it; so a crash leaves a part that is right.
public final class Traces {
  private final Jdbi jdbi;

  Traces(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// A document of which there is no trace yet.
  ///
  /// @param n its place in the order in which they came
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Untraced(int n, Sha256 document, byte[] precis) {}

  /// A trace that was made.
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Made(int n, Sha256 document, byte[] trace) {}

  /// Hands the words to `each`, in portions, in the order of their numbers.
  public void forEachWords(Consumer<byte[]> each) {
    jdbi.useHandle(h ->
        h.createQuery("SELECT bytes FROM traced_words ORDER BY n")
            .map((result, context) -> result.getBytes(1))
            .useIterator(portions -> portions.forEachRemaining(each)));
  }

  /// The next documents, behind the `after`th, that have no trace and were not replaced.
  ///
  /// @param most how many of them at most
  public List<Untraced> list(int after, int most) {
    return jdbi.withHandle(h ->
        h.createQuery(
                "SELECT p.n, p.document, p.bytes FROM precis p JOIN documents d ON d.sha256 = p.document"
                    + " LEFT JOIN traces t ON t.n = p.n"
                    + " WHERE p.n > :after AND d.later IS NULL AND t.n IS NULL ORDER BY p.n LIMIT :most")
            .bind("after", after)
            .bind("most", most)
            .map((result, context) ->
                new Untraced(result.getInt(1), new Sha256(result.getString(2)), result.getBytes(3)))
            .list());
  }

  /// Keeps traces and the words that are new in them.
  ///
  /// @param first the number of the first of `words`
  public void keep(List<Made> made, int first, byte[] words) {
    jdbi.useTransaction(handle -> {
      handle.execute("INSERT OR REPLACE INTO traced_words VALUES (?, ?)", first, words);
      var rows = new Bulk(handle, "INSERT INTO traces VALUES (:n, :document, :bytes)");
      made.forEach(each ->
          rows.bind("n", each.n())
              .bind("document", each.document().hex())
              .bind("bytes", each.trace())
              .add());
      rows.end();
    });
  }

  /// Hands the trace of each document that no newer version replaced to `each`, in the order in
  /// which they came.
  public void forEach(BiConsumer<Sha256, byte[]> each) {
    jdbi.useHandle(h ->
        h.createQuery(
                "SELECT t.n, t.document, t.bytes FROM traces t JOIN documents d ON d.sha256 = t.document"
                    + " WHERE d.later IS NULL ORDER BY t.n")
            .map((result, context) ->
                new Made(result.getInt(1), new Sha256(result.getString(2)), result.getBytes(3)))
            .useIterator(rows -> rows.forEachRemaining(r -> each.accept(r.document(), r.trace()))));
  }
}
