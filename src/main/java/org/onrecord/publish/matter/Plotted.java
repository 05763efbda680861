package org.onrecord.publish.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.model.Finding;
import org.onrecord.model.view.MatterView;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.publish.draw.Picture;
import org.onrecord.publish.draw.Plot;
import org.onrecord.publish.say.Say;

/// Figures of several voices that decide how passages of a matter stand to each other, in one unit.
public record Plotted(String unit, Picture picture, List<Item> items) {
  public Plotted {
    items = List.copyOf(items);
  }

  /// One for each unit in which at least two voices give a figure that a reason names.
  static List<Plotted> of(MatterView view, List<Item> figures) {
    var byUnit = new LinkedHashMap<String, List<Item>>();
    for (Item item : figures) {
      if (decides(item, view.meetings())) {
        byUnit.computeIfAbsent(figure(item).unit(), _ -> new ArrayList<>()).add(item);
      }
    }
    return byUnit.entrySet().stream()
        .filter(e -> voices(e.getValue()) > 1)
        .map(Plotted::of)
        .toList();
  }

  private static Plotted of(Map.Entry<String, List<Item>> unit) {
    List<Plot.Bar> bars = unit.getValue().stream().map(Plotted::bar).toList();
    String title = "Figures in " + Say.unit(unit.getKey());
    return new Plotted(
        unit.getKey(),
        new Picture(Plot.wide(title, unit.getKey(), bars), Plot.narrow(title, unit.getKey(), bars)),
        unit.getValue());
  }

  private static boolean decides(Item item, List<Meeting> meetings) {
    String words = item.cited().words().toLowerCase(Locale.ROOT);
    return meetings.stream()
        .flatMap(m -> List.of(m, m.turned()).stream())
        .anyMatch(m ->
            m.a().place().document().equals(item.cited().place().document())
                && m.a().place().at().overlaps(item.cited().place().at())
                && m.why().toLowerCase(Locale.ROOT).contains(words));
  }

  private static long voices(List<Item> items) {
    return items.stream().map(i -> i.cited().place().document().voice().id()).distinct().count();
  }

  private static Finding.Figure figure(Item item) {
    return (Finding.Figure) item.noted().found().finding();
  }

  /// The row of one figure in a plot.
  public static Plot.Bar bar(Item item) {
    Finding.Figure figure = figure(item);
    String period = figure.period().map(p -> ", " + p).orElse("");
    return new Plot.Bar(
        Say.source(item.cited().place().document()) + period,
        figure.value(),
        figure.low(),
        figure.high(),
        Say.value(figure));
  }
}
