package org.onrecord.publish.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.people.PersonName;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Scale;
import org.onrecord.model.view.DossierView;
import org.onrecord.publish.form.Field.Choice;
import org.onrecord.publish.form.Field.Kind;

/// What one person finds of an object. Nothing is chosen beforehand, and nothing another person
/// found is on the page.
final class JudgementForms {
  private static final int LONGEST_LABEL = 160;

  private JudgementForms() {}

  static Optional<ActForm> judged(Given given) {
    return given
        .object("on")
        .map(view ->
            ActForm.of(
                    "judgement",
                    "Judge it",
                    "Yours stays closed until a second person has judged, who cannot see it. It can be changed and withdrawn, never removed.",
                    "Sign this judgement",
                    fields(Field.fixed("on", ObjectForms.id(view)), view, given, Optional.empty()))
                .on(view));
  }

  static Optional<ActForm> changed(Given given) {
    return own(given)
        .map(own -> {
          var fields =
              fields(
                  Field.fixed("judgement", own.judgement().id()),
                  own.view(),
                  given,
                  Optional.of(own.judgement()));
          fields.add(Field.of("reason", "Why it changed", Kind.TEXT).needed());
          return ActForm.of(
                  "judgement-changed",
                  "Change your judgement",
                  "Said anew and whole. What it said before stays in the history.",
                  "Sign the change",
                  fields)
              .on(own.view());
        });
  }

  static Optional<ActForm> withdrawn(Given given) {
    return own(given)
        .map(own ->
            ActForm.of(
                    "judgement-withdrawn",
                    "Withdraw your judgement",
                    "It counts no longer, and stays in the history.",
                    "Withdraw it",
                    List.of(Field.fixed("judgement", own.judgement().id()), ActForms.reason()))
                .on(own.view()));
  }

  private record Own(DossierView view, Judgement judgement) {}

  /// Of somebody else's there is no form; who has no name yet gives it with the form.
  private static Optional<Own> own(Given given) {
    String id = given.value("judgement");
    return given
        .about()
        .flatMap(view ->
            view.dossier().judgements().stream()
                .filter(j -> j.id().equals(id) && j.stands() && isOf(given, j))
                .findFirst()
                .map(j -> new Own(view, j)));
  }

  private static boolean isOf(Given given, Judgement judgement) {
    return given
        .visitor()
        .name()
        .map(name -> PersonName.areSame(name, judgement.stamp().by()))
        .orElse(true);
  }

  private static List<Field> fields(
      Field of, DossierView view, Given given, Optional<Judgement> now) {
    var fields = new ArrayList<Field>();
    fields.add(of);
    for (Scale.Axis axis : given.record().register().around().settings().scale().axes()) {
      Field field =
          Field.of("ratings." + axis.name(), TermsWords.of(axis.name()), Kind.RADIOS)
              .needed()
              .choices(axis.steps().stream().map(s -> Choice.of(s, TermsWords.of(s))).toList());
      Optional<String> step = now.map(j -> j.ratings().getOrDefault(axis.name(), ""));
      fields.add(step.map(field::now).orElse(field));
    }
    fields.add(
        with(
                Field.of("because", "Why it cannot be rated", Kind.TEXT),
                now.flatMap(Judgement::because))
            .hint("Only where you choose “cannot be rated”"));
    fields.add(
        with(
            Field.of("rationale", "Your reasons", Kind.TEXT).needed(),
            now.map(Judgement::rationale)));
    fields.add(
        with(
            Field.of("evidence", "The evidence it rests on", Kind.CHECKS)
                .needed()
                .choices(evidence(view)),
            now.map(j -> String.join("; ", j.evidence()))));
    return fields;
  }

  private static Field with(Field field, Optional<String> now) {
    return now.map(field::now).orElse(field);
  }

  private static List<Choice> evidence(DossierView view) {
    return view.dossier().evidence().stream()
        .filter(e -> e.withdrawn().isEmpty())
        .map(JudgementForms::choice)
        .toList();
  }

  private static Choice choice(Evidence evidence) {
    String words = evidence.quoted().words();
    String brief =
        words.length() <= LONGEST_LABEL ? words : words.substring(0, LONGEST_LABEL).strip() + "…";
    return new Choice(
        evidence.id(), evidence.weight().word() + ": “" + brief + "”", evidence.note());
  }
}
