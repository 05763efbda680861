package org.onrecord.publish.page;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.view.Catalogue;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Item;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.MatterCard;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.Query.Counting;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.Sort;
import org.onrecord.model.view.SourceCard;

/// The home page, and how this was made.
public final class HomePages {
  private static final int CONTESTED = 5;
  private static final int DUE = 5;
  private static final int SOURCES = 12;

  private HomePages() {}

  /// What the home page shows.
  ///
  /// @param events how many dated events there are
  public record Home(
      Overview overview,
      Listed<MatterCard> contested,
      Listed<Item> overdue,
      Listed<Item> due,
      int events,
      EventPicture picture,
      Listed<SourceCard> sources) {}

  /// The same without its picture.
  record HomeData(
      Overview overview,
      Listed<MatterCard> contested,
      Listed<Item> overdue,
      Listed<Item> due,
      int events,
      List<EventPicture.Reported> reported,
      Listed<SourceCard> sources) {}

  public static Optional<Answer> home(Ask ask) {
    RecordView record = ask.record();
    Query first = Query.all();
    Query byDate = first.with(Sort.DATE).page(0, DUE).counting(Counting.TOTALS);
    Listed<Item> events = EventPages.first(record, first);
    var home =
        new Home(
            record.overview(),
            record.matters(first.with(Sort.MOST_CONTESTED).page(0, CONTESTED)),
            record.findings(Catalogue.COMMITMENTS, byDate.with(Facet.DUE, "overdue")),
            record.findings(Catalogue.COMMITMENTS, byDate.with(Facet.DUE, "ahead")),
            events.total(),
            EventPicture.of(events),
            record.sources(first.page(0, SOURCES)));
    var data =
        new HomeData(
            home.overview(),
            home.contested(),
            home.overdue(),
            home.due(),
            home.events(),
            home.picture().reported(),
            home.sources());
    return Optional.of(Answer.of("What is in this record", "/", "home", home).data(data));
  }

  public static Optional<Answer> about(Ask ask) {
    return Optional.of(Answer.of("How this was made", "", "about", ask.record().overview()));
  }
}
