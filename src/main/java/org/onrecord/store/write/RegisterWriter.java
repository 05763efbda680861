package org.onrecord.store.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.register.Answer;
import org.onrecord.model.register.Decision;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Quoted;
import org.onrecord.model.register.Subject;
import org.onrecord.model.register.Terms;
import org.onrecord.store.change.RegisterChange;
import org.onrecord.store.tables.JudgementRows;

/// Writes the register's tables, object by object: what an object had is taken away, and what it
/// has is written. So the tables are the same whatever the portions in which acts came.
public final class RegisterWriter {
  private static final List<String> TABLES =
      List.of(
          "register_passages",
          "register_ratings",
          "register_rests",
          "register_judgements",
          "register_evidence",
          "register_criteria",
          "register_answers",
          "register_sayings",
          "register_verdicts",
          "register_topics",
          "register",
          "register_history_objects",
          "register_history",
          "register_decisions",
          "register_around");

  private static final List<String> PARTS =
      List.of(
          "DELETE FROM register_passages WHERE object = ?",
          "DELETE FROM register_ratings WHERE judgement IN (SELECT id FROM register_judgements WHERE object = ?)",
          "DELETE FROM register_rests WHERE judgement IN (SELECT id FROM register_judgements WHERE object = ?)",
          "DELETE FROM register_judgements WHERE object = ?",
          "DELETE FROM register_evidence WHERE object = ?",
          "DELETE FROM register_criteria WHERE institution = ?",
          "DELETE FROM register_answers WHERE demand = ?",
          "DELETE FROM register_sayings WHERE object = ?",
          "DELETE FROM register_verdicts WHERE object = ?",
          "DELETE FROM register_topics WHERE object = ?",
          "DELETE FROM register WHERE id = ?");

  private final Handle handle;

  public RegisterWriter(Handle handle) {
    this.handle = handle;
  }

  /// Each object that the change kept is written anew, whole.
  public void write(RegisterChange change) {
    change.gone().forEach(this::clear);
    for (RegisterChange.Kept kept : change.dossiers()) {
      clear(kept.dossier().subject().id());
      write(kept);
    }
    change.activity().forEach(this::write);
    change
        .open()
        .forEach(f -> handle.execute("DELETE FROM register_decisions WHERE finding = ?", f));
    change.decisions().forEach(this::write);
    handle.execute("INSERT OR REPLACE INTO register_around VALUES (1, ?)", change.around());
  }

  /// Takes all of it away.
  public void clear() {
    TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
  }

  private void clear(String object) {
    PARTS.forEach(sql -> handle.execute(sql, object));
  }

  private void write(RegisterChange.Kept kept) {
    Dossier dossier = kept.dossier();
    object(kept);
    String id = dossier.subject().id();
    dossier
        .subject()
        .terms()
        .topics()
        .forEach(t -> handle.execute("INSERT INTO register_topics VALUES (?, ?)", id, t));
    dossier
        .standing()
        .ratings()
        .forEach((axis, step) ->
            handle.execute("INSERT INTO register_verdicts VALUES (?, ?, ?)", id, axis, step));
    sayings(dossier.subject());
    answers(dossier.subject());
    dossier.evidence().stream().filter(e -> e.on().equals(id)).forEach(this::evidence);
    passages(dossier, id);
    new JudgementRows(handle).write(dossier);
  }

  private void passages(Dossier dossier, String id) {
    Stream.concat(
            dossier.subject().quoted(),
            dossier.evidence().stream().filter(e -> e.on().equals(id)).map(Evidence::quoted))
        .map(Quoted::passage)
        .distinct()
        .forEach(p ->
            handle.execute(
                "INSERT INTO register_passages VALUES (?, ?, ?, ?)",
                id,
                p.document().hex(),
                p.at().start(),
                p.at().end()));
  }

