package org.onrecord.web;

import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.say.Say;

/// Asks what a first reader would, so that no reader waits for what is counted once: what a search
/// needs, the words of a title, the long lists.
final class FirstReader implements AutoCloseable {
  private final Thread asking;

  private FirstReader(Thread asking) {
    this.asking = asking;
  }

  static FirstReader of(RecordView record) {
    return new FirstReader(Thread.ofVirtual().name("first question").start(() -> ask(record)));
  }

  private static void ask(RecordView record) {
    try {
      record.search(Query.all().page(0, 0));
      record
          .texts()
          .documents(Query.all().page(0, 1))
          .rows()
          .forEach(card -> record.search(Query.all().withWords(Say.title(card))));
      record.overview();
      for (Catalogue catalogue : Catalogue.values()) {
        record.findings(catalogue, Query.all().page(0, 0));
      }
    } catch (RuntimeException e) {
      // A record that cannot answer says so to the reader who asks.
      System.getLogger(FirstReader.class.getName())
          .log(System.Logger.Level.DEBUG, "nothing could be asked yet", e);
    }
  }

  /// The record may be closed when this is.
  @Override
  public void close() {
    try {
      asking.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
