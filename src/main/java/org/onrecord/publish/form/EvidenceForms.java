package org.onrecord.publish.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.DossierView;
import org.onrecord.publish.form.Field.Kind;

/// Passages that bear on an object.
final class EvidenceForms {
  private EvidenceForms() {}

  /// Evidence of an object that is named, or chosen in the form.
  static Optional<ActForm> added(Given given) {
    Optional<DossierView> on = given.object("on");
    if (on.isPresent()) {
      return on.map(view -> added(Field.fixed("on", ObjectForms.id(view)), given).on(view));
    }
    List<Field.Choice> objects =
        Stream.of(Terms.Type.values())
            .flatMap(type -> ObjectForms.offered(given, type).stream())
            .map(ObjectForms::choice)
            .toList();
    Field choice = Field.of("on", "Of what", Kind.SELECT).needed().choices(objects);
    return Optional.of(added(choice, given));
  }

  private static ActForm added(Field on, Given given) {
    return ActForm.of(
        "evidence-added",
        "Add evidence",
        "A passage that supports it, undermines it, or gives context.",
        "Add it",
        List.of(
            on,
            Field.of("passage", "The passage", Kind.PASSAGE).needed(),
            Field.of("weight", "It", Kind.RADIOS)
                .needed()
                .choices(
                    List.of(
                        Field.Choice.of("supports", "supports that it was done"),
                        Field.Choice.of("undermines", "undermines that it was done"),
                        Field.Choice.of("context", "gives context")))
                .now(given.value("weight")),
            Field.of("note", "Why it bears on it", Kind.TEXT).needed(),
            Field.of("happened", "When that was of which it speaks", Kind.LINE)
                .hint("2031-05-01, 2031-05 or 2031"),
            Field.of("shows", "Where a rule is changed, it shows", Kind.RADIOS)
                .choices(
                    List.of(
                        Field.Choice.of("", "neither"),
                        Field.Choice.of("rule", "what the rule says"),
                        Field.Choice.of("practice", "what is reported of its use")))
                .now("")));
  }

  static Optional<ActForm> withdrawn(Given given) {
    String id = given.value("evidence");
    return given
        .about()
        .filter(view ->
            view.dossier().evidence().stream()
                .filter(e -> e.withdrawn().isEmpty())
                .map(Evidence::id)
                .anyMatch(id::equals))
        .map(view ->
            ActForm.of(
                    "evidence-withdrawn",
                    "This evidence counts no longer",
                    "It stays readable, struck, with the reason. Verdicts that rest on it are in doubt.",
                    "Withdraw it",
                    List.of(Field.fixed("evidence", id), ActForms.reason()))
                .on(view)
                .by(ObjectForms.least(view)));
  }
}
