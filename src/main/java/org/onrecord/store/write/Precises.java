package org.onrecord.store.write;

import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.model.Document;
import org.onrecord.model.Sha256;
import org.onrecord.store.change.Links;
import org.onrecord.store.tables.DocumentRows;

/// What lining up needs of the documents that no newer version replaced: their precis, as bytes
/// that mean nothing here, and what was known when they were lined up last. Safe for many threads.
public final class Precises {
  private final Jdbi jdbi;

  public Precises(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Hands each to `each`, in the order of time.
  public void forEachInTime(BiConsumer<Sha256, byte[]> each) {
    List<String> all =
        jdbi.withHandle(h ->
            h.createQuery("SELECT sha256 FROM documents WHERE later IS NULL" + DocumentRows.ORDER)
                .mapTo(String.class)
                .list());
    all.forEach(hash -> each.accept(new Sha256(hash), get(new Sha256(hash))));
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
