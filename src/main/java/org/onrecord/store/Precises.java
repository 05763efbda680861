package org.onrecord.store;

import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.model.Document;
import org.onrecord.model.Sha256;

/// What lining up needs of the documents that no newer version replaced: their precis, as bytes
/// that mean nothing here, and what was known when they were lined up last. Safe for many threads.
public final class Precises {
  private final Jdbi jdbi;

  Precises(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Hands each to `each`, in the order of time.
  public void forEachInTime(BiConsumer<Sha256, byte[]> each) {
    List<String> all =
        jdbi.withHandle(h ->
            h.createQuery("SELECT sha256 FROM documents WHERE later IS NULL" + RecordStore.ORDER)
                .mapTo(String.class)
                .list());
    all.forEach(hash -> each.accept(new Sha256(hash), get(new Sha256(hash))));
  }

  /// Hands each to `each`, in the order in which they came: those that come later change nothing of
  /// it, and none has to be looked for.
  public void forEachAsTheyCame(BiConsumer<Sha256, byte[]> each) {
    jdbi.useHandle(h ->
        h.createQuery(
                "SELECT p.document, p.bytes FROM precis p JOIN documents d ON d.sha256 = p.document"
                    + " WHERE d.later IS NULL ORDER BY p.n")
            .map((result, context) -> new Held(result.getString(1), result.getBytes(2)))
            .useIterator(rows -> rows.forEachRemaining(r -> each.accept(r.document(), r.bytes()))));
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record Held(Sha256 document, byte[] bytes) {
    private Held(String document, byte[] bytes) {
      this(new Sha256(document), bytes);
    }
  }

  /// The precis of one.
  public byte[] get(Sha256 document) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT bytes FROM precis WHERE document = ?")
            .bind(0, document.hex())
            .map((result, context) -> result.getBytes(1))
            .one());
  }

  /// One document with its text.
  public Document document(Sha256 document) {
    return jdbi.withHandle(h -> DocumentRows.get(h, document));
  }

  /// What was known when they were lined up last.
  public Links.Known known() {
    return jdbi.withHandle(h -> new Remembered(h).read());
  }
}
