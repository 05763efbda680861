package org.onrecord.publish.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.Worded;
import org.onrecord.model.people.Role;
import org.onrecord.model.register.DocumentNote;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Settings;
import org.onrecord.model.register.Terms;
import org.onrecord.model.register.Threshold;
import org.onrecord.publish.form.Field.Choice;
import org.onrecord.publish.form.Field.Kind;

/// The form of each act of `docs/acts.md`, by its word.
final class ActForms {
  /// Where forms live; the act's word follows.
  static final String ADDRESS = "/acts/";

  private ActForms() {}

  /// The form of `act`; empty when there is none, or what it is about is not in the record.
  static Optional<ActForm> find(String act, Given given) {
    return switch (act) {
      case "commitment-opened" -> Optional.of(OpeningForms.opened(Terms.Type.COMMITMENT, given));
      case "demand-opened" -> Optional.of(OpeningForms.opened(Terms.Type.DEMAND, given));
      case "institution-opened" -> Optional.of(OpeningForms.opened(Terms.Type.INSTITUTION, given));
      case "commitment-mended" -> OpeningForms.mended(Terms.Type.COMMITMENT, given);
      case "demand-mended" -> OpeningForms.mended(Terms.Type.DEMAND, given);
      case "institution-mended" -> OpeningForms.mended(Terms.Type.INSTITUTION, given);
      case "commitment-joined" -> ObjectForms.joined(given);
      case "commitment-split" -> ObjectForms.split(given);
      case "demand-answered" -> ObjectForms.answered(given);
      case "demand-outcome" -> ObjectForms.outcome(given);
      case "criterion-answered" -> ObjectForms.criterion(given);
      case "proposal-accepted" -> ProposalForms.accepted(given);
      case "proposal-rejected" -> ProposalForms.rejected(given);
      case "proposal-merged" -> ProposalForms.merged(given);
      case "proposal-split" -> ProposalForms.split(given);
      case "evidence-added" -> EvidenceForms.added(given);
      case "evidence-withdrawn" -> EvidenceForms.withdrawn(given);
      case "judgement" -> JudgementForms.judged(given);
      case "judgement-changed" -> JudgementForms.changed(given);
      case "judgement-withdrawn" -> JudgementForms.withdrawn(given);
      case "correction" -> ObjectForms.corrected(given);
      case "object-submitted" -> ObjectForms.submitted(given);
      case "object-published" -> ObjectForms.published(given);
      case "object-withheld" -> ObjectForms.withheld(given);
      case "document-classified" -> Optional.of(classified(given));
      case "source-noted" -> Optional.of(sourceNoted(given));
      case "threshold-set" -> Optional.of(threshold(given));
      case "settings" -> Optional.of(settings(given));
      case "key-added" -> Optional.of(keyAdded());
      case "undone" -> Optional.of(undone(given));
      default -> Optional.empty();
    };
  }

  static Field reason() {
    return Field.of("reason", "Why", Kind.TEXT).needed();
  }

  static <E extends Enum<E> & Worded> List<Choice> choices(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(each -> Choice.of(each.word(), TermsWords.of(each.word())))
        .toList();
  }

  private static ActForm classified(Given given) {
    return ActForm.of(
        "document-classified",
        "What kind of document this is",
        "A document that the team got or made itself: an official answer to a request, or what a person saw. Pages say so; nothing else changes.",
        "Note it",
        List.of(
            Field.fixed("document", given.value("document")),
            Field.of("as", "It is", Kind.RADIOS).needed().choices(choices(DocumentNote.Kind.class)),
            Field.of("from", "Who answered, or who saw it", Kind.LINE).needed(),
            Field.of("asked", "What was asked, or what was looked at", Kind.TEXT),
            Field.of("on", "When", Kind.LINE).hint("2031-05-01, 2031-05 or 2031")));
  }

