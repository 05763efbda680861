package org.onrecord.desk;

import java.util.function.BiConsumer;
import org.onrecord.match.Library;
import org.onrecord.model.Document;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.store.Precises;
import org.onrecord.store.RecordStore;
import org.onrecord.store.StoredRecord;

/// The documents of a record, for lining up.
final class TablesLibrary implements Library {
  private final Precises precises;
  private final StoredRecord reader;
  private final boolean asTheyCame;
  private final Runnable step;

  /// @param asTheyCame in the order in which they came, not of time
  /// @param step done after each document that passes by
  TablesLibrary(RecordStore store, boolean asTheyCame, Runnable step) {
    precises = store.precises();
    reader = store.reader();
    this.asTheyCame = asTheyCame;
    this.step = step;
  }

  @Override
  public void forEach(BiConsumer<Sha256, byte[]> each) {
    BiConsumer<Sha256, byte[]> counted =
        (document, precis) -> {
          each.accept(document, precis);
          step.run();
        };
    if (asTheyCame) {
      precises.forEachAsTheyCame(counted);
    } else {
      precises.forEachInTime(counted);
    }
  }

  @Override
  public byte[] precis(Sha256 document) {
    return precises.get(document);
  }

  @Override
  public Document document(Sha256 document) {
    return precises.document(document);
  }

  @Override
  public String words(Passage passage) {
    return reader.words(passage);
  }
}
