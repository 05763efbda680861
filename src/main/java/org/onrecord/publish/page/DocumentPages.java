package org.onrecord.publish.page;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.answer.Feeds;
import org.onrecord.publish.answer.Schema;
import org.onrecord.publish.document.DocumentPage;
import org.onrecord.publish.document.SideBySide;
import org.onrecord.publish.feed.Feed;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.Say;

/// Documents: the list, one, two side by side.
public final class DocumentPages {
  static final List<Facet> FACETS =
      List.of(Facet.SOURCE, Facet.YEAR, Facet.LANGUAGE, Facet.PAID, Facet.STATUS);
  static final List<Sort> SORTS = List.of(Sort.NEWEST, Sort.OLDEST, Sort.NAME);

  private DocumentPages() {}

  public static Optional<Answer> list(Ask ask) {
    Query query = ask.query(FACETS, Query.PAGE);
    Listed<DocumentCard> listed = ask.record().texts().documents(query);
    int all = ask.record().overview().documents();
    ListPage<DocumentCard> page =
        new FilterMaker("/documents", FACETS, SORTS).page(query, listed, all);
    return Optional.of(
        Answer.of("Documents", "/documents", "documents", page)
            .data(listed)
            .feed(() -> feed(ask, query)));
  }

  private static Feed feed(Ask ask, Query query) {
    Query newest = query.with(Sort.NEWEST).page(0, Feed.MOST).counting(Query.Counting.NONE);
    return Feeds.newest(
        "Documents",
        ask.record().texts().documents(newest).rows().stream()
            .map(card -> Feeds.document(card, ask.record()::asOf))
            .toList());
  }

  public static Optional<Answer> document(Ask ask) {
    return document(ask, 1);
  }

  public static Optional<Answer> part(Ask ask) {
    try {
      int part = Integer.parseInt(ask.ids().get(1));
      return part < 2 ? Optional.empty() : document(ask, part);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Answer> document(Ask ask, int part) {
    return ask.record()
        .texts()
        .findDocument(ask.id())
        .flatMap(
            view -> DocumentPage.of(view, part, ask.record().register().listIn(view.card().hash())))
        .map(page ->
            Answer.of(Say.title(page.view().card()), "/documents", "document", page)
                .data(page.view())
                .about(Schema.document(page.view()))
                .below("/documents", "Documents"));
  }

  public static Optional<Answer> sideBySide(Ask ask) {
    return ask.record()
        .texts()
        .compare(ask.id(), ask.ids().get(1))
        .map(both ->
            Answer.of("Side by side", "/documents", "sidebyside", SideBySide.of(both))
                .data(both)
                .below("/documents", "Documents")
                .below(Links.document(both.cardA()), Say.title(both.cardA())));
  }
}