  private static ActForm sourceNoted(Given given) {
    return ActForm.of(
        "source-noted",
        "What you know of this source",
        "The last note on a trait counts. Without a value, the note before no longer holds.",
        "Note it",
        List.of(
            Field.fixed("source", given.value("source")),
            Field.of("trait", "What", Kind.SELECT)
                .needed()
                .choices(choices(SourceTrait.class))
                .now(given.value("trait")),
            Field.of("value", "In words", Kind.LINE)
                .hint(
                    "For kind one of: "
                        + String.join(
                            ", ",
                            Arrays.stream(org.onrecord.model.SourceKind.values())
                                .map(Worded::word)
                                .toList())),
            Field.of("reason", "How one knows", Kind.TEXT).needed()));
  }

  private static ActForm threshold(Given given) {
    return ActForm.of(
        "threshold-set",
        "Be told when a figure passes a value",
        "One threshold a series; the last counts.",
        "Watch it",
        List.of(
            Field.fixed("series", given.value("series")),
            Field.of("side", "Tell us when it is", Kind.RADIOS)
                .needed()
                .choices(choices(Threshold.Side.class)),
            Field.of("value", "This value", Kind.LINE).needed().hint("A number: 12.5"),
            Field.of("reason", "Why this value", Kind.TEXT).needed()));
  }

  private static ActForm settings(Given given) {
    Settings now = given.record().register().around().settings();
    var scales = new ArrayList<Choice>();
    for (Scale.Template template : Scale.Template.values()) {
      String steps =
          String.join(
              "; ",
              template.scale().axes().stream()
                  .map(a -> String.join(", ", a.steps()).replace('_', ' '))
                  .toList());
      scales.add(new Choice(template.word(), TermsWords.of(template.word()), steps));
    }
    scales.add(
        new Choice(Scale.OWN, "A scale of your own", "Its questions and steps stand below."));
    String criteria =
        String.join(
            "\n", now.criteria().stream().map(c -> c.name() + ": " + c.question()).toList());
    return ActForm.of(
            "settings",
            "By what this record judges",
            "Fixed once there are judgements or answers to criteria.",
            "Set it",
            List.of(
                Field.of("scale", "Scale", Kind.RADIOS)
                    .needed()
                    .choices(scales)
                    .now(now.scale().name()),
                Field.of("axes", "Your own scale", Kind.AXES)
                    .hint(
                        "One or two lines, each name: question: step, step, step. From one end to the other; where steps have no order, end with “(in no order)”.")
                    .now(now.scale().name().equals(Scale.OWN) ? axes(now.scale()) : ""),
                Field.of("criteria", "What is asked of every institution", Kind.QUESTIONS)
                    .hint("A line each: name: question")
                    .now(criteria)))
        .by(Role.EDITOR);
  }

  private static String axes(Scale scale) {
    return String.join(
        "\n",
        scale.axes().stream()
            .map(axis ->
                "%s: %s: %s%s"
                    .formatted(
                        axis.name(),
                        axis.question().orElse(""),
                        String.join(", ", axis.steps()),
                        axis.ordered() ? "" : " " + Filling.UNORDERED))
            .toList());
  }

  private static ActForm keyAdded() {
    return ActForm.of(
        "key-added",
        "Your own key",
        "With a key of your own, acts that you sign on your machine with “onrecord sign” carry your signature. Nobody who takes over this server can make them.",
        "Add the key",
        List.of(
            Field.of("key", "The key", Kind.TEXT)
                .needed()
                .hint("The first two words of your .pub file: ssh-ed25519 AAAA…")));
  }

  private static ActForm undone(Given given) {
    return ActForm.of(
            "undone",
            "Undo what was done",
            "How it stood before comes back. What was done stays in the history, and undoing it is an act too.",
            "Undo it",
            List.of(
                Field.of("entry", "", Kind.FIXED_NUMBER).now(given.value("entry")),
                reason().now("done by mistake")))
        .by(Undoing.least(given.value("entry"), given.record().register()));
  }
}
