package org.onrecord.publish.page;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.MatterCard;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.Sort;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;

/// Matters: what each voice says of one thing.
public final class MatterPages {
  private static final List<Facet> FACETS = List.of(Facet.STANCE, Facet.KIND, Facet.SOURCE);
  private static final List<Sort> SORTS =
      List.of(Sort.MOST_CONTESTED, Sort.MOST_VOICES, Sort.NEWEST);

  private MatterPages() {}

  public static Optional<Answer> list(Ask ask) {
    Query query = ask.query(FACETS, Query.PAGE);
    Listed<MatterCard> listed = ask.record().matters(query);
    int all = ask.record().overview().matters();
    ListPage<MatterCard> page = new FilterMaker("/matters", FACETS, SORTS).page(query, listed, all);
    return Optional.of(Answer.of("Matters", "/matters", "matters", page).data(listed));
  }

  public static Optional<Answer> matter(Ask ask) {
    return ask.record()
        .findMatter(ask.id())
        .map(view ->
            Answer.of(view.card().title(), "/matters", "matter", view)
                .below("/matters", "Matters"));
  }
}