  private void object(RegisterChange.Kept kept) {
    Dossier dossier = kept.dossier();
    Subject subject = dossier.subject();
    Terms terms = subject.terms();
    String folded =
        (terms.who() + "\n" + to(terms).orElse("") + "\n" + terms.what()).toLowerCase(Locale.ROOT);
    Optional<Answer> answer = subject.answers().stream().reduce((a, b) -> b);
    handle.execute(
        "INSERT INTO register VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        subject.id(),
        subject.opened().entry(),
        dossier.history().getLast().entry(),
        terms.type().word(),
        kind(terms),
        terms.who(),
        to(terms).orElse(null),
        terms.what(),
        folded,
        measure(terms).orElse(null),
        terms.due().date().map(Object::toString).orElse(null),
        terms.due().lastDay().map(Object::toString).orElse(null),
        terms.due().event().orElse(null),
        subject.state().word(),
        subject.finding().orElse(null),
        subject.joinedInto().orElse(null),
        dossier.standing().kind().word(),
        dossier.sealed(),
        answer.map(a -> a.kind().word()).orElse(null),
        subject.outcomes().isEmpty() ? null : subject.outcomes().getLast().note(),
        count(dossier, Evidence.Weight.SUPPORTS),
        count(dossier, Evidence.Weight.UNDERMINES),
        count(dossier, Evidence.Weight.CONTEXT),
        kept.json());
  }

  private static long count(Dossier dossier, Evidence.Weight weight) {
    return dossier.evidence().stream()
        .filter(e -> e.withdrawn().isEmpty() && e.weight() == weight)
        .count();
  }

  private static String kind(Terms terms) {
    return switch (terms) {
      case Terms.Commitment c -> c.kind().word();
      case Terms.Demand d -> d.kind().word();
      case Terms.Institution i -> i.kind().word();
    };
  }

  private static Optional<String> to(Terms terms) {
    return switch (terms) {
      case Terms.Commitment c -> c.to();
      case Terms.Demand d -> d.to();
      case Terms.Institution i -> Optional.empty();
    };
  }

  private static Optional<String> measure(Terms terms) {
    return terms instanceof Terms.Commitment c ? c.measure() : Optional.empty();
  }

  private void sayings(Subject subject) {
    int n = 0;
    for (Subject.Saying saying : subject.sayings()) {
      handle.execute(
          "INSERT INTO register_sayings VALUES (?, ?, ?, ?, ?, ?, ?)",
          subject.id(),
          ++n,
          saying.quoted().passage().document().hex(),
          saying.quoted().passage().at().start(),
          saying.quoted().passage().at().end(),
          saying.quoted().words(),
          saying.finding().orElse(null));
    }
  }

  private void answers(Subject subject) {
    int n = 0;
    for (Answer answer : subject.answers()) {
      handle.execute(
          "INSERT INTO register_answers VALUES (?, ?, ?, ?, ?, ?, ?)",
          subject.id(),
          ++n,
          answer.kind().word(),
          answer.object().orElse(null),
          answer.note(),
          answer.on().map(Object::toString).orElse(null),
          answer.stamp().entry());
    }
    subject
        .criteria()
        .values()
        .forEach(c ->
            handle.execute(
                "INSERT INTO register_criteria VALUES (?, ?, ?, ?, ?, ?)",
                subject.id(),
                c.criterion(),
                c.answer(),
                c.supports().size(),
                c.against().size(),
                c.stamp().entry()));
  }

  private void evidence(Evidence e) {
    handle.execute(
        "INSERT INTO register_evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        e.id(),
        e.on(),
        e.weight().word(),
        e.shows().map(Evidence.Shows::word).orElse(null),
        e.quoted().passage().document().hex(),
        e.quoted().passage().at().start(),
        e.quoted().passage().at().end(),
        e.quoted().words(),
        e.quoted().before(),
        e.quoted().after(),
        e.happened().map(Object::toString).orElse(null),
        e.note(),
        e.stamp().entry(),
        e.stamp().by(),
        e.stamp().at(),
        e.withdrawn().map(Evidence.Withdrawal::reason).orElse(null));
  }

  private void write(RegisterChange.Done done) {
    var change = done.change();
    handle.execute(
        "INSERT OR REPLACE INTO register_history VALUES (?, ?, ?, ?, ?, ?, ?)",
        change.entry(),
        change.by().orElse(null),
        change.at(),
        change.act(),
        change.reason().orElse(null),
        change.undone().orElse(null),
        done.json());
    change
        .objects()
        .forEach(object ->
            handle.execute(
                "INSERT OR REPLACE INTO register_history_objects VALUES (?, ?)",
                change.entry(),
                object));
  }

  private void write(Decision d) {
    handle.execute(
        "INSERT OR REPLACE INTO register_decisions VALUES (?, ?, ?, ?, ?, ?, ?)",
        d.finding(),
        d.kind().word(),
        d.object().orElse(null),
        d.reason().orElse(null),
        d.stamp().entry(),
        d.stamp().by(),
        d.stamp().at());
  }
}
