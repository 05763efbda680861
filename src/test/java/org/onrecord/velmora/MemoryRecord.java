package org.onrecord.velmora;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.model.Because;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.When;
import org.onrecord.model.view.Catalogue;
import org.onrecord.model.view.Cited;
import org.onrecord.model.view.Comparison;
import org.onrecord.model.view.DocumentCard;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.EntityCard;
import org.onrecord.model.view.EntityRef;
import org.onrecord.model.view.EntityView;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Input;
import org.onrecord.model.view.Item;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.MatterCard;
import org.onrecord.model.view.MatterView;
import org.onrecord.model.view.Meeting;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.Ref;
import org.onrecord.model.view.SearchResult;
import org.onrecord.model.view.SeriesCard;
import org.onrecord.model.view.SeriesView;
import org.onrecord.model.view.Sort;
import org.onrecord.model.view.SourceCard;
import org.onrecord.model.view.SourcePair;
import org.onrecord.model.view.SourceView;
import org.onrecord.model.view.VoiceRef;
import org.onrecord.model.view.VoiceView;

/// Answers a reader's questions from lists in memory. For tests: slow, small, easy to see through.
public final class MemoryRecord implements RecordView {
  private static final LocalDate AS_OF = LocalDate.of(2026, 3, 12);

  private final Known known;
  private final List<Input> inputs;

  MemoryRecord(List<Sketch> sketches, List<Velmora.Link> links) {
    this.known = new Known(sketches, links);
    this.inputs = inputs();
  }

  /// The record about Velmora.
  public static MemoryRecord velmora() {
    return new MemoryRecord(Velmora.documents(), Velmora.links());
  }

  /// A record with nothing in it.
  public static MemoryRecord empty() {
    return new MemoryRecord(List.of(), List.of());
  }

  /// `n` documents about nothing in particular, the first of them long.
  public static MemoryRecord of(int n) {
    var sketches = new ArrayList<Sketch>();
    for (int i = 0; i < n; i++) {
      String body = "The ministry will open gate %d by 1 May 2027.\n".formatted(i);
      String text = body + "A plain line about the harbour.\n".repeat(i == 0 ? 3000 : 2);
      var sketch = new Sketch("gate-%d.txt".formatted(i), text);
      sketch.of("Source " + i % 70, "2026-0%d-11".formatted(1 + i % 9), "Gate " + i);
      sketch.commitment(
          "The ministry will open gate %d by 1 May 2027".formatted(i),
          Finding.Commitment.Type.PLEDGE,
          "The ministry",
          "",
          Finding.Commitment.Status.ANNOUNCED,
          "2027-05-01");
      sketch.date("1 May 2027", 1950 + i % 80 + "-05-01", "gate " + i);
      sketches.add(sketch);
    }
    return new MemoryRecord(sketches, List.of());
  }

  private List<Input> inputs() {
    var inputs = new ArrayList<Input>();
    Instant then = Instant.parse("2026-03-11T09:30:00Z");
    if (!known.cards.isEmpty()) {
      var why =
          new Because(
              Because.Code.ENCRYPTED, "it needs a password; save it without one and add it");
      inputs.add(
          new Input(
              "court-list.docx",
              Sha256.of("locked"),
              then,
              Input.Outcome.REFUSED,
              Optional.of(why),
              Set.of(),
              Optional.empty(),
              false));
    }
    known.cards.forEach((hash, card) -> {
      Document document = known.document(hash);
      inputs.add(
          new Input(
              card.fileName(),
              hash,
              then,
              document.partly().isPresent() ? Input.Outcome.PARTLY : Input.Outcome.READ,
              document.partly(),
              document.flags(),
              Optional.of(card.id()),
              false));
    });
    inputs.sort(Comparator.comparing(Input::outcome).thenComparing(Input::path));
    return inputs;
  }

  private static Optional<Map.Entry<String, String>> value(String value) {
    return Optional.of(Map.entry(value, ""));
  }

