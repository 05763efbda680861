package org.onrecord.store.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.DocumentCard;

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

  private String state = "";

  /// Those that `handle` may use.
  static KnownCards of(Handle handle) {
    return handle.getConfig(KnownCards.class);
  }

  /// Of `documents` those that were read from tables in this state.
  ///
  /// @param now [StoredRecord#textsState]
  synchronized Map<Sha256, DocumentCard> find(String now, Iterable<Sha256> documents) {
    var found = new HashMap<Sha256, DocumentCard>();
    if (now.equals(state)) {
      for (Sha256 document : documents) {
        DocumentCard card = cards.get(document);
        if (card != null) {
          found.put(document, card);
        }
      }
    }
    return found;
  }

  /// Keeps `read`, which tables in the state `now` told. Whoever asks in an older state than others
  /// makes them begin anew, which costs time and nothing else.
  synchronized void keep(String now, Map<Sha256, DocumentCard> read) {
    if (!now.equals(state)) {
      cards.clear();
      state = now;
    }
    cards.putAll(read);
  }

  /// Every connection has the same ones.
  @Override
  public KnownCards createCopy() {
    return this;
  }
}
