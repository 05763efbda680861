package org.onrecord.publish.page;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.view.card.PaidText;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;

/// Who paid for which text, in the words in which it says so.
public final class PaidPages {
  static final List<Facet> FACETS = List.of(Facet.SOURCE, Facet.YEAR);

  private PaidPages() {}

  public static Optional<Answer> list(Ask ask) {
    Query query = ask.query(FACETS, Query.PAGE);
    Listed<PaidText> listed = ask.record().texts().paidTexts(query);
    int all = ask.record().overview().paid();
    ListPage<PaidText> page =
        new FilterMaker("/paid", FACETS, List.of(Sort.NEWEST)).page(query, listed, all);
    return Optional.of(
        Answer.of("Who paid for the text", "/sources", "paid", page)
            .data(listed)
            .below("/sources", "Sources"));
  }
}
