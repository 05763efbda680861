package org.onrecord.publish.form;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.register.Evidence;
import org.onrecord.publish.form.Field.Kind;

/// Passages that bear on an object.
final class EvidenceForms {
  private EvidenceForms() {}

  static Optional<ActForm> added(Given given) {
    return given
        .object("on")
        .map(view ->
            ActForm.of(
                    "evidence-added",
                    "Add evidence",
                    "A passage that supports it, undermines it, or gives context.",
                    "Add it",
                    List.of(
                        Field.fixed("on", ObjectForms.id(view)),
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
                            .now("")))
                .on(view));
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