  private static List<Map.Entry<String, String>> one(Optional<Map.Entry<String, String>> value) {
    return value.stream().toList();
  }

  private static Optional<Map.Entry<String, String>> ref(Optional<Ref> ref) {
    return ref.map(r -> Map.entry(r.id(), r.label()));
  }

  @Override
  public Overview overview() {
    var counts = new EnumMap<Catalogue, Integer>(Catalogue.class);
    Arrays.stream(Catalogue.values())
        .forEach(c -> counts.put(c, findings(c, Query.all().page(0, 0)).total()));
    return new Overview(
        "The Velmora Record",
        AS_OF,
        known.cards.size(),
        sources(Query.all()).total(),
        (int) known.cards.values().stream().map(c -> c.voice().id()).distinct().count(),
        matters(Query.all()).total(),
        known.entities.size(),
        (int) known.cards.values().stream().filter(DocumentCard::paid).count(),
        outcome(Input.Outcome.READ),
        outcome(Input.Outcome.PARTLY),
        outcome(Input.Outcome.REFUSED),
        inputs.isEmpty() ? 0 : 2,
        known.cards.values().stream()
            .flatMap(c -> c.published().stream())
            .min(Comparator.comparing(When::iso)),
        known.last(),
        counts);
  }

  private int outcome(Input.Outcome outcome) {
    return (int) inputs.stream().filter(i -> i.outcome() == outcome).count();
  }

  @Override
  public Listed<DocumentCard> documents(Query query) {
    var values =
        new LinkedHashMap<Facet, Function<DocumentCard, List<Map.Entry<String, String>>>>();
    values.put(Facet.SOURCE, c -> one(ref(c.source())));
    values.put(Facet.YEAR, c -> one(c.published().flatMap(p -> value(p.iso().substring(0, 4)))));
    values.put(Facet.LANGUAGE, c -> one(c.language().flatMap(MemoryRecord::value)));
    values.put(Facet.PAID, c -> one(value(c.paid() ? "yes" : "no")));
    values.put(Facet.STATUS, c -> one(value(c.partly() ? "partly" : "read")));
    return new Shelf<>(
            List.copyOf(known.cards.values()), values, c -> c.voice().id(), DocumentCard::id)
        .page(query, Comparator.comparing((DocumentCard c) -> iso(c.published())).reversed());
  }

  private static String iso(Optional<When> when) {
    return when.map(When::iso).orElse("");
  }

  private Optional<Sha256> hash(String id) {
    return known.cards.keySet().stream()
        .filter(h -> h.brief().equals(id) || h.hex().equals(id))
        .findFirst();
  }

  @Override
  public Optional<DocumentView> findDocument(String id) {
    return hash(id).map(this::document);
  }

  private DocumentView document(Sha256 hash) {
    DocumentCard card = known.card(hash);
    Sketch sketch = known.get(card.fileName());
    return new DocumentView(
        card,
        known.document(hash),
        card.fileName(),
        2048,
        sketch.found().stream().map(known::note).toList(),
        meetings(hash),
        known.cards.values().stream()
            .filter(c -> c.voice().id().equals(card.voice().id()) && !c.hash().equals(hash))
            .toList(),
        Optional.empty(),
        Optional.empty());
  }

  private List<Meeting> meetings(Sha256 hash) {
    return known.meetings.stream()
        .flatMap(m -> List.of(m, Known.turned(m)).stream())
        .filter(m -> m.a().place().document().hash().equals(hash))
        .toList();
  }

