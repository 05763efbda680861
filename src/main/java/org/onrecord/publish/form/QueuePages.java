package org.onrecord.publish.form;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;

/// The proposals of the analysis that wait for somebody to decide.
public final class QueuePages {
  /// Fewer than elsewhere: they are worked through from the top.
  private static final int AT_ONCE = 20;

  private static final List<Facet> FACETS =
      List.of(
          Facet.TYPE,
          Facet.STATUS,
          Facet.DUE,
          Facet.PERSON,
          Facet.SOURCE,
          Facet.SURE,
          Facet.LANGUAGE,
          Facet.PAID,
          Facet.DOCUMENT);

  private static final List<Sort> SORTS =
      List.of(Sort.SUREST, Sort.MOST_VOICES, Sort.MOST_CONTESTED, Sort.NEWEST, Sort.OLDEST);

  private QueuePages() {}

  /// @param list what waits
  /// @param back the address of this very page: where one goes after each decision
  /// @param reasons why proposals are mostly rejected
  public record Queue(ListPage<Item> list, String back, List<String> reasons) {
    public Queue {
      reasons = List.copyOf(reasons);
    }

    public Finding.Commitment found(Item item) {
      return (Finding.Commitment) item.noted().found().finding();
    }
  }

  public static Optional<Answer> queue(Ask ask) {
    Query query = ask.query(FACETS, AT_ONCE);
    Listed<Item> waiting = ask.record().register().queue(query);
    int all =
        query.filters().isEmpty()
            ? waiting.total()
            : ask.record()
                .register()
                .queue(Query.all().page(0, 0).counting(Query.Counting.TOTALS))
                .total();
    ListPage<Item> page = new FilterMaker("/queue", FACETS, SORTS).page(query, waiting, all);
    return Optional.of(
        Answer.of(
                "Proposals that wait",
                "/queue",
                "queue",
                new Queue(page, back(ask), ProposalForms.REASONS))
            .data(waiting));
  }

  private static String back(Ask ask) {
    var query = new StringBuilder();
    new java.util.TreeMap<>(ask.params())
        .forEach((name, value) -> {
          if (!name.equals("done")) {
            query
                .append(query.isEmpty() ? '?' : '&')
                .append(org.onrecord.publish.say.Links.encode(name))
                .append('=')
                .append(org.onrecord.publish.say.Links.encode(value));
          }
        });
    return ask.path() + query;
  }
}
