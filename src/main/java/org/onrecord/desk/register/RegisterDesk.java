package org.onrecord.desk.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.judge.agreement.Agreements;
import org.onrecord.judge.fold.Fold;
import org.onrecord.judge.fold.RegisterJson;
import org.onrecord.judge.table.RegisterTable;
import org.onrecord.judge.watch.Facts;
import org.onrecord.judge.watch.Watch;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Stance;
import org.onrecord.model.register.Answer;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Concern;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Quoted;
import org.onrecord.model.register.Register;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Standing;
import org.onrecord.model.register.Subject;
import org.onrecord.model.register.Terms;
import org.onrecord.model.register.Threshold;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.Mentions;
import org.onrecord.model.view.RegisterView;
import org.onrecord.model.view.VerdictCount;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.store.view.RegisterTables;
import org.onrecord.store.view.StoredRecord;

/// The register's questions, answered from the derived tables.
public final class RegisterDesk implements RegisterView {
  /// Objects that are looked at together for concerns.
  private static final int AT_ONCE = 500;

  private final StoredRecord tables;
  private final Supplier<LocalDate> today;

  public RegisterDesk(StoredRecord tables, Supplier<LocalDate> today) {
    this.tables = tables;
    this.today = today;
  }

  private static Dossier dossier(String json) {
    return RegisterJson.read(Dossier.class, json);
  }

  @Override
  public Listed<Dossier> list(Query query) {
    return map(tables.registered(query, today.get()), Dossier.class);
  }

  private static <T extends Record> Listed<T> map(Listed<String> page, Class<T> type) {
    return new Listed<>(
        page.rows().stream().map(json -> RegisterJson.read(type, json)).toList(),
        page.total(),
        page.voices(),
        page.documents(),
        page.facets());
  }

  /// All of it as CSV, joined commitments too.
  public String csv() {
    return RegisterTable.write(
        tables.register(RegisterTables::all).stream().map(RegisterDesk::dossier).toList(),
        around().settings().scale());
  }

  @Override
  public Map<String, Integer> topics() {
    return tables.register(r -> r.lists().topics());
  }

  @Override
  public Map<String, Integer> actors() {
    return tables.register(r -> r.lists().actors());
  }

  @Override
  public Map<String, Integer> verdicts() {
    return tables.register(r -> r.lists().verdicts());
  }

  @Override
  public List<VerdictCount> verdicts(Query query) {
    List<String> axes =
        around().settings().scale().axes().stream().map(Scale.Axis::name).sorted().toList();
    var counts = new ArrayList<VerdictCount>();
    tables
        .register(r -> r.lists().verdicts(query, today.get()))
        .forEach((steps, count) -> counts.add(new VerdictCount(ratings(axes, steps), count)));
    return counts;
  }

  private static Map<String, String> ratings(List<String> axes, String steps) {
    String[] each = steps.split("\\.");
    var ratings = new TreeMap<String, String>();
    for (int i = 0; i < each.length && i < axes.size(); i++) {
      ratings.put(axes.get(i), each[i]);
    }
    return ratings;
  }

  @Override
  public List<DocumentCard> cards(List<Dossier> dossiers) {
    List<Sha256> documents =
        dossiers.stream().flatMap(d -> documents(d).stream()).distinct().toList();
    return List.copyOf(tables.register(r -> r.texts().cards(documents)).values());
  }

  @Override
  public Map<String, String> objectsOf(List<String> findings) {
    return tables.register(r -> r.objectsOf(findings));
  }

  @Override
  public Map<String, String> names(List<String> ids) {
    return tables.register(r -> r.names(ids));
  }

  @Override
  public Optional<DossierView> find(String id) {
    return tables.register(r -> r.find(id).map(json -> view(dossier(json), r)));
  }

  private DossierView view(Dossier dossier, RegisterTables r) {
    Map<Sha256, DocumentCard> cards = r.texts().cards(documents(dossier));
    Facts facts = facts(List.of(dossier), List.of(), r);
    return new DossierView(
        dossier,
        related(dossier, r),
        byVoice(dossier, cards),
        Timeline.of(dossier, cards),
        Proposed.of(dossier, r.texts()),
        new Watch(facts, today.get()).look(dossier),
        r.texts().cite(passages(dossier)));
  }

  /// The documents that a dossier quotes.
  public static List<Sha256> documents(Dossier dossier) {
    return passages(dossier).stream().map(Passage::document).distinct().toList();
  }

  private static List<Passage> passages(Dossier dossier) {
    return Stream.concat(
            dossier.evidence().stream().map(Evidence::quoted),
            Stream.concat(Stream.of(dossier.subject()), dossier.joined().stream())
                .flatMap(Subject::quoted))
        .map(Quoted::passage)
        .distinct()
        .toList();
  }

