package org.onrecord.store;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Claim;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.DatedEvent;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Grounds;
import org.onrecord.model.Span;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.view.Catalogue;

/// A finding as columns of the table `findings`, and back.
final class FindingColumns {
  /// Every column a kind may fill; those a finding has nothing for are null.
  static final String[] OF_KINDS = {
    "form",
    "speaker",
    "source_start",
    "source_end",
    "cue_start",
    "cue_end",
    "content_start",
    "content_end",
    "type",
    "actor",
    "addressee",
    "what",
    "status",
    "due",
    "asserted_by",
    "hedged",
    "value",
    "low",
    "high",
    "unit",
    "measures",
    "base",
    "period",
    "hypothetical",
    "same_as",
    "precision",
    "label",
    "day",
    "entity",
    "subject",
    "object",
    "office"
  };

  private FindingColumns() {}

  /// The list a finding stands in; empty for names and for words in marks that are no speech.
  static Optional<Catalogue> catalogue(Finding finding) {
    return switch (finding) {
      case Quotation q ->
          q.form() == Quotation.Form.TERM ? Optional.empty() : Optional.of(Catalogue.QUOTATIONS);
      case Commitment c ->
          Optional.of(c.type().isAsked() ? Catalogue.DEMANDS : Catalogue.COMMITMENTS);
      case Claim c -> Optional.of(Catalogue.CLAIMS);
      case Figure f -> Optional.of(Catalogue.FIGURES);
      case DatedEvent d -> d.value().flatMap(When::first).map(day -> Catalogue.EVENTS);
      case Name n -> Optional.empty();
      case Relation r -> Optional.of(Catalogue.RELATIONS);
    };
  }

  /// Binds all columns of `finding` that its kind has; the caller bound null to the rest.
  static void bind(PreparedBatch row, Finding finding) {
    for (String column : OF_KINDS) {
      row.bind(column, (String) null);
    }
    switch (finding) {
      case Quotation q -> bindQuotation(row, q);
      case Commitment c -> bindCommitment(row, c);
      case Claim c -> row.bind("asserted_by", c.assertedBy()).bind("hedged", c.hedged() ? 1 : 0);
      case Figure f -> bindFigure(row, f);
      case DatedEvent d ->
          row.bind("value", d.value().map(When::iso))
              .bind("precision", d.precision().word())
              .bind("label", d.label())
              .bind("day", firstDay(d.value()));
      case Name n -> row.bind("type", n.type().word()).bind("entity", n.entity());
      case Relation r ->
          row.bind("type", r.type().word())
              .bind("subject", r.subject())
              .bind("object", r.object())
              .bind("office", r.value());
    }
  }

  private static void bindQuotation(PreparedBatch row, Quotation q) {
    row.bind("form", q.form().word()).bind("speaker", q.speaker());
    bindSpan(row, "source", q.source());
    bindSpan(row, "cue", q.cue());
    bindSpan(row, "content", Optional.of(q.content()));
  }

  private static void bindCommitment(PreparedBatch row, Commitment c) {
    row.bind("type", c.type().word())
        .bind("actor", c.actor())
        .bind("addressee", c.addressee())
        .bind("what", c.what())
        .bind("status", c.status().word())
        .bind("due", c.due().map(When::iso))
        .bind(
            "day",
            c.due()
                .flatMap(When::last)
                .or(() -> c.due().flatMap(When::first))
                .map(Object::toString));
  }

  private static void bindFigure(PreparedBatch row, Figure f) {
    row.bind("value", f.value().map(BigDecimal::toPlainString))
        .bind("low", f.low().map(BigDecimal::toPlainString))
        .bind("high", f.high().map(BigDecimal::toPlainString))
        .bind("unit", f.unit())
        .bind("measures", f.measures())
        .bind("base", f.base())
        .bind("period", f.period())
        .bind("asserted_by", f.assertedBy())
        .bind("hypothetical", f.hypothetical() ? 1 : 0);
    if (f.sameAs().isPresent()) {
      row.bind("same_as", f.sameAs().getAsInt());
    }
  }

  private static void bindSpan(PreparedBatch row, String name, Optional<Span> span) {
    span.ifPresent(s -> row.bind(name + "_start", s.start()).bind(name + "_end", s.end()));
  }

  private static Optional<String> firstDay(Optional<When> when) {
    return when.flatMap(When::first).map(Object::toString);
  }

  /// The cue spans as one column: `12-16 40-44`.
  static String cues(Grounds grounds) {
    return grounds.cues().stream()
        .map(s -> s.start() + "-" + s.end())
        .collect(Collectors.joining(" "));
  }

  /// The finding a row of `findings` holds.
  static Finding read(Row row) {
    Span at = new Span(row.number("start_at"), row.number("end_at"));
    Grounds grounds = grounds(row);
    return switch (Worded.of(Finding.Kind.class, row.text("kind"))) {
      case QUOTATION ->
          new Quotation(
              at,
              Worded.of(Quotation.Form.class, row.text("form")),
              row.find("speaker"),
              row.span("source"),
              row.span("cue"),
              row.span("content").orElse(at),
              grounds);
      case COMMITMENT ->
          new Commitment(
              at,
              Worded.of(Commitment.Type.class, row.text("type")),
              row.find("actor"),
              row.find("addressee"),
              row.text("what"),
              Worded.of(Commitment.Status.class, row.text("status")),
              row.find("due").map(When::new),
              grounds);
      case CLAIM -> new Claim(at, row.find("asserted_by"), row.flag("hedged"), grounds);
      case FIGURE -> figure(row, at, grounds);
      case DATE ->
          new DatedEvent(
              at,
              row.find("value").map(When::new),
              Worded.of(DatedEvent.Precision.class, row.text("precision")),
              row.find("label"),
              grounds);
      case NAME ->
          new Name(at, Worded.of(Name.Type.class, row.text("type")), row.text("entity"), grounds);
      case RELATION ->
          new Relation(
              at,
              Worded.of(Relation.Type.class, row.text("type")),
              row.text("subject"),
              row.find("object"),
              row.find("office"),
              grounds);
    };
  }

  private static Figure figure(Row row, Span at, Grounds grounds) {
    return new Figure(
        at,
        row.find("value").map(BigDecimal::new),
        row.find("low").map(BigDecimal::new),
        row.find("high").map(BigDecimal::new),
        row.text("unit"),
        row.find("measures"),
        row.find("base"),
        row.find("period"),
        row.find("asserted_by"),
        row.flag("hypothetical"),
        row.find("same_as")
            .map(n -> OptionalInt.of(Integer.parseInt(n)))
            .orElse(OptionalInt.empty()),
        grounds);
  }

  private static Grounds grounds(Row row) {
    String cues = row.text("cues");
    var spans =
        Arrays.stream(cues.isEmpty() ? new String[0] : cues.split(" "))
            .map(FindingColumns::span)
            .toList();
    return new Grounds(row.real("confidence"), row.text("rule"), spans);
  }

  private static Span span(String written) {
    int dash = written.indexOf('-');
    return new Span(
        Integer.parseInt(written.substring(0, dash)),
        Integer.parseInt(written.substring(dash + 1)));
  }
}
