package org.onrecord.judge.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.data.CsvLine;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Due;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Subject;
import org.onrecord.model.register.Terms;

/// The register as CSV, one row an object. What is sealed is not in it.
public final class RegisterTable {
  private static final List<String> FIRST =
      List.of(
          "id",
          "type",
          "kind",
          "who",
          "to",
          "what",
          "measure",
          "due",
          "due_event",
          "rule",
          "reference",
          "topics",
          "state",
          "judged");

  private static final List<String> LAST =
      List.of(
          "judges",
          "supports",
          "undermines",
          "context",
          "first_said_document",
          "first_said_quote",
          "joined_into",
          "opened_by",
          "opened");

  private RegisterTable() {}

  public static String write(List<Dossier> dossiers, Scale scale) {
    var heads = new ArrayList<>(FIRST);
    scale.axes().forEach(axis -> heads.add(axis.name()));
    heads.addAll(LAST);
    var out = new StringBuilder(CsvLine.of(heads));
    dossiers.forEach(dossier -> out.append(CsvLine.of(row(dossier, scale))));
    return out.toString();
  }

  private static List<String> row(Dossier dossier, Scale scale) {
    Subject subject = dossier.subject();
    var cells = new ArrayList<String>();
    cells.add(subject.id());
    cells.addAll(terms(subject.terms()));
    cells.add(String.join(";", subject.terms().topics()));
    cells.add(subject.state().word());
    cells.add(dossier.standing().kind().word());
    scale
        .axes()
        .forEach(axis -> cells.add(dossier.standing().ratings().getOrDefault(axis.name(), "")));
    cells.add(
        dossier.judgements().stream()
            .filter(Judgement::stands)
            .map(j -> j.stamp().by())
            .collect(Collectors.joining("; ")));
    for (Evidence.Weight weight : Evidence.Weight.values()) {
      cells.add(Long.toString(count(dossier, weight)));
    }
    Optional<Subject.Saying> first = subject.sayings().stream().findFirst();
    cells.add(first.map(s -> s.quoted().passage().document().hex()).orElse(""));
    cells.add(first.map(s -> s.quoted().words()).orElse(""));
    cells.add(subject.joinedInto().orElse(""));
    cells.add(subject.opened().by());
    cells.add(subject.opened().at());
    return cells;
  }

  private static long count(Dossier dossier, Evidence.Weight weight) {
    return dossier.evidence().stream()
        .filter(e -> e.withdrawn().isEmpty() && e.weight() == weight)
        .count();
  }

  /// The cells from `type` to `reference`.
  private static List<String> terms(Terms terms) {
    String type = terms.type().word();
    Due due = terms.due();
    return switch (terms) {
      case Terms.Commitment c ->
          List.of(
              type,
              c.kind().word(),
              c.who(),
              c.to().orElse(""),
              c.what(),
              c.measure().orElse(""),
              date(due),
              due.event().orElse(""),
              c.rule().orElse(""),
              c.reference().orElse(""));
      case Terms.Demand d ->
          List.of(
              type,
              d.kind().word(),
              d.who(),
              d.to().orElse(""),
              d.what(),
              "",
              date(due),
              due.event().orElse(""),
              "",
              d.reference().orElse(""));
      case Terms.Institution i ->
          List.of(
              type,
              i.kind().word(),
              i.who(),
              "",
              i.what(),
              "",
              "",
              "",
              "",
              i.reference().orElse(""));
    };
  }

  private static String date(Due due) {
    return due.date().map(Object::toString).orElse("");
  }
}
