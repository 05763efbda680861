package org.onrecord.publish.page;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.card.ImportedList;
import org.onrecord.model.view.card.Input;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;

/// The account: what came in and what became of it.
public final class AccountPages {
  static final List<Facet> FACETS = List.of(Facet.STATUS);

  private AccountPages() {}

  /// The counts, one page of inputs, refused first, and the lists of checked statements.
  public record Account(Overview overview, ListPage<Input> list, List<ImportedList> lists) {
    public Account {
      lists = List.copyOf(lists);
    }
  }

  record AccountData(Overview overview, Listed<Input> inputs, List<ImportedList> lists) {}

  public static Optional<Answer> account(Ask ask) {
    Query query = ask.query(FACETS, Query.PAGE);
    Listed<Input> inputs = ask.record().texts().inputs(query);
    Overview overview = ask.record().overview();
    int all = overview.read() + overview.partly() + overview.refused();
    ListPage<Input> page =
        new FilterMaker("/account", FACETS, List.of(Sort.NAME)).page(query, inputs, all);
    List<ImportedList> lists = ask.record().lists();
    return Optional.of(
        Answer.of("What was read", "/account", "account", new Account(overview, page, lists))
            .data(new AccountData(overview, inputs, lists)));
  }
}
