package org.onrecord.publish.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.publish.answer.Sent;
import org.onrecord.publish.form.Field.Kind;

/// What stands in the fields of a form: what was typed, or what the address says, or what is so
/// already.
///
/// @param params values of the address, by the field's name
public record Values(Optional<Sent> sent, java.util.function.Function<String, String> params) {
  /// The value of a field.
  public String of(Field field) {
    return sent.map(s -> s.text(field.name()))
        .orElseGet(() -> {
          String given = params.apply(field.name());
          return given.isEmpty() ? field.now().orElse("") : given;
        });
  }

  public boolean isChosen(Field field, String value) {
    if (sent.isPresent()) {
      return sent.get().all(field.name()).contains(value);
    }
    return field.kind() == Kind.CHECKS
        ? Arrays.asList(of(field).split("; ")).contains(value)
        : field.now().isPresent() && of(field).equals(value);
  }

  /// The names of the passages a field has room for, each to be followed by `.document`, `.quote`
  /// and `.start`.
  public List<String> slots(Field field) {
    if (field.kind() == Kind.PASSAGE) {
      return List.of(field.name());
    }
    long filled =
        IntStream.range(0, Filling.MOST_PASSAGES)
            .filter(i -> !part(field.name() + "." + i + ".quote").isBlank())
            .count();
    boolean more = sent.filter(s -> s.text(FormPage.MORE).equals(field.name())).isPresent();
    long count = Math.clamp(filled + (more ? 1 : 0), 1, Filling.MOST_PASSAGES);
    return Stream.iterate(0, i -> i + 1).limit(count).map(i -> field.name() + "." + i).toList();
  }

  /// One part of a passage.
  public String part(String name) {
    return sent.map(s -> s.text(name)).orElseGet(() -> params.apply(name));
  }
}
