package org.onrecord.read;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Because;
import org.onrecord.model.Flag;
import org.onrecord.model.Reading;

/// How a reading came out, in the words of the tables under `src/test/cases/hostile`.
final class Outcomes {
  private Outcomes() {}

  /// `read`, `partly` or `refused`; a container is as good as its best part.
  static String status(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.document().partly().isPresent() ? "partly" : "read";
      case Reading.Container box -> box.partly().isPresent() ? "partly" : best(box);
      case Reading.Refused _ -> "refused";
    };
  }

  private static String best(Reading.Container box) {
    var inner = box.parts().stream().map(Outcomes::status).collect(Collectors.toSet());
    return inner.contains("read") || inner.isEmpty()
        ? "read"
        : inner.contains("partly") ? "partly" : "refused";
  }

  /// The code of the reason; of a container without one, that of its first part that has one.
  static String code(Reading reading) {
    return because(reading)
        .or(() -> reading.parts().stream().flatMap(p -> because(p).stream()).findFirst())
        .or(() ->
            reading.parts().stream()
                .map(Outcomes::code)
                .filter(c -> !c.isEmpty())
                .findFirst()
                .map(code ->
                    new Because(org.onrecord.model.Worded.of(Because.Code.class, code), "inside")))
        .map(because -> because.code().word())
        .orElse("");
  }

  static Optional<Because> because(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.document().partly();
      case Reading.Container box -> box.partly();
      case Reading.Refused refused -> Optional.of(refused.because());
    };
  }

  /// The flags of the reading and everything in it, in their own order.
  static String flags(Reading reading) {
    var flags = EnumSet.noneOf(Flag.class);
    all(reading).forEach(each -> flags.addAll(own(each)));
    return flags.stream().map(Flag::word).collect(Collectors.joining(" "));
  }

  private static Set<Flag> own(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.document().flags();
      case Reading.Container box -> box.flags();
      case Reading.Refused refused -> refused.flags();
    };
  }

  /// The reading and all its parts, at all depths.
  static Stream<Reading> all(Reading reading) {
    return Stream.concat(Stream.of(reading), reading.parts().stream().flatMap(Outcomes::all));
  }

  /// All text in it.
  static String text(Reading reading) {
    return all(reading)
        .map(each -> each instanceof Reading.Read read ? read.document().text().content() : "")
        .collect(Collectors.joining("\n"));
  }
}
