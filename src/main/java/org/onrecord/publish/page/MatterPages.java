package org.onrecord.publish.page;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.view.MatterView;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.MatterCard;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;
import org.onrecord.publish.matter.MatterPage;

/// Matters: what each voice says of one thing.
public final class MatterPages {
  static final List<Facet> FACETS = List.of(Facet.STANCE, Facet.ASPECT, Facet.KIND, Facet.SOURCE);
  static final List<Sort> SORTS = List.of(Sort.MOST_CONTESTED, Sort.MOST_VOICES, Sort.NEWEST);

  /// So many voices are asked for their figures.
  private static final int MOST_PLOTTED = 12;

  private static final int FIGURES = 200;

  private MatterPages() {}

  public static Optional<Answer> list(Ask ask) {
    Query query = ask.query(FACETS, Query.PAGE);
    Listed<MatterCard> listed = ask.record().texts().matters(query);
    int all = ask.record().overview().matters();
    ListPage<MatterCard> page = new FilterMaker("/matters", FACETS, SORTS).page(query, listed, all);
    return Optional.of(Answer.of("Matters", "/matters", "matters", page).data(listed));
  }

  public static Optional<Answer> matter(Ask ask) {
    return ask.record()
        .texts()
        .findMatter(ask.id())
        .map(view ->
            Answer.of(
                    view.card().title(),
                    "/matters",
                    "matter",
                    MatterPage.of(view, figures(ask.record(), view)))
                .data(view)
                .below("/matters", "Matters"));
  }

  /// The figures of the documents that speak of a matter, as far as a page can show them.
  private static List<Item> figures(RecordView record, MatterView view) {
    return view.positions().stream()
        .limit(MOST_PLOTTED)
        .map(p -> p.passages().getFirst().place().document().id())
        .distinct()
        .flatMap(id ->
            record
                .findings(
                    Catalogue.FIGURES,
                    Query.all().page(0, FIGURES).counting(Counting.NONE).with(Facet.DOCUMENT, id))
                .rows()
                .stream())
        .toList();
  }
}
