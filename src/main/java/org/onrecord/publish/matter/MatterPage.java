package org.onrecord.publish.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Stance;
import org.onrecord.model.When;
import org.onrecord.model.view.MatterView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.publish.draw.Lanes;
import org.onrecord.publish.draw.Picture;
import org.onrecord.publish.say.Say;

/// What each voice says of one matter, and how any two stand to each other.
///
/// @param columns the voices that stand open, in the order of time
/// @param folded the others: more than six would be no longer side by side
/// @param pairs what lies between any two voices, the most opposed first
/// @param time who spoke when; empty when all spoke on one day or do not say
/// @param plots figures in these passages that differ or agree, one plot a unit
public record MatterPage(
    MatterView view,
    List<Column> columns,
    List<Column> folded,
    List<Between> pairs,
    Picture time,
    List<Plotted> plots) {
  private static final int OPEN = 6;

  public MatterPage {
    columns = List.copyOf(columns);
    folded = List.copyOf(folded);
    pairs = List.copyOf(pairs);
    plots = List.copyOf(plots);
  }

  /// @param figures figures of the documents that speak here
  public static MatterPage of(MatterView view, List<Item> figures) {
    Map<String, Integer> numbers = numbers(view);
    List<Column> all = columns(view, numbers);
    List<Column> open =
        all.stream()
            .sorted(Comparator.comparingLong(c -> -contradictions(c)))
            .limit(OPEN)
            .sorted(Comparator.comparingInt(Column::number))
            .toList();
    return new MatterPage(
        view,
        open,
        all.stream().filter(c -> !open.contains(c)).toList(),
        pairs(view, numbers),
        time(all),
        Plotted.of(view, figures));
  }

  private static Map<String, Integer> numbers(MatterView view) {
    var numbers = new LinkedHashMap<String, Integer>();
    view.positions().forEach(p -> numbers.put(p.voice().id(), numbers.size() + 1));
    return numbers;
  }

  private static List<Column> columns(MatterView view, Map<String, Integer> numbers) {
    var columns = new ArrayList<Column>();
    for (MatterView.Position position : view.positions()) {
      List<Meeting> own =
          view.meetings().stream()
              .flatMap(m -> List.of(m, m.turned()).stream())
              .filter(m -> voice(m).equals(position.voice().id()))
              .toList();
      columns.add(Column.of(columns.size() + 1, position, own, numbers));
    }
    return columns;
  }

  private static String voice(Meeting meeting) {
    return meeting.a().place().document().voice().id();
  }

  private static long contradictions(Column column) {
    return column.relations().stream()
        .filter(r -> r.strongest().stance() == Stance.CONTRADICT)
        .mapToLong(Column.Stands::pairs)
        .sum();
  }

  /// The passage of the earlier voice is always the first.
  private static List<Between> pairs(MatterView view, Map<String, Integer> numbers) {
    var between = new LinkedHashMap<String, List<Meeting>>();
    for (Meeting meeting : view.meetings()) {
      int a = numbers.getOrDefault(voice(meeting), 0);
      int b = numbers.getOrDefault(voice(meeting.turned()), 0);
      between
          .computeIfAbsent(Math.min(a, b) + " " + Math.max(a, b), _ -> new ArrayList<>())
          .add(a <= b ? meeting : meeting.turned());
    }
    return between.entrySet().stream()
        .map(e -> new Between(number(e.getKey(), 0), number(e.getKey(), 1), e.getValue()))
        .sorted(
            Comparator.comparingLong((Between b) -> -b.count(Stance.CONTRADICT))
                .thenComparingInt(b -> -b.meetings().size()))
        .toList();
  }

  private static int number(String key, int place) {
    return Integer.parseInt(key.split(" ")[place]);
  }

  private static Picture time(List<Column> columns) {
    List<Lanes.Lane> lanes = columns.stream().flatMap(c -> lane(c.card()).stream()).toList();
    String title = "When each voice wrote";
    return new Picture(
        Lanes.of(title, "wide", Picture.WIDE, lanes),
        Lanes.of(title, "narrow", Picture.NARROW, lanes));
  }

  private static Optional<Lanes.Lane> lane(DocumentCard card) {
    Optional<LocalDate> day = card.published().flatMap(When::first);
    boolean certain = card.published().filter(w -> w.iso().length() == 10).isPresent();
    return day.map(d -> new Lanes.Lane(Say.source(card), d, certain, Say.published(card)));
  }

  /// The column with this number.
  public Column column(int number) {
    return columns.stream()
        .filter(c -> c.number() == number)
        .findFirst()
        .orElseGet(
            () -> folded.stream().filter(c -> c.number() == number).findFirst().orElseThrow());
  }

  /// What lies between two voices.
  public Optional<Between> between(int a, int b) {
    return pairs.stream()
        .filter(p -> p.first() == Math.min(a, b) && p.second() == Math.max(a, b))
        .findFirst();
  }

  /// How many columns stand in a row, so that no row is left with one.
  public int inARow() {
    return columns.size() == 4 ? 2 : Math.min(3, columns.size());
  }

  /// Sources among the voices that were not paid for what they say here.
  public long unpaidSources() {
    return view.positions().stream()
        .map(p -> p.passages().getFirst().place().document())
        .filter(card -> !card.paid())
        .map(Say::source)
        .distinct()
        .count();
  }

  /// How many voices do not say when they wrote.
  public long undated() {
    return view.positions().stream()
        .filter(p -> p.passages().getFirst().place().document().published().isEmpty())
        .count();
  }
}
