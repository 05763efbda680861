package org.onrecord.publish.say;

import java.util.List;
import java.util.Locale;
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
      default -> {
        String spaced = axis.replace('_', ' ');
        yield spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
      }
    };
  }

  /// The question that an axis asks.
  public static String question(Scale.Axis axis) {
    return axis.question()
        .orElseGet(() ->
            switch (axis.name()) {
              case "form" -> "Is it there?";
              case "function" -> "Does it do what was promised?";
              case "outcome" -> "What came of it?";
              default -> "";
            });
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