  private static List<Dossier> related(Dossier dossier, RegisterTables r) {
    var ids = new LinkedHashSet<>(dossier.answersTo());
    if (dossier.subject().terms() instanceof Terms.Institution institution) {
      ids.addAll(institution.foundedOn());
    }
    dossier.subject().answers().stream()
        .map(Answer::object)
        .flatMap(Optional::stream)
        .forEach(ids::add);
    return ids.stream().flatMap(id -> r.find(id).stream()).map(RegisterDesk::dossier).toList();
  }

  private static List<DossierView.VoiceEvidence> byVoice(
      Dossier dossier, Map<Sha256, DocumentCard> cards) {
    var byVoice = new LinkedHashMap<String, List<Evidence>>();
    for (Evidence evidence : dossier.evidence()) {
      Sha256 document = evidence.quoted().passage().document();
      DocumentCard card = cards.get(document);
      String voice = card == null ? document.brief() : card.voice().id();
      byVoice.computeIfAbsent(voice, v -> new ArrayList<>()).add(evidence);
    }
    var all = new ArrayList<DossierView.VoiceEvidence>();
    byVoice.forEach((voice, evidence) -> {
      List<DocumentCard> documents =
          evidence.stream()
              .map(e -> Optional.ofNullable(cards.get(e.quoted().passage().document())))
              .flatMap(Optional::stream)
              .distinct()
              .toList();
      all.add(new DossierView.VoiceEvidence(voice, documents, evidence));
    });
    return all;
  }

  @Override
  public List<Dossier> listIn(Sha256 document) {
    return tables.register(r -> r.listIn(document)).stream().map(RegisterDesk::dossier).toList();
  }

  @Override
  public Mentions mentions() {
    return tables.register(RegisterTables::mentions);
  }

  @Override
  public Listed<Item> queue(Query query) {
    return tables.queue(query, today.get());
  }

  @Override
  public Listed<Change> activity(Query query) {
    return map(tables.register(r -> r.lists().activity(query)), Change.class);
  }

  @Override
  public List<Change> acts(List<Long> entries) {
    return tables.register(r -> r.acts(entries)).stream()
        .map(json -> RegisterJson.read(Change.class, json))
        .toList();
  }

  @Override
  public List<Scale.Agreement> judges() {
    Scale scale = around().settings().scale();
    return Agreements.of(scale, tables.register(RegisterTables::independent));
  }

  @Override
  public List<Concern> concerns() {
    Register around = around();
    return tables.register(r -> {
      var concerns = new ArrayList<Concern>();
      for (int from = 0; ; from += AT_ONCE) {
        Query page = Query.all().page(from, AT_ONCE).counting(Query.Counting.NONE);
        List<Dossier> dossiers =
            r.lists().list(page, today.get()).rows().stream().map(RegisterDesk::dossier).toList();
        List<Threshold> thresholds = from == 0 ? around.thresholds() : List.of();
        concerns.addAll(
            new Watch(facts(dossiers, thresholds, r), today.get()).look(dossiers, thresholds));
        if (dossiers.size() < AT_ONCE) {
          return List.copyOf(concerns);
        }
      }
    });
  }

  @Override
  public Set<String> inDoubt(List<Dossier> dossiers) {
    List<Dossier> decided =
        dossiers.stream().filter(d -> d.standing().kind() == Standing.Kind.VERDICT).toList();
    return decided.isEmpty()
        ? Set.of()
        : tables.register(r ->
            new Watch(facts(decided, List.of(), r), today.get())
                .look(decided, List.of()).stream()
                    .filter(concern -> concern.kind().isDoubt())
                    .map(Concern::on)
                    .collect(Collectors.toUnmodifiableSet()));
  }

  private static Facts facts(List<Dossier> dossiers, List<Threshold> thresholds, RegisterTables r) {
    Set<Sha256> documents = new HashSet<>();
    dossiers.forEach(d -> documents.addAll(documents(d)));
    var voices = new HashMap<Sha256, String>();
    r.texts().cards(documents).forEach((hash, card) -> voices.put(hash, card.voice().id()));
    return new Facts(
        Set.copyOf(r.texts().listReplaced(documents)),
        voices,
        r.texts().listMet(documents).stream()
            .filter(met -> met.stance() == Stance.CONTRADICT)
            .map(o -> new Facts.Contradiction(o.a(), o.b(), o.seen()))
            .toList(),
        thresholds.stream()
            .flatMap(t ->
                r.texts().listFigures(t.series()).stream()
                    .map(f -> new Facts.Figure(t.series(), f.passage(), f.value())))
            .toList());
  }

  @Override
  public Register around() {
    return tables
        .register(RegisterTables::around)
        .map(json -> RegisterJson.read(Register.class, json))
        .orElseGet(() -> new Fold(signature -> Optional.empty()).register());
  }
}
