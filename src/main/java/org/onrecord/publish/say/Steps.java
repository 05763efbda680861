package org.onrecord.publish.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.register.Scale;

/// Words for the axes of a scale and their steps.
public final class Steps {
  private Steps() {}

  /// What an axis is called.
  public static String axis(String axis) {
    return switch (axis) {
      case "form" -> "Form";
      case "function" -> "Function";
      default -> "Outcome";
    };
  }

  /// The question that an axis asks.
  public static String question(String axis) {
    return switch (axis) {
      case "form" -> "Is it there?";
      case "function" -> "Does it do what was promised?";
      default -> "What came of it?";
    };
  }

  /// What a step is called.
  public static String step(String step) {
    return switch (step) {
      case "not_begun" -> "not begun";
      case "works_as_promised" -> "works";
      case "in_form_only" -> "in form only";
      case "not_at_all" -> "not at all";
      case Scale.CANNOT_BE_RATED -> "cannot be rated";
      default -> step.replace('_', ' ');
    };
  }

  /// The steps of all axes, in the order of the scale: `in force, in form only`.
  public static String steps(Scale scale, Map<String, String> ratings) {
    List<String> words =
        scale.axes().stream()
            .flatMap(axis -> Optional.ofNullable(ratings.get(axis.name())).stream())
            .map(Steps::step)
            .toList();
    return String.join(", ", words);
  }
}