  @Override
  public Optional<Comparison> compare(String a, String b) {
    Optional<Sha256> first = hash(a);
    Optional<Sha256> second = hash(b);
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      return Optional.empty();
    }
    return Optional.of(
        new Comparison(
            known.card(first.get()),
            known.document(first.get()),
            known.card(second.get()),
            known.document(second.get()),
            List.of(),
            meetings(first.get()).stream()
                .filter(m -> m.b().place().document().hash().equals(second.get()))
                .toList()));
  }

  @Override
  public Optional<Original> findOriginal(String documentId) {
    return hash(documentId)
        .map(h -> new Original(Path.of("pom.xml"), known.card(h).fileName(), 2048));
  }

  @Override
  public Listed<Item> findings(Catalogue catalogue, Query query) {
    List<Item> rows =
        known.items.stream().filter(i -> in(catalogue, i.noted().found().finding())).toList();
    return new Shelf<>(
            rows,
            Facets.of(AS_OF, known),
            i -> i.cited().place().document().voice().id(),
            i -> i.cited().place().document().id())
        .page(query, order(query.sort().orElse(Sort.SUREST)));
  }

  private static Comparator<Item> order(Sort sort) {
    Comparator<Item> sure =
        Comparator.comparingDouble(i -> -i.noted().found().finding().grounds().confidence());
    Comparator<Item> newest =
        Comparator.comparing((Item i) -> iso(i.cited().place().document().published())).reversed();
    return switch (sort) {
      case NEWEST -> newest;
      case OLDEST -> newest.reversed();
      case DATE -> Comparator.comparing(i -> Facets.dated(i).map(When::iso).orElse("9999"));
      case MOST_CONTESTED -> Comparator.comparingInt(i -> -i.noted().tally().contradict());
      case SUREST, NAME, VALUE, MOST_VOICES -> sure;
    };
  }

  private static boolean in(Catalogue catalogue, Finding finding) {
    return switch (catalogue) {
      case QUOTATIONS ->
          finding instanceof Finding.Quotation q && q.form() != Finding.Quotation.Form.TERM;
      case COMMITMENTS -> finding instanceof Finding.Commitment c && !c.type().isAsked();
      case DEMANDS -> finding instanceof Finding.Commitment c && c.type().isAsked();
      case CLAIMS -> finding instanceof Finding.Claim;
      case FIGURES -> finding instanceof Finding.Figure;
      case EVENTS -> finding instanceof Finding.DatedEvent d && d.value().isPresent();
      case RELATIONS -> finding instanceof Finding.Relation;
    };
  }

  @Override
  public Optional<Item> findFinding(String id) {
    return known.items.stream().filter(i -> i.noted().found().id().equals(id)).findFirst();
  }

  @Override
  public Listed<EntityCard> entities(Query query) {
    var values = new LinkedHashMap<Facet, Function<EntityCard, List<Map.Entry<String, String>>>>();
    values.put(Facet.TYPE, c -> one(value(c.ref().type().word())));
    values.put(Facet.LETTER, c -> one(value(c.ref().name().substring(0, 1))));
    List<EntityCard> rows = known.entities.values().stream().map(this::card).toList();
    return new Shelf<>(rows, values, c -> "", c -> "")
        .page(query, Comparator.comparingInt(c -> -c.voices()));
  }

  private EntityCard card(EntityRef ref) {
    List<Item> names =
        known.items.stream()
            .filter(i -> i.noted().found().finding() instanceof Finding.Name)
            .filter(i -> i.noted().who().equals(Optional.of(ref)))
            .toList();
    Query by = Query.all().with(Facet.PERSON, ref.id()).page(0, 0);
    Query of = Query.all().with(Facet.MENTIONS, ref.id()).page(0, 0);
    return new EntityCard(
        ref,
        names.stream()
            .map(i -> i.cited().words())
            .filter(w -> !w.equals(ref.name()))
            .distinct()
            .toList(),
        office(ref),
        (int) names.stream().map(i -> i.cited().place().document().id()).distinct().count(),
        (int) names.stream().map(i -> i.cited().place().document().voice().id()).distinct().count(),
        findings(Catalogue.COMMITMENTS, by).total(),
        findings(Catalogue.DEMANDS, by).total(),
        findings(Catalogue.QUOTATIONS, by).total() + findings(Catalogue.CLAIMS, by).total(),
        findings(Catalogue.QUOTATIONS, of).total() + findings(Catalogue.CLAIMS, of).total());
  }

  private Optional<String> office(EntityRef ref) {
    return ties(ref).stream()
        .filter(t -> t.type() == Finding.Relation.Type.ROLE && t.subject().equals(ref))
        .flatMap(t -> t.value().stream())
        .findFirst();
  }

  private List<EntityView.Tie> ties(EntityRef ref) {
    var ties = new ArrayList<EntityView.Tie>();
    for (Item item : known.items) {
      if (item.noted().found().finding() instanceof Finding.Relation r
          && item.noted().who().isPresent()) {
        var tie =
            new EntityView.Tie(
                item.noted().who().get(), r.type(), item.noted().toWhom(), r.value(), item);
        if (tie.subject().equals(ref) || tie.object().equals(Optional.of(ref))) {
          ties.add(tie);
        }
      }
    }
    return ties;
  }

  @Override
  public Optional<EntityView> findEntity(String id) {
    return known.entities.values().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .map(ref -> {
          var ties = new ArrayList<>(ties(ref));
          for (EntityView.Tie tie : List.copyOf(ties)) {
            EntityRef other = tie.object().filter(o -> !o.equals(ref)).orElse(tie.subject());
            ties(other).stream().filter(t -> !ties.contains(t)).forEach(ties::add);
          }
          return new EntityView(card(ref), ties, List.of());
        });
  }

  private Map<Ref, List<Item>> seriesItems() {
    var series = new LinkedHashMap<Ref, List<Item>>();
    known.items.forEach(
        i -> i.series().ifPresent(s -> series.computeIfAbsent(s, _ -> new ArrayList<>()).add(i)));
    series.values().removeIf(items -> items.size() < 2);
    return series;
  }

  private static SeriesCard seriesCard(Ref ref, List<Item> items) {
    return new SeriesCard(
        ref.id(),
        ref.label(),
        "courts",
        items.size(),
        items.size(),
        items.size(),
        new org.onrecord.model.view.Tally(1, 2, 0));
  }

  @Override
  public Listed<SeriesCard> series(Query query) {
    List<SeriesCard> rows =
        seriesItems().entrySet().stream().map(e -> seriesCard(e.getKey(), e.getValue())).toList();
    return new Shelf<>(rows, Map.of(), c -> "", c -> "")
        .page(query, Comparator.comparing(SeriesCard::id));
  }

  @Override
  public Optional<SeriesView> findSeries(String id) {
    return seriesItems().entrySet().stream()
        .filter(e -> e.getKey().id().equals(id))
        .findFirst()
        .map(e -> new SeriesView(seriesCard(e.getKey(), e.getValue()), e.getValue()));
  }

  private Map<Ref, List<Meeting>> matterMeetings() {
    return known.meetings.stream()
        .collect(
            Collectors.groupingBy(
                m -> m.matter().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
  }

  private static List<Cited> passages(List<Meeting> meetings) {
    return meetings.stream()
        .flatMap(m -> List.of(m.a(), m.b()).stream())
        .distinct()
        .sorted(Comparator.comparing(c -> iso(c.place().document().published())))
        .toList();
  }

  private static MatterCard card(Ref ref, List<Meeting> meetings) {
    List<Cited> passages = passages(meetings);
    return new MatterCard(
        ref.id(),
        ref.label(),
        (int) passages.stream().map(c -> c.place().document().voice().id()).distinct().count(),
        passages.stream()
            .map(c -> c.place().document())
            .distinct()
            .mapToInt(d -> d.voice().documents())
            .sum(),
        Known.tally(meetings),
        (int) passages.stream().filter(c -> c.place().document().paid()).count(),
        List.of(Finding.Kind.COMMITMENT, Finding.Kind.CLAIM),
        meetings.getFirst(),
        passages.getLast().place().document().published());
  }

  @Override
  public Listed<MatterCard> matters(Query query) {
    List<MatterCard> rows =
        matterMeetings().entrySet().stream().map(e -> card(e.getKey(), e.getValue())).toList();
    return new Shelf<>(rows, Map.of(), c -> "", c -> "")
        .page(query, Comparator.comparingInt(c -> -c.tally().contradict()));
  }

  @Override
  public Optional<MatterView> findMatter(String id) {
    return matterMeetings().entrySet().stream()
        .filter(e -> e.getKey().id().equals(id))
        .findFirst()
        .map(e ->
            new MatterView(
                card(e.getKey(), e.getValue()),
                positions(e.getValue()),
                e.getValue(),
                List.of(new Ref("open-the-doors", "Open the Doors"))));
  }

  private List<MatterView.Position> positions(List<Meeting> meetings) {
    var byVoice = new LinkedHashMap<VoiceRef, List<Cited>>();
    passages(meetings)
        .forEach(c ->
            byVoice.computeIfAbsent(c.place().document().voice(), _ -> new ArrayList<>()).add(c));
    return byVoice.entrySet().stream()
        .map(e -> new MatterView.Position(e.getKey(), e.getValue(), copies(e.getKey())))
        .toList();
  }

  private List<DocumentCard> copies(VoiceRef voice) {
    return known.cards.values().stream()
        .filter(c -> c.voice().equals(voice) && !c.id().equals(voice.id()))
        .toList();
  }

  @Override
  public Listed<VoiceView> voices(Query query) {
    List<VoiceView> rows =
        known.cards.values().stream()
            .filter(c -> c.voice().documents() > 1 && c.voice().id().equals(c.id()))
            .map(c -> findVoice(c.id()).orElseThrow())
            .toList();
    return new Shelf<>(rows, Map.of(), v -> v.earliest().id(), v -> v.earliest().id())
        .page(query, Comparator.comparing(v -> v.earliest().id()));
  }

  @Override
  public Optional<VoiceView> findVoice(String id) {
    return hash(id)
        .map(known::card)
        .map(c ->
            new VoiceView(
                c, copies(c.voice()).stream().map(d -> new VoiceView.Copy(d, 0.9, 3)).toList()));
  }

  private Map<Ref, List<DocumentCard>> bySource() {
    var map = new TreeMap<String, List<DocumentCard>>();
    var refs = new LinkedHashMap<Ref, List<DocumentCard>>();
    known
        .cards
        .values()
        .forEach(c ->
            c.source()
                .ifPresent(s -> map.computeIfAbsent(s.label(), _ -> new ArrayList<>()).add(c)));
    map.forEach((label, cards) -> refs.put(new Ref(Known.slug(label), label), cards));
    return refs;
  }

  private SourceCard card(Ref ref, Map<Ref, List<DocumentCard>> all) {
    List<DocumentCard> cards = all.getOrDefault(ref, List.of());
    List<Meeting> met = cards.stream().flatMap(c -> meetings(c.hash()).stream()).toList();
    return new SourceCard(
        ref,
        cards.size(),
        (int) cards.stream().map(c -> c.voice().id()).distinct().count(),
        (int) cards.stream().filter(c -> c.voice().documents() == 1).count(),
        (int) cards.stream().filter(DocumentCard::paid).count(),
        Known.tally(met));
  }

  @Override
  public Listed<SourceCard> sources(Query query) {
    Map<Ref, List<DocumentCard>> all = bySource();
    List<SourceCard> rows = all.keySet().stream().map(r -> card(r, all)).toList();
    return new Shelf<>(rows, Map.of(), c -> "", c -> "")
        .page(query, Comparator.comparingInt(c -> -c.documents()));
  }

  @Override
  public Optional<SourceView> findSource(String id) {
    Map<Ref, List<DocumentCard>> all = bySource();
    return all.keySet().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .map(r -> {
          var owners =
              known.items.stream()
                  .filter(i ->
                      i.noted().found().finding() instanceof Finding.Relation t
                          && t.object().equals(Optional.of(r.label())))
                  .filter(i -> i.noted().who().isPresent())
                  .map(i ->
                      new EntityView.Tie(
                          i.noted().who().get(),
                          Finding.Relation.Type.PUBLISHER_OF,
                          Optional.empty(),
                          Optional.empty(),
                          i))
                  .toList();
          var pairs = agreement().stream().filter(p -> p.a().equals(r) || p.b().equals(r)).toList();
          return new SourceView(card(r, all), Optional.empty(), owners, pairs, List.of());
        });
  }

  @Override
  public List<SourcePair> agreement() {
    var pairs = new LinkedHashMap<String, List<Meeting>>();
    for (Meeting m : known.meetings) {
      List<String> ends = new ArrayList<>(List.of(source(m.a()).id(), source(m.b()).id()));
      ends.sort(Comparator.naturalOrder());
      boolean straight = ends.getFirst().equals(source(m.a()).id());
      pairs
          .computeIfAbsent(String.join("|", ends), _ -> new ArrayList<>())
          .add(straight ? m : Known.turned(m));
    }
    return pairs.values().stream()
        .map(ms ->
            new SourcePair(source(ms.getFirst().a()), source(ms.getFirst().b()), Known.tally(ms)))
        .toList();
  }

  private static Ref source(Cited cited) {
    return cited.place().document().source().orElseThrow();
  }

  @Override
  public Listed<Input> inputs(Query query) {
    var values = new LinkedHashMap<Facet, Function<Input, List<Map.Entry<String, String>>>>();
    values.put(Facet.STATUS, i -> one(value(i.outcome().word())));
    return new Shelf<>(inputs, values, i -> "", i -> "")
        .page(query, Comparator.comparing(Input::outcome));
  }

  @Override
  public SearchResult search(Query query) {
    String wanted = query.words().replace("\"", "").toLowerCase(Locale.ROOT);
    List<SearchResult.Hit> hits =
        known.items.stream()
            .filter(i -> !(i.noted().found().finding() instanceof Finding.Name))
            .filter(i -> i.cited().words().toLowerCase(Locale.ROOT).contains(wanted))
            .map(i -> hit(i, wanted))
            .toList();
    var values =
        new LinkedHashMap<Facet, Function<SearchResult.Hit, List<Map.Entry<String, String>>>>();
    values.put(
        Facet.KIND, h -> one(h.finding().flatMap(f -> value(f.found().finding().kind().word()))));
    values.put(Facet.SOURCE, h -> one(ref(h.cited().place().document().source())));
    Listed<SearchResult.Hit> listed =
        new Shelf<>(
                hits,
                values,
                h -> h.cited().place().document().voice().id(),
                h -> h.cited().place().document().id())
            .page(query, (_, _) -> 0);
    Optional<String> other = wanted.equals("camra") ? Optional.of("camera") : Optional.empty();
    return new SearchResult(listed, other, hits.size());
  }

  private static SearchResult.Hit hit(Item item, String wanted) {
    int from =
        item.cited().place().at().start()
            + item.cited().words().toLowerCase(Locale.ROOT).indexOf(wanted);
    return new SearchResult.Hit(
        item.cited(),
        List.of(new Span(from, from + wanted.length())),
        Optional.of(item.noted()),
        item.copies());
  }

  /// Ids of all that has a page, for tests that visit every page.
  public List<String> addresses() {
    var addresses = new ArrayList<String>();
    known.cards.values().forEach(c -> addresses.add("/documents/" + c.id()));
    known.entities.values().forEach(e -> addresses.add("/people/" + e.id()));
    matterMeetings().keySet().forEach(m -> addresses.add("/matters/" + m.id()));
    bySource().keySet().forEach(s -> addresses.add("/sources/" + s.id()));
    seriesItems().keySet().forEach(s -> addresses.add("/figures/" + s.id()));
    voices(Query.all()).rows().forEach(v -> addresses.add("/voices/" + v.earliest().id()));
    return addresses;
  }

  /// The document that was sketched under `path`.
  public String documentId(String path) {
    return known.get(path).document().hash().brief();
  }

  /// All findings of the document that was sketched under `path`.
  public List<Found> found(String path) {
    return known.get(path).found();
  }
}
