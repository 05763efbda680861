package org.onrecord.store.write;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.model.Sha256;
import org.onrecord.store.sql.Bulk;

/// What is looked at of each document whenever some come in: bytes that mean nothing here, in
/// numbers of words, and these words. Each is written once and never changes, since it follows from
/// the document and the words before it; so a crash leaves a part that is right. What follows from
/// the other documents as well is kept with a number that says whether it is still right.
public final class Traces {
  /// The order of joins is said: a portion is found where the last one ended, not among all.
  public static final String UNTRACED =
      "SELECT p.n, p.document, p.bytes FROM precis p CROSS JOIN documents d ON d.sha256 = p.document"
          + " LEFT JOIN traces t ON t.n = p.n"
          + " WHERE p.n > :after AND d.later IS NULL AND t.n IS NULL ORDER BY p.n LIMIT :most";

  /// Of all documents the hashes alone are looked at, in two indexes; `+` since the least number is
  /// not to be looked for in the order of the numbers, where the bytes are.
  public static final String FIRST_UNTRACED =
      "SELECT coalesce(min(+p.n), 0) FROM precis p"
          + " WHERE NOT EXISTS (SELECT 1 FROM traces t WHERE t.document = p.document)"
          + " AND EXISTS (SELECT 1 FROM documents d WHERE d.sha256 = p.document AND d.later IS NULL)";

  public static final String KEPT =
      "SELECT t.n, t.document, t.bytes, g.state, g.bytes FROM traces t CROSS JOIN documents d ON d.sha256 = t.document"
          + " LEFT JOIN gists g ON g.n = t.n WHERE t.n > :after AND d.later IS NULL ORDER BY t.n LIMIT :most";

  public static final String BYTES =
      "SELECT t.n, t.document, t.bytes FROM traces t CROSS JOIN documents d ON d.sha256 = t.document"
          + " WHERE t.n > :after AND d.later IS NULL ORDER BY t.n LIMIT :most";

  private final Jdbi jdbi;

  public Traces(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// A document of which there is no trace yet.
  ///
  /// @param n its place in the order in which they came
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Untraced(int n, Sha256 document, byte[] precis) {}

  /// A trace that was made.
  ///
  /// @param passages the trace of its passages
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Made(int n, Sha256 document, byte[] trace, byte[] passages) {}

  /// A trace, and the gist that was kept last.
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Kept(int n, Sha256 document, byte[] trace, Optional<Gist> gist) {}

  /// What the passages of a document speak of.
  ///
  /// @param state with another number it is no longer right
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  public record Gist(int n, long state, byte[] bytes) {}

  /// Hands the words to `each`, in portions, in the order of their numbers.
  public void forEachWords(Consumer<byte[]> each) {
    jdbi.useHandle(h ->
        h.createQuery("SELECT bytes FROM traced_words ORDER BY n")
            .map((result, context) -> result.getBytes(1))
            .useIterator(portions -> portions.forEachRemaining(each)));
  }

  /// The first document that has no trace and was not replaced; 0 when there is none. O(documents),
  /// two microseconds each.
  public int firstUntraced() {
    return jdbi.withHandle(h -> h.createQuery(FIRST_UNTRACED).mapTo(Integer.class).one());
  }

  /// The next documents, behind the `after`th, that have no trace and were not replaced.
  ///
  /// @param most how many of them at most
  public List<Untraced> list(int after, int most) {
    return jdbi.withHandle(h ->
        h.createQuery(UNTRACED)
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
      keep(handle, first, words);
      var rows = new Bulk(handle, "INSERT INTO traces VALUES (:n, :document, :bytes, :passages)");
      made.forEach(each ->
          rows.bind("n", each.n())
              .bind("document", each.document().hex())
              .bind("bytes", each.trace())
              .bind("passages", each.passages())
              .add());
      rows.end();
    });
  }

  /// Keeps gists and the words that are new in them.
  ///
  /// @param first the number of the first of `words`
  public void keepGists(List<Gist> gists, int first, byte[] words) {
    jdbi.useTransaction(handle -> {
      keep(handle, first, words);
      var rows = new Bulk(handle, "INSERT OR REPLACE INTO gists VALUES (:n, :state, :bytes)");
      gists.forEach(each ->
          rows.bind("n", each.n()).bind("state", each.state()).bind("bytes", each.bytes()).add());
      rows.end();
    });
  }

  private static void keep(Handle handle, int first, byte[] words) {
    handle.execute("INSERT OR REPLACE INTO traced_words VALUES (?, ?)", first, words);
  }

  /// What the passages of a document speak of.
  public byte[] passages(Sha256 document) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT passages FROM traces WHERE document = ?")
            .bind(0, document.hex())
            .map((result, context) -> result.getBytes(1))
            .one());
  }

  /// The next documents, behind the `after`th, that no newer version replaced, in the order in
  /// which they came, with their gists.
  ///
  /// @param most how many of them at most
  public List<Kept> listKept(int after, int most) {
    return jdbi.withHandle(h ->
        h.createQuery(KEPT)
            .bind("after", after)
            .bind("most", most)
            .map((result, context) -> kept(result))
            .list());
  }

  private static Kept kept(ResultSet row) throws SQLException {
    int n = row.getInt(1);
    byte[] gist = row.getBytes(5);
    return new Kept(
        n,
        new Sha256(row.getString(2)),
        row.getBytes(3),
        gist == null ? Optional.empty() : Optional.of(new Gist(n, row.getLong(4), gist)));
  }

  /// The same without gists.
  public List<Kept> listBytes(int after, int most) {
    return jdbi.withHandle(h ->
        h.createQuery(BYTES)
            .bind("after", after)
            .bind("most", most)
            .map((result, context) ->
                new Kept(
                    result.getInt(1),
                    new Sha256(result.getString(2)),
                    result.getBytes(3),
                    Optional.empty()))
            .list());
  }
}
