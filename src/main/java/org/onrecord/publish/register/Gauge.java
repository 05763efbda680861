package org.onrecord.publish.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.register.Scale;

/// One axis of the scale with the step that was decided, if there is one.
///
/// @param rungs its steps in order
/// @param after steps that end the story and stand after the ladder: lapsed, repealed
/// @param unrated why it cannot be rated, where that was decided; empty else
public record Gauge(Scale.Axis axis, List<Rung> rungs, List<Rung> after, Optional<String> unrated) {
  private static final Set<String> ENDS = Set.of("lapsed", "repealed");

  /// The axis whose steps are passed one after the other.
  private static final String LADDER = "form";

  public Gauge {
    rungs = List.copyOf(rungs);
    after = List.copyOf(after);
  }

  /// One step.
  ///
  /// @param number from 1
  public record Rung(String step, int number, Mark mark) {}

  /// How a step is drawn: filled, pale, outlined.
  public enum Mark {
    DECIDED,
    PASSED,
    OPEN
  }

  /// The decided step; empty when there is none, or it cannot be rated.
  public Optional<Rung> decided() {
    return all().stream().filter(r -> r.mark() == Mark.DECIDED).findFirst();
  }

  private List<Rung> all() {
    var all = new ArrayList<>(rungs);
    all.addAll(after);
    return all;
  }

  /// All axes of `scale` with the steps of `ratings`.
  static List<Gauge> of(Scale scale, Map<String, String> ratings, Optional<String> because) {
    return scale.axes().stream()
        .map(axis -> of(axis, Optional.ofNullable(ratings.get(axis.name())), because))
        .toList();
  }

  private static Gauge of(Scale.Axis axis, Optional<String> step, Optional<String> because) {
    List<String> steps =
        axis.steps().stream().filter(s -> !s.equals(Scale.CANNOT_BE_RATED)).toList();
    int now = step.map(steps::indexOf).orElse(-1);
    boolean ended = step.filter(ENDS::contains).isPresent();
    var rungs = new ArrayList<Rung>();
    var after = new ArrayList<Rung>();
    for (int i = 0; i < steps.size(); i++) {
      boolean passed = axis.name().equals(LADDER) && (i < now || ended && i != now);
      boolean end = ENDS.contains(steps.get(i));
      Mark mark = i == now ? Mark.DECIDED : passed && !end ? Mark.PASSED : Mark.OPEN;
      (end ? after : rungs).add(new Rung(steps.get(i), i + 1, mark));
    }
    boolean unrated = step.filter(Scale.CANNOT_BE_RATED::equals).isPresent();
    return new Gauge(
        axis, rungs, after, unrated ? because.or(() -> Optional.of("")) : Optional.empty());
  }
}
