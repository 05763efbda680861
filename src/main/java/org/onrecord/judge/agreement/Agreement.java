package org.onrecord.judge.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Register;
import org.onrecord.model.register.Scale;

/// How far the judges of a record agree, on one axis of its scale.
///
/// @param objects that two or more people judged without seeing each other
/// @param judgements of these objects
/// @param unrated judgements that say it cannot be rated; on an ordered axis they have no place
///   between the steps and are left out
/// @param alpha empty when there is nothing to compare
public record Agreement(
    Scale.Axis axis, int objects, int judgements, int unrated, OptionalDouble alpha) {

  /// One for each axis, in the scale's order.
  public static List<Agreement> of(Register register) {
    Map<String, List<Judgement>> byObject = new LinkedHashMap<>();
    for (Judgement judgement : register.independent()) {
      byObject.computeIfAbsent(judgement.on(), o -> new ArrayList<>()).add(judgement);
    }
    return register.settings().scale().axes().stream()
        .map(axis -> of(axis, byObject, register.independent().size()))
        .toList();
  }

  private static Agreement of(
      Scale.Axis axis, Map<String, List<Judgement>> byObject, int judgements) {
    List<List<OptionalInt>> units =
        byObject.values().stream()
            .map(all -> all.stream().map(j -> step(axis, j)).toList())
            .toList();
    long unrated = units.stream().flatMap(List::stream).filter(value -> value.isEmpty()).count();
    return new Agreement(
        axis,
        byObject.size(),
        judgements,
        (int) unrated,
        Alpha.of(
            units,
            axis.steps().size(),
            axis.ordered() ? Alpha.Metric.ORDINAL : Alpha.Metric.NOMINAL));
  }

  private static OptionalInt step(Scale.Axis axis, Judgement judgement) {
    String word = judgement.ratings().getOrDefault(axis.name(), Scale.CANNOT_BE_RATED);
    int step = axis.steps().indexOf(word);
    boolean unplaced = axis.ordered() && word.equals(Scale.CANNOT_BE_RATED);
    return step < 0 || unplaced ? OptionalInt.empty() : OptionalInt.of(step);
  }
}
