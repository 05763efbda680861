package org.onrecord.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Finding;
import org.onrecord.model.When;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.publish.draw.Picture;
import org.onrecord.publish.draw.YearBars;

/// When it happened: how many dated events a year has, and the few that most voices report.
///
/// @param drawn how many a year
/// @param reported days and months that several voices speak of, in the order of time
public record EventPicture(Picture drawn, List<Reported> reported) {
  /// So many events are looked at for the ones that most voices report.
  static final int LOOKED_AT = 300;

  /// Of nothing.
  static final EventPicture NONE = of(new Listed<>(List.of(), 0, 0, 0, Map.of()));

  private static final int MOST_REPORTED = 5;
  private static final String TITLE = "Dated events by year";

  public EventPicture {
    reported = List.copyOf(reported);
  }

  /// A day or month that several voices speak of.
  ///
  /// @param number its number in the picture, from 1
  /// @param clearest the passage whose words tell most of what happened then
  public record Reported(int number, When when, int voices, Item clearest) {
    /// What happened then, in the words of the clearest passage.
    public String words() {
      return label(clearest).orElse(clearest.cited().words());
    }
  }

  /// @param events the first [#LOOKED_AT] by date, with the counts of their years
  static EventPicture of(Listed<Item> events) {
    List<Reported> reported = reported(events.rows());
    List<YearBars.Bar> bars = bars(events, reported);
    return new EventPicture(
        new Picture(
            YearBars.of(TITLE, "wide", Picture.WIDE, bars),
            YearBars.of(TITLE, "narrow", Picture.NARROW, bars)),
        reported);
  }

  public boolean isEmpty() {
    return drawn.isEmpty();
  }

  private static List<YearBars.Bar> bars(Listed<Item> events, List<Reported> reported) {
    var counts = new TreeMap<Integer, Integer>();
    for (Listed.Bucket year : events.facet(Facet.WHEN)) {
      if (year.value().matches("\\d{4}")) {
        counts.put(Integer.parseInt(year.value()), year.count());
      }
    }
    var bars = new ArrayList<YearBars.Bar>();
    counts.forEach((year, count) -> {
      List<Integer> notes =
          reported.stream()
              .filter(r -> r.when().iso().startsWith("%04d-".formatted(year)))
              .map(Reported::number)
              .toList();
      bars.add(new YearBars.Bar(year, count, notes));
    });
    return bars;
  }

  private static List<Reported> reported(List<Item> items) {
    Map<String, List<Item>> byDate = new LinkedHashMap<>();
    items.forEach(item ->
        point(item)
            .ifPresent(
                when -> byDate.computeIfAbsent(when.iso(), _ -> new ArrayList<>()).add(item)));
    List<Map.Entry<String, List<Item>>> most =
        byDate.entrySet().stream()
            .filter(e -> voices(e.getValue()) > 1)
            .sorted(Comparator.comparingInt(e -> -voices(e.getValue())))
            .limit(MOST_REPORTED)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    var reported = new ArrayList<Reported>();
    for (Map.Entry<String, List<Item>> each : most) {
      reported.add(
          new Reported(
              reported.size() + 1,
              new When(each.getKey()),
              voices(each.getValue()),
              clearest(each.getValue())));
    }
    return reported;
  }

  /// A day or a month: years and intervals are too wide to be one event.
  private static Optional<When> point(Item item) {
    return item.noted().found().finding() instanceof Finding.DatedEvent event
        ? event.value().filter(when -> when.iso().matches("\\d{4}-\\d{2}(-\\d{2})?"))
        : Optional.empty();
  }

  private static int voices(List<Item> items) {
    var voices = new LinkedHashSet<String>();
    items.forEach(i -> voices.add(i.cited().place().document().voice().id()));
    return voices.size();
  }

  private static Item clearest(List<Item> items) {
    return items.stream()
        .max(Comparator.comparingInt(i -> label(i).map(String::length).orElse(0)))
        .orElseThrow();
  }

  private static Optional<String> label(Item item) {
    return item.noted().found().finding() instanceof Finding.DatedEvent event
        ? event.label()
        : Optional.empty();
  }
}
