package org.onrecord.publish.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.people.Role;
import org.onrecord.model.register.Answer;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.State;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.form.Field.Choice;
import org.onrecord.publish.form.Field.Kind;

/// What is done with an object that is open.
final class ObjectForms {
  /// More objects are not offered in a list: their id is pasted.
  private static final int OFFERED = 200;

  private ObjectForms() {}

  /// Who may change an object: once others have seen it, an editor.
  static Role least(DossierView view) {
    return switch (view.dossier().subject().state()) {
      case DRAFT, UNDER_REVIEW -> Role.ANALYST;
      case PUBLISHED, WITHHELD -> Role.EDITOR;
    };
  }

  static Optional<ActForm> joined(Given given) {
    return of(Terms.Type.COMMITMENT, given)
        .map(view ->
            ActForm.of(
                    "commitment-joined",
                    "This is the same promise as another",
                    "It is shown with the other from now on. It can be split off again, with everything it had.",
                    "Join them",
                    List.of(
                        Field.fixed("commitment", id(view)),
                        Field.of("into", "The other", Kind.SELECT)
                            .needed()
                            .choices(others(view, given)),
                        ActForms.reason()))
                .on(view)
                .by(least(view)));
  }

  private static List<Choice> others(DossierView view, Given given) {
    String who = view.dossier().subject().terms().who();
    return offered(given, Terms.Type.COMMITMENT).stream()
        .filter(d -> !d.subject().id().equals(id(view)))
        .sorted(java.util.Comparator.comparing(d -> !d.subject().terms().who().equals(who)))
        .map(ObjectForms::choice)
        .toList();
  }

  static List<Dossier> offered(Given given, Terms.Type type) {
    Query query =
        Query.all().page(0, OFFERED).counting(Query.Counting.NONE).with(Facet.TYPE, type.word());
    return given.record().register().list(query).rows();
  }

  static Choice choice(Dossier dossier) {
    Terms terms = dossier.subject().terms();
    return Choice.of(dossier.subject().id(), terms.who() + ": " + terms.what());
  }

  /// A joined object's page is that of the one it is shown with, so its id stands in the address.
  static Optional<ActForm> split(Given given) {
    String id = given.value("commitment");
    return given
        .about()
        .or(() -> given.object("commitment"))
        .filter(view -> view.dossier().joined().stream().anyMatch(s -> s.id().equals(id)))
        .map(view ->
            ActForm.of(
                    "commitment-split",
                    "This is a promise of its own",
                    "It stands by itself again, with everything it had.",
                    "Split it off",
                    List.of(Field.fixed("commitment", id), ActForms.reason()))
                .on(view)
                .by(least(view)));
  }

  static Optional<ActForm> answered(Given given) {
    return of(Terms.Type.DEMAND, given)
        .map(view -> {
          var objects = new ArrayList<Choice>();
          offered(given, Terms.Type.COMMITMENT).forEach(d -> objects.add(choice(d)));
          offered(given, Terms.Type.INSTITUTION).forEach(d -> objects.add(choice(d)));
          return ActForm.of(
                  "demand-answered",
                  "What was done about this demand",
                  "Silence is an answer too: note it when there was time to answer and nobody did.",
                  "Note the answer",
                  List.of(
                      Field.fixed("demand", id(view)),
                      Field.of("answer", "The answer is", Kind.RADIOS)
                          .needed()
                          .choices(ActForms.choices(Answer.Kind.class)),
                      Field.of("object", "Which one, if it is in this record", Kind.SELECT)
                          .choices(objects),
                      Field.of("note", "In words", Kind.TEXT).needed(),
                      Field.of("on", "When", Kind.LINE).hint("2031-05-01, 2031-05 or 2031"),
                      Field.of("passages", "Where it says so", Kind.PASSAGES)))
              .on(view);
        });
  }

  static Optional<ActForm> outcome(Given given) {
    return of(Terms.Type.DEMAND, given)
        .map(view ->
            ActForm.of(
                    "demand-outcome",
                    "What came of this demand",
                    "The last outcome counts; those before stay in the history.",
                    "Note what came of it",
                    List.of(
                        Field.fixed("demand", id(view)),
                        Field.of("note", "In words", Kind.TEXT).needed(),
                        Field.of("on", "When", Kind.LINE).hint("2031-05-01, 2031-05 or 2031"),
                        Field.of("passages", "Where it says so", Kind.PASSAGES)))
                .on(view));
  }

  static Optional<ActForm> criterion(Given given) {
    return of(Terms.Type.INSTITUTION, given)
        .map(view -> {
          List<Choice> questions =
              given.record().register().around().settings().criteria().stream()
                  .map(c -> Choice.of(c.name(), c.question()))
                  .toList();
          return ActForm.of(
                  "criterion-answered",
                  "What was found of this institution",
                  "One question at a time, with the passages that speak for the answer and against it: at least one in all. A later answer counts instead of the one before.",
                  "Answer it",
                  List.of(
                      Field.fixed("institution", id(view)),
                      Field.of("criterion", "The question", Kind.RADIOS)
                          .needed()
                          .choices(questions)
                          .now(given.value("criterion")),
                      Field.of("answer", "The answer, in words", Kind.TEXT).needed(),
                      Field.of("for", "Passages for it", Kind.PASSAGES),
                      Field.of("against", "Passages against it", Kind.PASSAGES)))
              .on(view);
        });
  }

  static Optional<ActForm> corrected(Given given) {
    return given
        .object("on")
        .map(view ->
            ActForm.of(
                    "correction",
                    "What this record said wrongly",
                    "Both stay on the page: what it said, and what is right.",
                    "Correct it",
                    List.of(
                        Field.fixed("on", id(view)),
                        Field.of("wrong", "What it said", Kind.TEXT).needed(),
                        Field.of("right", "What is right", Kind.TEXT).needed()))
                .on(view)
                .by(Role.EDITOR));
  }

  static Optional<ActForm> submitted(Given given) {
    return state(
        given,
        "object-submitted",
        "Ask the others to look at it",
        "Only the team sees it until somebody publishes it.",
        "Submit it",
        Role.ANALYST,
        List.of(),
        State.DRAFT);
  }

  static Optional<ActForm> published(Given given) {
    return state(
        given,
        "object-published",
        "Publish it",
        "Everybody who may read this record sees it from now on, with its evidence, judgements and history.",
        "Publish it",
        Role.EDITOR,
        List.of(),
        State.DRAFT,
        State.UNDER_REVIEW,
        State.WITHHELD);
  }

  static Optional<ActForm> withheld(Given given) {
    return state(
        given,
        "object-withheld",
        "Withhold it",
        "Only the team sees it from now on. Others are told that something is withheld, and why.",
        "Withhold it",
        Role.EDITOR,
        List.of(ActForms.reason()),
        State.DRAFT,
        State.UNDER_REVIEW,
        State.PUBLISHED);
  }

  private static Optional<ActForm> state(
      Given given,
      String act,
      String title,
      String lead,
      String submit,
      Role least,
      List<Field> more,
      State... from) {
    return given
        .object("on")
        .filter(view -> List.of(from).contains(view.dossier().subject().state()))
        .map(view -> {
          var fields = new ArrayList<Field>();
          fields.add(Field.fixed("on", id(view)));
          fields.addAll(more);
          return ActForm.of(act, title, lead, submit, fields).on(view).by(least);
        });
  }

  private static Optional<DossierView> of(Terms.Type type, Given given) {
    return given
        .object(type.word())
        .filter(view -> view.dossier().subject().terms().type() == type);
  }

  static String id(DossierView view) {
    return view.dossier().subject().id();
  }
}
