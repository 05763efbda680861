package org.onrecord.desk.known;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.match.known.KnownClaims;
import org.onrecord.match.known.Match;
import org.onrecord.model.view.SaidBefore;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.Place;
import org.onrecord.store.view.StoredRecord;

/// Answers "has this been said before?" from a record: matches by their names in the index become
/// what they are. Passages of one voice that are copies of each other stand as one.
public final class SaidBeforeDesk {
  private static final int PROPOSED = 40;
  private static final int SHOWN = 20;

  private final StoredRecord tables;
  private final KnownClaims known;

  public SaidBeforeDesk(StoredRecord tables, KnownClaims known) {
    this.tables = tables;
    this.known = known;
  }

  public SaidBefore find(String statement) {
    var matches = new ArrayList<SaidBefore.Match>();
    Set<String> voiced = new HashSet<>();
    var places = new ArrayList<Place>();
    for (Match match : known.find(statement, PROPOSED)) {
      named(match.claim().id())
          .filter(found -> voiced.add(voice(found)) && isElsewhere(found, places))
          .ifPresent(found ->
              matches.add(
                  new SaidBefore.Match(
                      match.likeness(), match.inStatement(), match.inClaim(), found)));
    }
    return new SaidBefore(statement, matches.stream().limit(SHOWN).toList());
  }

  /// A passage that is a claim and a commitment is one passage.
  private static boolean isElsewhere(SaidBefore.Known known, List<Place> places) {
    if (!(known instanceof SaidBefore.Here here)) {
      return true;
    }
    Place place = here.item().cited().place();
    boolean there =
        places.stream()
            .anyMatch(p ->
                p.document().id().equals(place.document().id()) && p.at().overlaps(place.at()));
    places.add(place);
    return !there;
  }

  private Optional<SaidBefore.Known> named(String id) {
    Optional<CheckedId> ofList = CheckedId.find(id);
    if (ofList.isEmpty()) {
      return tables.findFinding(id).map(SaidBefore.Here::new);
    }
    CheckedId checked = ofList.get();
    String list = tables.lists().findName(checked.list()).orElse("");
    return tables
        .lists()
        .findChecked(checked.list(), checked.number())
        .map(found -> new SaidBefore.Imported(found, list));
  }

  /// The same words in the same voice, however often they were copied, are one row.
  private static String voice(SaidBefore.Known known) {
    return switch (known) {
      case SaidBefore.Here here -> voice(here.item());
      case SaidBefore.Imported imported ->
          String.join("|", List.of("list", imported.list(), "" + imported.checked().number()));
    };
  }

  private static String voice(Item item) {
    return item.cited().place().document().voice().id() + "|" + item.cited().words();
  }
}
