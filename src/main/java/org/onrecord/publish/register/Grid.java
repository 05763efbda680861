package org.onrecord.publish.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.register.Scale;
import org.onrecord.model.view.VerdictCount;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.list.AddressOf;
import org.onrecord.publish.say.Steps;

/// How many objects have which verdict: one axis down, the other across. A scale with one axis has
/// one row.
///
/// @param down the name of the axis whose steps are rows; empty for a scale with one axis
/// @param across the name of the other
/// @param heads the steps of the other
public record Grid(String down, String across, List<Head> heads, List<Line> lines) {
  public Grid {
    heads = List.copyOf(heads);
    lines = List.copyOf(lines);
  }

  /// A step with the list of the objects that have it.
  public record Head(String step, String address) {}

  /// A row.
  public record Line(Optional<Head> head, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /// @param chosen whether the list is narrowed to it; its address then drops that
  public record Cell(int count, String address, boolean chosen) {}

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /// @param path of the list that a cell narrows
  public static Grid of(Scale scale, List<VerdictCount> counts, String path, Query query) {
    List<Scale.Axis> axes = scale.axes();
    var grid = new Maker(path, query, counts);
    return axes.size() == 1 ? grid.one(axes.getFirst()) : grid.two(axes.getFirst(), axes.getLast());
  }

  private record Maker(AddressOf address, Query query, List<VerdictCount> counts) {
    Maker(String path, Query query, List<VerdictCount> counts) {
      this(new AddressOf(path), query.page(0, query.limit()), counts);
    }

    Grid one(Scale.Axis axis) {
      List<Cell> cells =
          axis.steps().stream().map(step -> cell(Map.of(axis.name(), step), step)).toList();
      List<Line> lines = counts.isEmpty() ? List.of() : List.of(new Line(Optional.empty(), cells));
      return new Grid("", axis.name(), heads(axis), lines);
    }

    Grid two(Scale.Axis down, Scale.Axis across) {
      var lines = new ArrayList<Line>();
      for (String step : down.steps().reversed()) {
        var cells = new ArrayList<Cell>();
        for (String other : across.steps()) {
          Map<String, String> both = new LinkedHashMap<>();
          both.put(down.name(), step);
          both.put(across.name(), other);
          cells.add(cell(both, step + "." + other));
        }
        if (cells.stream().anyMatch(c -> c.count() > 0)) {
          lines.add(new Line(Optional.of(head(step)), cells));
        }
      }
      return new Grid(down.name(), across.name(), heads(across), lines);
    }

    private List<Head> heads(Scale.Axis axis) {
      return axis.steps().stream().map(this::head).toList();
    }

    private Head head(String step) {
      return new Head(Steps.step(step), address.of(query.with(Facet.VERDICT, step)));
    }

    private Cell cell(Map<String, String> ratings, String value) {
      int count =
          counts.stream()
              .filter(c -> c.ratings().equals(ratings))
              .mapToInt(VerdictCount::count)
              .sum();
      boolean chosen = query.filter(Facet.VERDICT).filter(value::equals).isPresent();
      Query other = chosen ? query.without(Facet.VERDICT) : query.with(Facet.VERDICT, value);
      return new Cell(count, address.of(other), chosen);
    }
  }
}
