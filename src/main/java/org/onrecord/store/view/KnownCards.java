package org.onrecord.store.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.store.sql.Moment;
import org.onrecord.store.sql.Newest;

/// The cards that were read last, for as long as what they tell stays the same: a card stands on
/// most pages, and reading it costs more than what else a row takes. One for all connections to a
/// record's tables; safe for many threads.
public final class KnownCards implements JdbiConfig<KnownCards> {
  /// Some 600 bytes each.
  private static final int MOST = 10_000;

  private final Map<Sha256, DocumentCard> cards =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, DocumentCard> eldest) {
          return size() > MOST;
        }
      };

  private final Newest newest = new Newest();

  /// Those that `handle` may use.
  static KnownCards of(Handle handle) {
    return handle.getConfig(KnownCards.class);
  }

  /// Of `documents` those that were read at this moment.
  synchronized Map<Sha256, DocumentCard> find(Moment now, Iterable<Sha256> documents) {
    var found = new HashMap<Sha256, DocumentCard>();
    if (newest.is(now, cards::clear)) {
      for (Sha256 document : documents) {
        DocumentCard card = cards.get(document);
        if (card != null) {
          found.put(document, card);
        }
      }
    }
    return found;
  }

  /// Keeps `read`, which the tables told at that moment.
  synchronized void keep(Moment now, Map<Sha256, DocumentCard> read) {
    if (newest.is(now, cards::clear)) {
      cards.putAll(read);
    }
  }

  /// Every connection has the same ones.
  @Override
  public KnownCards createCopy() {
    return this;
  }
}
