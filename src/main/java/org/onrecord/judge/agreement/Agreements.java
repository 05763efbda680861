package org.onrecord.judge.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Register;
import org.onrecord.model.register.Scale;

/// How far the judges of a record agree, axis by axis.
public final class Agreements {
  private Agreements() {}

  /// Over all that was judged independently.
  public static List<Scale.Agreement> of(Register register) {
    return of(
        register.settings().scale(),
        register.dossiers().stream()
            .map(Dossier::independent)
            .filter(all -> !all.isEmpty())
            .map(all -> all.stream().map(Judgement::ratings).toList())
            .toList());
  }

  /// @param judged for each object what was said of it, each a step by axis
  public static List<Scale.Agreement> of(
      Scale scale, Collection<? extends List<Map<String, String>>> judged) {
    return scale.axes().stream().map(axis -> of(axis, judged)).toList();
  }

  private static Scale.Agreement of(
      Scale.Axis axis, Collection<? extends List<Map<String, String>>> judged) {
    List<List<OptionalInt>> units =
        judged.stream().map(all -> all.stream().map(r -> step(axis, r)).toList()).toList();
    List<OptionalInt> values = units.stream().flatMap(List::stream).toList();
    return new Scale.Agreement(
        axis,
        units.size(),
        values.size(),
        (int) values.stream().filter(OptionalInt::isEmpty).count(),
        Alpha.of(
            units,
            axis.steps().size(),
            axis.ordered() ? Alpha.Metric.ORDINAL : Alpha.Metric.NOMINAL));
  }

  private static OptionalInt step(Scale.Axis axis, Map<String, String> ratings) {
    String word = ratings.getOrDefault(axis.name(), Scale.CANNOT_BE_RATED);
    int step = axis.steps().indexOf(word);
    boolean unplaced = axis.ordered() && word.equals(Scale.CANNOT_BE_RATED);
    return step < 0 || unplaced ? OptionalInt.empty() : OptionalInt.of(step);
  }
}
