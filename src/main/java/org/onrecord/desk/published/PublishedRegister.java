package org.onrecord.desk.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.desk.register.RegisterDesk;
import org.onrecord.judge.fold.RegisterJson;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.register.Answer;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.CriterionAnswer;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Quoted;
import org.onrecord.model.register.Register;
import org.onrecord.model.register.State;
import org.onrecord.model.register.Subject;
import org.onrecord.store.change.RegisterChange;
import org.onrecord.store.view.RegisterTables;
import org.onrecord.store.view.StoredRecord;

/// What others get to see of the register: the objects that were published, with what rests on
/// them. Words of texts that are shared as a reference alone are covered. Proposals, and whatever
/// concerns objects that are not published, are not in it; that one is withheld, and why, is.
public final class PublishedRegister {
  private static final String COVER = "█";

  private static final String WITHHOLDING = "object-withheld";

  private final Set<Sha256> covered = new HashSet<>();
  private final Set<String> published = new HashSet<>();

  private PublishedRegister() {}

  public static RegisterChange of(StoredRecord tables, Register around) {
    var dossiers = new ArrayList<Dossier>();
    var told = new ArrayList<Change>();
    for (String json : tables.register(RegisterTables::all)) {
      Dossier dossier = RegisterJson.read(Dossier.class, json);
      switch (dossier.subject().state()) {
        case PUBLISHED -> dossiers.add(dossier);
        case WITHHELD -> withholding(dossier).ifPresent(told::add);
        case DRAFT, UNDER_REVIEW -> {
          // Nobody else is told of it.
        }
      }
    }
    var register = new PublishedRegister();
    dossiers.forEach(d -> register.learn(d, tables));
    List<Dossier> shown = dossiers.stream().map(register::shown).toList();
    return register.change(shown, told, around);
  }

  /// That something is withheld, by whom and why; not what.
  private static Optional<Change> withholding(Dossier dossier) {
    return dossier.history().reversed().stream()
        .filter(c -> c.act().equals(WITHHOLDING))
        .findFirst()
        .map(c ->
            new Change(
                c.entry(),
                List.of(),
                c.by(),
                c.at(),
                c.act(),
                c.reason(),
                List.of(),
                Optional.empty(),
                c.signed()));
  }

  private void learn(Dossier dossier, StoredRecord tables) {
    published.add(dossier.subject().id());
    tables
        .register(r -> r.texts().cards(RegisterDesk.documents(dossier)))
        .forEach((hash, card) -> {
          if (card.sharing() == Sharing.REFERENCE) {
            covered.add(hash);
          }
        });
  }

  private RegisterChange change(List<Dossier> dossiers, List<Change> told, Register around) {
    var activity = new TreeMap<Long, Change>();
    told.forEach(change -> activity.put(change.entry(), change));
    dossiers.forEach(d -> d.history().forEach(change -> activity.put(change.entry(), change)));
    // Nothing tells how much was done that nobody else sees.
    long size = activity.isEmpty() ? 0 : activity.lastKey() + 1;
    var open =
        new Register(
            size,
            around.settings(),
            List.of(),
            List.of(),
            around.thresholds(),
            around.documents(),
            around.profiles(),
            around.keys(),
            List.of(),
            List.of(),
            0);
    return new RegisterChange(
        dossiers.stream().map(d -> new RegisterChange.Kept(d, RegisterJson.canonical(d))).toList(),
        List.of(),
        activity.values().stream()
            .map(c -> new RegisterChange.Done(c, RegisterJson.canonical(c)))
            .toList(),
        List.of(),
        List.of(),
        RegisterJson.canonical(open),
        size);
  }

  private Dossier shown(Dossier d) {
    List<Subject> joined =
        d.joined().stream().filter(s -> s.state() == State.PUBLISHED).map(this::shown).toList();
    var with = new HashSet<String>(Set.of(d.subject().id()));
    joined.forEach(s -> with.add(s.id()));
    return new Dossier(
        shown(d.subject()),
        joined,
        d.answersTo().stream().filter(published::contains).toList(),
        d.evidence().stream().filter(e -> with.contains(e.on())).map(this::shown).toList(),
        d.judgements(),
        d.independent(),
        d.sealed(),
        d.standing(),
        d.history().stream().map(this::shown).toList());
  }

  /// What was said stands with the object, covered where it must be; not twice.
  private Change shown(Change c) {
    return new Change(
        c.entry(),
        c.objects().stream().filter(published::contains).toList(),
        c.by(),
        c.at(),
        c.act(),
        c.reason(),
        c.fields().stream().filter(f -> !f.name().equals("said")).toList(),
        c.undone(),
        c.signed());
  }

  private Evidence shown(Evidence e) {
    return new Evidence(
        e.id(),
        e.on(),
        e.weight(),
        e.shows(),
        shown(e.quoted()),
        e.happened(),
        e.note(),
        e.stamp(),
        e.withdrawn());
  }

  private Subject shown(Subject s) {
    var criteria = new HashMap<String, CriterionAnswer>();
    s.criteria().forEach((name, c) -> criteria.put(name, shown(c)));
    var answers = new ArrayList<Answer>();
    for (Answer a : s.answers()) {
      answers.add(
          new Answer(
              a.kind(),
              a.object().filter(published::contains),
              a.note(),
              a.on(),
              all(a.passages()),
              a.stamp()));
    }
    return new Subject(
        s.id(),
        s.terms(),
        s.opened(),
        s.state(),
        s.finding(),
        s.sayings().stream()
            .map(x -> new Subject.Saying(shown(x.quoted()), x.finding(), x.stamp()))
            .toList(),
        s.joinedInto(),
        answers,
        s.outcomes().stream()
            .map(o -> new Subject.Outcome(o.note(), o.on(), all(o.passages()), o.stamp()))
            .toList(),
        criteria,
        s.corrections());
  }

  private CriterionAnswer shown(CriterionAnswer c) {
    return new CriterionAnswer(
        c.criterion(), c.answer(), all(c.supports()), all(c.against()), c.stamp());
  }

  private List<Quoted> all(List<Quoted> passages) {
    return passages.stream().map(this::shown).toList();
  }

  private Quoted shown(Quoted q) {
    return covered.contains(q.passage().document())
        ? new Quoted(q.passage(), COVER.repeat(q.passage().at().length()), "", "")
        : q;
  }
}
