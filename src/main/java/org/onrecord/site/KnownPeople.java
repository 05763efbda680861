package org.onrecord.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.card.EntityCard;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;

/// The people and bodies that have a page of their own in a folder: those of whom a page tells more
/// than the one text that names them. Whoever is named once, in passing, is a private person to
/// whom nothing in the world should lead by name.
///
/// @param ids of those who have one
record KnownPeople(Set<String> ids) {
  /// All are put in order for each portion, so portions are large.
  private static final int AT_ONCE = 10_000;

  private static final String ADDRESS = "/people/";

  KnownPeople {
    ids = Set.copyOf(ids);
  }

  static KnownPeople of(RecordView record) {
    var ids = new HashSet<String>();
    for (int from = 0; ; from += AT_ONCE) {
      Query query = Query.all().page(from, AT_ONCE).counting(Counting.NONE);
      List<EntityCard> cards = record.texts().entities(query).rows();
      cards.stream().filter(KnownPeople::isKnown).forEach(card -> ids.add(card.ref().id()));
      if (cards.size() < AT_ONCE) {
        return new KnownPeople(ids);
      }
    }
  }

  private static boolean isKnown(EntityCard card) {
    boolean acts = card.promised() + card.asked() + card.said() + card.together() > 0;
    return acts || card.documents() > 1 || card.office().isPresent();
  }

  /// Whether `target` is the page of somebody who has none.
  boolean leavesOut(Target target) {
    return target.path().startsWith(ADDRESS)
        && !ids.contains(target.path().substring(ADDRESS.length()));
  }
}
