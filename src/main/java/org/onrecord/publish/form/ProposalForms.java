package org.onrecord.publish.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.When;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Item;
import org.onrecord.publish.form.Field.Choice;
import org.onrecord.publish.form.Field.Kind;

/// What becomes of what the analysis found.
final class ProposalForms {
  /// Why a proposal is nothing to follow, as it mostly is.
  static final List<String> REASONS =
      List.of(
          "nothing is promised or asked here",
          "it only reports what others promised",
          "too vague to follow",
          "somebody else promised it than is found",
          "it was done already when it was said");

  private ProposalForms() {}

  /// Accepted as mended: the terms are filled in from the finding and can be said otherwise.
  static Optional<ActForm> accepted(Given given) {
    return given
        .finding()
        .flatMap(item ->
            found(item)
                .map(found -> {
                  Terms.Type type = type(given, found);
                  var fields = new ArrayList<Field>();
                  fields.add(Field.fixed("finding", item.noted().found().id()));
                  fields.add(Field.fixed("opens.type", type.word()));
                  TermsFields.of(type, Optional.empty())
                      .forEach(f -> fields.add(filled(f, item, found, type).inside("opens")));
                  return ActForm.of(
                      "proposal-accepted",
                      "Follow this " + type.word(),
                      "Mend what was found wrongly. It begins as a draft that only the team sees.",
                      "Accept it so",
                      fields);
                }));
  }

  private static Terms.Type type(Given given, Finding.Commitment found) {
    String as = given.value("opens.type").isBlank() ? given.value("as") : given.value("opens.type");
    for (Terms.Type type : Terms.Type.values()) {
      if (type.word().equals(as)) {
        return type;
      }
    }
    return found.type().isAsked() ? Terms.Type.DEMAND : Terms.Type.COMMITMENT;
  }

  private static Field filled(Field field, Item item, Finding.Commitment found, Terms.Type type) {
    Optional<String> value =
        switch (field.name()) {
          case "kind" -> kind(found, type);
          case "who" -> item.noted().who().map(EntityRef::name).or(found::actor);
          case "to" -> found.addressee();
          case "what", "promise" -> Optional.of(found.what());
          case "due" -> found.due().filter(due -> due.last().isPresent()).map(When::iso);
          default -> Optional.empty();
        };
    return value.map(field::now).orElse(field);
  }

  private static Optional<String> kind(Finding.Commitment found, Terms.Type type) {
    return switch (type) {
      case COMMITMENT -> Optional.of(Terms.Commitment.Kind.of(found.type()).word());
      case DEMAND -> Optional.of(Terms.Demand.Kind.of(found.type()).word());
      case INSTITUTION -> Optional.empty();
    };
  }

  private static Optional<Finding.Commitment> found(Item item) {
    return item.noted().found().finding() instanceof Finding.Commitment c
        ? Optional.of(c)
        : Optional.empty();
  }

  static Optional<ActForm> rejected(Given given) {
    return given
        .finding()
        .map(item ->
            ActForm.of(
                "proposal-rejected",
                "This is nothing to follow",
                "It leaves the queue. The reason stays in the history, and rejecting can be undone.",
                "Reject it",
                List.of(
                    Field.fixed("finding", item.noted().found().id()),
                    ActForms.reason().now(REASONS.getFirst()))));
  }

  static Optional<ActForm> merged(Given given) {
    return given
        .finding()
        .map(item ->
            ActForm.of(
                "proposal-merged",
                "This was said before",
                "It becomes one more saying of what is followed already. It can be split off again.",
                "Merge it",
                List.of(
                    Field.fixed("finding", item.noted().found().id()),
                    Field.of("into", "With", Kind.SELECT)
                        .needed()
                        .choices(candidates(item, given)))));
  }

  /// What is followed already: of the same one who acts first.
  private static List<Choice> candidates(Item item, Given given) {
    String who = item.noted().who().map(EntityRef::name).orElse("");
    var all = new ArrayList<Dossier>();
    for (Terms.Type type : Terms.Type.values()) {
      all.addAll(ObjectForms.offered(given, type));
    }
    return all.stream()
        .sorted(Comparator.comparing(d -> !d.subject().terms().who().equals(who)))
        .map(ObjectForms::choice)
        .toList();
  }

  static Optional<ActForm> split(Given given) {
    return given
        .finding()
        .map(item ->
            ActForm.of(
                "proposal-split",
                "Take this saying out again",
                "It waits in the queue for another decision.",
                "Take it out",
                List.of(Field.fixed("finding", item.noted().found().id()), ActForms.reason())));
  }
}
