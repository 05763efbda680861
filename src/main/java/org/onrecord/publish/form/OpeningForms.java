package org.onrecord.publish.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.register.Terms;
import org.onrecord.publish.form.Field.Kind;

/// Opening commitments, demands and institutions, and saying anew what they are.
final class OpeningForms {
  private OpeningForms() {}

  static ActForm opened(Terms.Type type, Given given) {
    var fields = new ArrayList<>(TermsFields.of(type, Optional.empty()));
    fields.add(
        Field.of("said", "Where it was said", Kind.PASSAGES)
            .hint("The first one first; leave it empty if no document of this record says it"));
    return ActForm.of(
        type.word() + "-opened",
        "Follow " + article(type),
        "It begins as a draft that only the team sees.",
        "Open it",
        given(fields, given));
  }

  /// A field that the address gives a value begins with it.
  private static List<Field> given(List<Field> fields, Given given) {
    return fields.stream()
        .map(f ->
            given.value(f.name()).isBlank() || f.isPassage() ? f : f.now(given.value(f.name())))
        .toList();
  }

  static String article(Terms.Type type) {
    return switch (type) {
      case COMMITMENT -> "a commitment";
      case DEMAND -> "a demand";
      case INSTITUTION -> "an institution";
    };
  }

  static Optional<ActForm> mended(Terms.Type type, Given given) {
    return given
        .object(type.word())
        .filter(view -> view.dossier().subject().terms().type() == type)
        .map(view -> {
          Terms now = view.dossier().subject().terms();
          var fields = new ArrayList<Field>();
          fields.add(Field.fixed(type.word(), view.dossier().subject().id()));
          TermsFields.of(type, Optional.of(now)).forEach(f -> fields.add(f.optional()));
          fields.add(ActForms.reason());
          return ActForm.of(
                  type.word() + "-mended",
                  "Say anew what it is",
                  "Only what you change goes into the act. What it said before stays in the history.",
                  "Mend it",
                  fields)
              .saysAnew()
              .on(view)
              .by(ObjectForms.least(view));
        });
  }
}
