package org.onrecord.model.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.onrecord.model.Worded;

/// What a judgement says of an object: one step on each axis.
///
/// @param name as settings name it
public record Scale(String name, List<Axis> axes) {
  /// The step for what cannot be rated; it stands last on its axis and needs a reason.
  public static final String CANNOT_BE_RATED = "cannot_be_rated";

  /// One question with its possible answers.
  ///
  /// @param steps from one end to the other where `ordered`
  /// @param ordered whether neighbouring steps are nearer to each other than distant ones
  public record Axis(String name, List<String> steps, boolean ordered) {
    public Axis {
      steps = List.copyOf(steps);
    }
  }

  /// How far judges agree on one axis, who judged without seeing each other.
  ///
  /// @param objects that two or more people judged
  /// @param judgements of these objects
  /// @param unrated judgements that say it cannot be rated; on an ordered axis they have no place
  ///   between the steps and are left out
  /// @param alpha Krippendorff's; empty when there is nothing to compare
  public record Agreement(
      Axis axis, int objects, int judgements, int unrated, OptionalDouble alpha) {}

  /// Scales that are ready to use.
  public enum Template implements Worded {
    /// Ours: whether it is there, and whether it does what was promised.
    FORM_AND_FUNCTION,
    /// As promise trackers use.
    KEPT_PARTLY_BROKEN,
    /// As pledge trackers use.
    SIX_STEP;

    public Scale scale() {
      return switch (this) {
        case FORM_AND_FUNCTION ->
            new Scale(
                word(),
                List.of(
                    new Axis(
                        "form",
                        List.of(
                            "not_begun",
                            "announced",
                            "drafted",
                            "enacted",
                            "in_force",
                            "lapsed",
                            "repealed"),
                        false),
                    new Axis(
                        "function",
                        List.of(
                            "works_as_promised",
                            "partly",
                            "in_form_only",
                            "not_at_all",
                            "reversed",
                            CANNOT_BE_RATED),
                        true)));
        case KEPT_PARTLY_BROKEN ->
            one(word(), List.of("kept", "partly_kept", "broken", CANNOT_BE_RATED), true);
        case SIX_STEP ->
            one(
                word(),
                List.of(
                    "achieved",
                    "on_track",
                    "wait_and_see",
                    "off_track",
                    "not_kept",
                    CANNOT_BE_RATED),
                true);
      };
    }

    private static Scale one(String name, List<String> steps, boolean ordered) {
      return new Scale(name, List.of(new Axis("outcome", steps, ordered)));
    }
  }

  public Scale {
    axes = List.copyOf(axes);
  }

  public Optional<Axis> find(String axis) {
    return axes.stream().filter(a -> a.name().equals(axis)).findFirst();
  }
}
