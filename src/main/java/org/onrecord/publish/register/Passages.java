package org.onrecord.publish.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Passage;
import org.onrecord.model.register.Quoted;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.Place;

/// Where the passages of a dossier stand.
public final class Passages {
  private final Map<Passage, Cited> cited = new HashMap<>();

  Passages(List<Cited> all) {
    all.forEach(
        each -> cited.put(new Passage(each.place().document().hash(), each.place().at()), each));
  }

  /// Empty when the document is not in this record.
  public Optional<Cited> find(Quoted quoted) {
    return Optional.ofNullable(cited.get(quoted.passage()));
  }

  /// Where it stands.
  public Optional<Place> place(Quoted quoted) {
    return find(quoted).map(Cited::place);
  }
}
