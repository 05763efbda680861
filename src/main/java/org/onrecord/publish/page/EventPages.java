package org.onrecord.publish.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.view.Catalogue;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Item;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.Sort;
import org.onrecord.publish.draw.Html;
import org.onrecord.publish.draw.Timeline;
import org.onrecord.publish.draw.YearBars;
import org.onrecord.publish.list.ListPage;
import org.onrecord.publish.say.Dates;
import org.onrecord.publish.say.Links;

/// Dated events: a timeline and the table behind it.
public final class EventPages {
  /// More events than these are drawn as counts by year.
  static final int MOST_IN_PICTURE = 60;

  private EventPages() {}

  /// The list with its picture.
  public record Events(ListPage<Item> list, Content timeline) {}

  public static Optional<Answer> list(Ask ask) {
    Query query = ask.query(Listing.EVENTS.facets(), Query.PAGE);
    ListPage<Item> page = Listing.EVENTS.page(ask, query);
    Query all = query.with(Sort.DATE).page(0, MOST_IN_PICTURE);
    Content timeline = picture(ask.record().findings(Catalogue.EVENTS, all));
    return Optional.of(
        Answer.of("Dated events", "/events", "events", new Events(page, timeline))
            .data(page.listed())
            .csv(Listing.EVENTS.csv(ask, query)));
  }

  /// Each event as a dot; when there are too many, how many there are a year.
  static Html picture(Listed<Item> events) {
    return events.total() > MOST_IN_PICTURE
        ? YearBars.of("Dated events by year", bars(events.facet(Facet.WHEN)))
        : Timeline.of(events.rows().stream().flatMap(i -> dot(i).stream()).toList());
  }

  private static List<YearBars.Bar> bars(List<Listed.Bucket> years) {
    var bars = new ArrayList<YearBars.Bar>();
    for (Listed.Bucket year : years) {
      if (year.value().matches("\\d{4}")) {
        bars.add(new YearBars.Bar(Integer.parseInt(year.value()), year.count()));
      }
    }
    return bars;
  }

  private static Optional<Timeline.Event> dot(Item item) {
    if (!(item.noted().found().finding() instanceof Finding.DatedEvent event)
        || event.value().isEmpty()) {
      return Optional.empty();
    }
    var when = event.value().get();
    Optional<LocalDate> from = when.first().or(when::last);
    Optional<LocalDate> to = when.last().or(when::first);
    String label = Dates.say(when) + event.label().map(l -> ": " + l).orElse("");
    boolean certain = event.precision() == Finding.DatedEvent.Precision.DAY;
    return from.flatMap(
        f -> to.map(t -> new Timeline.Event(f, t, certain, label, Links.finding(item))));
  }
}
