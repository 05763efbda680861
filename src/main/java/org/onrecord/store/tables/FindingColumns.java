package org.onrecord.store.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.store.sql.Row;

/// A finding as columns of the table `findings`, and back.
public final class FindingColumns {
  /// The columns that findings of `kind` may fill; all others are null.
  public static List<String> of(Finding.Kind kind) {
    return switch (kind) {
      case QUOTATION ->
          List.of(
              "form",
              "speaker",
              "source_start",
              "source_end",
              "cue_start",
              "cue_end",
              "content_start",
              "content_end");
      case COMMITMENT -> List.of("type", "actor", "addressee", "what", "status", "due", "day");
      case CLAIM -> List.of("asserted_by", "hedged");
      case FIGURE ->
          List.of(
              "value",
              "low",
              "high",
              "unit",
              "measures",
              "base",
              "period",
              "asserted_by",
              "hypothetical",
              "same_as");
      case DATE -> List.of("value", "precision", "label", "day");
      case NAME -> List.of("type", "entity");
      case RELATION -> List.of("type", "subject", "object", "office");
    };
  }

  private FindingColumns() {}

  /// The list a finding stands in; empty for names and for words in marks that are no speech.
  public static Optional<Catalogue> catalogue(Finding finding) {
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

  /// The columns of its kind that `finding` fills, as SQLite takes them: numbers as their digits.
  public static Map<String, String> columns(Finding finding) {
    var columns = new Columns();
    switch (finding) {
      case Quotation q -> quotation(columns, q);
      case Commitment c -> commitment(columns, c);
      case Claim c -> columns.put("asserted_by", c.assertedBy()).put("hedged", flag(c.hedged()));
      case Figure f -> figure(columns, f);
      case DatedEvent d ->
          columns
              .put("value", d.value().map(When::iso))
              .put("precision", d.precision().word())
              .put("label", d.label())
              .put("day", d.value().flatMap(When::first).map(Object::toString));
      case Name n -> columns.put("type", n.type().word()).put("entity", n.entity());
      case Relation r ->
          columns
              .put("type", r.type().word())
              .put("subject", r.subject())
              .put("object", r.object())
              .put("office", r.value());
    }
    return columns.filled;
  }

  private static void quotation(Columns columns, Quotation q) {
    columns
        .put("form", q.form().word())
        .put("speaker", q.speaker())
        .put("source", q.source().stream())
        .put("cue", q.cue().stream())
        .put("content", Stream.of(q.content()));
  }

  private static void commitment(Columns columns, Commitment c) {
    Optional<LocalDate> day = c.due().flatMap(When::last).or(() -> c.due().flatMap(When::first));
    columns
        .put("type", c.type().word())
        .put("actor", c.actor())
        .put("addressee", c.addressee())
        .put("what", c.what())
        .put("status", c.status().word())
        .put("due", c.due().map(When::iso))
        .put("day", day.map(LocalDate::toString));
  }

  private static void figure(Columns columns, Figure f) {
    columns
        .put("value", f.value().map(BigDecimal::toPlainString))
        .put("low", f.low().map(BigDecimal::toPlainString))
        .put("high", f.high().map(BigDecimal::toPlainString))
        .put("unit", f.unit())
        .put("measures", f.measures())
        .put("base", f.base())
        .put("period", f.period())
        .put("asserted_by", f.assertedBy())
        .put("hypothetical", flag(f.hypothetical()));
    f.sameAs().ifPresent(start -> columns.put("same_as", Integer.toString(start)));
  }

  private static String flag(boolean set) {
    return set ? "1" : "0";
  }

  /// Column by column; what is absent is left out.
  private static final class Columns {
    private final Map<String, String> filled = new HashMap<>();

    Columns put(String column, String value) {
      filled.put(column, value);
      return this;
    }

    Columns put(String column, Optional<String> value) {
      value.ifPresent(v -> filled.put(column, v));
      return this;
    }

    Columns put(String name, Stream<Span> span) {
      span.forEach(s ->
          put(name + "_start", Integer.toString(s.start()))
              .put(name + "_end", Integer.toString(s.end())));
      return this;
    }
  }

  /// The cue spans as one column: `12-16 40-44`.
  public static String cues(Grounds grounds) {
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

  static Grounds grounds(Row row) {
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
