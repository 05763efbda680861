package org.onrecord.read.worker;

import java.util.Optional;
import org.onrecord.model.Because;
import org.onrecord.read.format.Counted;

/// What a parser complained of, in one short line for people.
final class Complaint {
  private static final int LONGEST = 200;

  private Complaint() {}

  /// The reason behind `problem`: a limit, when one stopped the parser, else that the file is
  /// broken.
  static Because because(Throwable problem) {
    for (Throwable each = problem; each != null; each = each.getCause()) {
      if (each instanceof Counted.Over over) {
        return over.limit().because();
      }
    }
    return new Because(Because.Code.MALFORMED, "it cannot be read: " + of(problem));
  }

  static String of(Throwable problem) {
    String words =
        Optional.ofNullable(problem.getMessage())
            .filter(message -> !message.isBlank())
            .orElse(problem.getClass().getSimpleName())
            .replaceAll("\\s+", " ")
            .strip();
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + " …";
  }
}
