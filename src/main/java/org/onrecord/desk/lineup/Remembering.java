package org.onrecord.desk.lineup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.match.Before;
import org.onrecord.match.Lineup;
import org.onrecord.match.Standing;
import org.onrecord.match.pair.Told;
import org.onrecord.model.Pair;
import org.onrecord.model.Sha256;
import org.onrecord.store.change.Links;

/// From what the tables keep of one lining up to what the next begins with, and back.
final class Remembering {
  private Remembering() {}

  static Before before(Links.Known known) {
    var standings = new HashMap<Sha256, Standing>();
    for (Links.Standing each : known.standings()) {
      standings.put(each.document(), new Standing(each.compared(), each.shown()));
    }
    List<Told> told = known.told().stream().map(t -> new Told(t.pair(), t.topic())).toList();
    return new Before(standings, known.reprints(), told);
  }

  /// What is new in `lineup`; everything, where nothing was known before.
  static Links.Extent extent(Before before, Lineup lineup) {
    boolean whole = before.standings().isEmpty();
    Set<Sha256> shown = new HashSet<>();
    Set<Sha256> compared = new HashSet<>();
    List<Links.Standing> standings = new ArrayList<>();
    lineup
        .standings()
        .forEach((document, now) -> {
          Standing last = before.standings().get(document);
          if (!now.equals(last)) {
            standings.add(new Links.Standing(document, now.compared(), now.shown()));
          }
          if (!whole && (last == null || last.shown() != now.shown())) {
            shown.add(document);
          }
          if (!whole && (last == null || last.compared() != now.compared())) {
            compared.add(document);
          }
        });
    List<Links.Told> told =
        lineup.told().stream()
            .filter(t -> whole || touches(t.pair(), compared))
            .map(t -> new Links.Told(t.pair(), t.topic()))
            .toList();
    return new Links.Extent(whole, shown, compared, standings, told);
  }

  private static boolean touches(Pair pair, Set<Sha256> documents) {
    return documents.contains(pair.a().document()) || documents.contains(pair.b().document());
  }
}
