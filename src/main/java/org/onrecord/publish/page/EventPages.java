package org.onrecord.publish.page;

import java.util.Optional;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.list.ListPage;

/// Dated events: a picture and the table behind it.
public final class EventPages {
  private EventPages() {}

  /// The list with its picture.
  public record Events(ListPage<Item> list, EventPicture picture) {}

  public static Optional<Answer> list(Ask ask) {
    Query query = ask.query(Listing.EVENTS.facets(), Query.PAGE);
    ListPage<Item> page = Listing.EVENTS.page(ask, query);
    // The picture is of the whole list; who turns its pages has seen it.
    EventPicture picture =
        query.offset() == 0 ? EventPicture.of(first(ask.record(), query)) : EventPicture.NONE;
    return Optional.of(
        Answer.of("Dated events", "/events", "events", new Events(page, picture))
            .data(page.listed())
            .csv(Listing.EVENTS.csv(ask, query)));
  }

  /// The events under the filters of `query`, those that a picture is made from.
  static Listed<Item> first(RecordView record, Query query) {
    Query all = query.with(Sort.DATE).page(0, EventPicture.LOOKED_AT);
    return record.findings(Catalogue.EVENTS, all);
  }
}
