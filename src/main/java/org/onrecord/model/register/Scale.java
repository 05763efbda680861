package org.onrecord.model.register;

import java.util.ArrayList;
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

  /// What a scale is called that a record states itself.
  public static final String OWN = "own";

  /// Pages show two axes as rows and columns.
  private static final int MOST_AXES = 2;

  private static final int MOST_STEPS = 12;

  private static final String NAME = "[a-z][a-z0-9_]{0,39}";

  /// One question with its possible answers.
  ///
  /// @param question in words, where the record states its own
  /// @param steps from one end to the other where `ordered`
  /// @param ordered whether neighbouring steps are nearer to each other than distant ones
  public record Axis(String name, Optional<String> question, List<String> steps, boolean ordered) {
    public Axis {
      question = Words.of("'question'", question);
      steps = List.copyOf(steps);
    }

    public Axis(String name, List<String> steps, boolean ordered) {
      this(name, Optional.empty(), steps, ordered);
    }
  }

  /// A scale that a record states itself. That something cannot be rated is a step of its last
  /// axis, stated or not.
  ///
  /// @throws IllegalArgumentException in words, when it is none
  public static Scale own(List<Axis> axes) {
    if (axes.isEmpty() || axes.size() > MOST_AXES) {
      throw new IllegalArgumentException("'axes' needs one or two, each with its steps");
    }
    List<String> names = axes.stream().map(Axis::name).toList();
    mustBeNames("an axis", names);
    mustBeNames("a step", axes.stream().flatMap(axis -> axis.steps().stream()).toList());
    var all = new ArrayList<Axis>(axes);
    Axis last = all.removeLast();
    if (!last.steps().contains(CANNOT_BE_RATED)) {
      var steps = new ArrayList<>(last.steps());
      steps.add(CANNOT_BE_RATED);
      last = new Axis(last.name(), last.question(), steps, last.ordered());
    }
    all.add(last);
    for (Axis axis : all) {
      long rated = axis.steps().stream().filter(step -> !step.equals(CANNOT_BE_RATED)).count();
      if (rated < 2 || rated > MOST_STEPS) {
        throw new IllegalArgumentException(
            "'%s' needs two to %d steps".formatted(axis.name(), MOST_STEPS));
      }
      if (axis.steps().contains(CANNOT_BE_RATED)
          && !axis.steps().getLast().equals(CANNOT_BE_RATED)) {
        throw new IllegalArgumentException(
            "'%s' stands last in '%s'".formatted(CANNOT_BE_RATED, axis.name()));
      }
    }
    return new Scale(OWN, all);
  }

  private static void mustBeNames(String what, List<String> names) {
    for (String name : names) {
      if (!name.matches(NAME)) {
        throw new IllegalArgumentException(
            "'%s' cannot name %s: use lower-case letters, digits and _".formatted(name, what));
      }
      if (names.indexOf(name) != names.lastIndexOf(name)) {
        throw new IllegalArgumentException("'%s' names two: each has its own".formatted(name));
      }
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
