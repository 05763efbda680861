package org.onrecord.publish.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.Finding;
import org.onrecord.model.When;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.Place;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.Say;

/// The columns of a CSV and what stands in them.
public record Cells(List<String> columns, Function<Item, List<String>> row) {
  public Cells {
    columns = List.copyOf(columns);
  }

  /// Columns that every list has at its end.
  public static final List<String> PLACE =
      List.of(
          "source",
          "document",
          "published",
          "paragraph",
          "start",
          "end",
          "paid",
          "voice",
          "documents_of_voice",
          "contradict",
          "agree",
          "sure",
          "id",
          "address");

  public static List<String> place(Item item) {
    Place place = item.cited().place();
    DocumentCard document = place.document();
    return List.of(
        document.source().map(s -> s.label()).orElse(""),
        Say.title(document),
        document.published().map(When::iso).orElse(""),
        "" + place.paragraph(),
        "" + place.at().start(),
        "" + place.at().end(),
        document.paid() ? "yes" : "no",
        document.voice().id(),
        "" + document.voice().documents(),
        "" + item.noted().tally().contradict(),
        "" + item.noted().tally().agree(),
        item.noted().found().finding().grounds().sure().word(),
        item.noted().found().id(),
        Links.finding(item));
  }

  public static final Cells QUOTATION =
      new Cells(
          List.of("words", "speaker", "speaker_as_written", "form"),
          item -> {
            Finding.Quotation q = (Finding.Quotation) item.noted().found().finding();
            return List.of(
                item.cited().words(), who(item), q.speaker().orElse(""), q.form().word());
          });

  public static final Cells COMMITMENT =
      new Cells(
          List.of("words", "who", "who_as_written", "to_whom", "what", "type", "status", "due"),
          item -> {
            Finding.Commitment c = (Finding.Commitment) item.noted().found().finding();
            return List.of(
                item.cited().words(),
                who(item),
                c.actor().orElse(""),
                c.addressee().orElse(""),
                c.what(),
                c.type().word(),
                c.status().word(),
                c.due().map(When::iso).orElse(""));
          });

  public static final Cells CLAIM =
      new Cells(
          List.of("words", "asserted_by", "asserted_by_as_written", "hedged"),
          item -> {
            Finding.Claim c = (Finding.Claim) item.noted().found().finding();
            return List.of(
                item.cited().words(),
                who(item),
                c.assertedBy().orElse(""),
                c.hedged() ? "yes" : "no");
          });

  public static final Cells FIGURE =
      new Cells(
          List.of(
              "words",
              "value",
              "low",
              "high",
              "unit",
              "measures",
              "base",
              "period",
              "asserted_by",
              "hypothetical",
              "series"),
          item -> {
            Finding.Figure f = (Finding.Figure) item.noted().found().finding();
            return List.of(
                item.cited().words(),
                f.value().map(v -> v.toPlainString()).orElse(""),
                f.low().map(v -> v.toPlainString()).orElse(""),
                f.high().map(v -> v.toPlainString()).orElse(""),
                f.unit(),
                f.measures().orElse(""),
                f.base().orElse(""),
                f.period().orElse(""),
                f.assertedBy().orElse(""),
                f.hypothetical() ? "yes" : "no",
                item.series().map(s -> s.id()).orElse(""));
          });

  public static final Cells EVENT =
      new Cells(
          List.of("words", "date", "precision", "event"),
          item -> {
            Finding.DatedEvent d = (Finding.DatedEvent) item.noted().found().finding();
            return List.of(
                item.cited().words(),
                d.value().map(When::iso).orElse(""),
                d.precision().word(),
                d.label().orElse(""));
          });

  public static final Cells TIE =
      new Cells(
          List.of("words", "who", "who_as_written", "tie", "office", "to", "to_as_written"),
          item -> {
            Finding.Relation r = (Finding.Relation) item.noted().found().finding();
            return List.of(
                item.cited().words(),
                who(item),
                r.subject(),
                r.type().word(),
                r.value().orElse(""),
                item.noted().toWhom().map(EntityRef::name).orElse(""),
                r.object().orElse(""));
          });

  private static String who(Item item) {
    Optional<EntityRef> who = item.noted().who();
    return who.map(EntityRef::name).orElse("");
  }
}
