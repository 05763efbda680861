package org.onrecord.store.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Passage;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.Noted;
import org.onrecord.store.tables.ParagraphNumbers;

/// What hits of a search are shown with.
///
/// @param passages with the words around them
/// @param findings by id, with what the record makes of them; those that are no longer there are
///   missing
public record Shown(Map<Passage, Cited> passages, Map<String, Noted> findings) {
  public Shown {
    passages = Map.copyOf(passages);
    findings = Map.copyOf(findings);
  }

  static Shown of(Handle handle, List<Passage> passages, List<String> findings) {
    var cards = new Cards(handle).fetch(passages.stream().map(Passage::document).toList());
    var numbers = new ParagraphNumbers(handle);
    var cited = new HashMap<Passage, Cited>();
    for (Passage passage : passages) {
      cited.computeIfAbsent(passage, p -> cards.cite(p, numbers.of(p)));
    }
    return new Shown(cited, new NotedRows(handle).listNoted(findings));
  }

  /// The passage with the words around it.
  public Cited get(Passage passage) {
    return Objects.requireNonNull(passages.get(passage), "a passage that was not asked for");
  }
}
