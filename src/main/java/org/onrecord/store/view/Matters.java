package org.onrecord.store.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Aspect;
import org.onrecord.model.Finding;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.view.MatterView;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.MatterCard;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.Ref;
import org.onrecord.model.view.card.Tally;
import org.onrecord.model.view.card.VoiceRef;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.store.sql.Filter;
import org.onrecord.store.sql.Paged;
import org.onrecord.store.sql.Row;

/// What several voices speak of.
final class Matters {
  private static final Filter LIST =
      new Filter(
          "FROM matters m",
          "1",
          "lower(m.title)",
          Map.of(
              Facet.STANCE,
                  Filter.Choice.test(
                      "CASE :value WHEN 'contradict' THEN m.contradict > 0 WHEN 'agree' THEN m.agree > 0 WHEN 'partly' THEN m.part > 0 ELSE 0 END",
                      "contradict",
                      "agree",
                      "partly"),
              Facet.ASPECT,
                  Filter.Choice.test(
                      "EXISTS (SELECT 1 FROM pairs p WHERE p.matter = m.id AND p.aspect = :value)",
                      Arrays.stream(Aspect.values()).map(Worded::word).toArray(String[]::new)),
              Facet.KIND,
                  Filter.Choice.test(
                      "instr(m.kinds, :value) > 0",
                      Arrays.stream(Finding.Kind.values())
                          .map(Worded::word)
                          .toArray(String[]::new)),
              Facet.SOURCE,
                  Filter.Choice.test(
                      "EXISTS (SELECT 1 FROM pairs p JOIN documents d ON d.sha256 IN (p.a_document, p.b_document)"
                          + " WHERE p.matter = m.id AND d.source = :value)")));

  /// Documents beyond which a name tells nothing of what they are about.
  private static final int EVERYWHERE = 2_000;

  private final Handle handle;

  Matters(Handle handle) {
    this.handle = handle;
  }

  Listed<MatterCard> list(Query query) {
    String order =
        switch (query.sort().orElse(Sort.MOST_CONTESTED)) {
          case MOST_VOICES -> "m.voices DESC, m.contradict DESC";
          case NEWEST -> "m.last IS NULL, m.last DESC";
          case OLDEST -> "m.last IS NULL, m.last";
          case NAME -> "m.title";
          case MOST_CONTESTED, SUREST, DATE, VALUE ->
              "m.contradict DESC, m.voices DESC, (SELECT max(score) FROM pairs WHERE matter = m.id AND stance = 'contradict') DESC,"
                  + " m.part DESC, m.agree DESC";
        };
    return new Paged(handle, LIST).page("m.*", query, order + ", m.id", this::card);
  }

  Optional<MatterView> find(String id) {
    return handle
        .createQuery("SELECT m.* FROM matters m WHERE m.id = ?")
        .bind(0, id)
        .map((result, context) -> card(new Row(result)))
        .findOne()
        .map(this::view);
  }

  private MatterView view(MatterCard card) {
    List<Meeting> meetings = new Meetings(handle).ofMatter(card.id());
    return new MatterView(
        card,
        positions(meetings),
        meetings,
        new Footings(handle).of(card.id(), card.voices()),
        silent(card.id()));
  }

  /// One position a voice, in the order of time; each passage once.
  private List<MatterView.Position> positions(List<Meeting> meetings) {
    Map<String, Map<String, Cited>> byVoice = new LinkedHashMap<>();
    for (Meeting meeting : meetings) {
      for (Cited cited : List.of(meeting.a(), meeting.b())) {
        byVoice
            .computeIfAbsent(cited.place().document().voice().id(), v -> new LinkedHashMap<>())
            .putIfAbsent(cited.words(), cited);
      }
    }
    var positions = new ArrayList<MatterView.Position>();
    byVoice.forEach((voice, passages) -> positions.add(position(List.copyOf(passages.values()))));
    positions.sort((x, y) -> day(x).compareTo(day(y)));
    return positions;
  }

  private MatterView.Position position(List<Cited> passages) {
    VoiceRef voice = passages.getFirst().place().document().voice();
    List<Cited> ordered =
        passages.stream().sorted((x, y) -> x.place().at().compareTo(y.place().at())).toList();
    DocumentCard shown = ordered.getFirst().place().document();
    List<DocumentCard> copies =
        handle
            .createQuery(
                Cards.SELECT
                    + "WHERE d.voice >= :voice AND d.voice < :voice || 'g' AND d.sha256 <> :shown AND d.later IS NULL ORDER BY d.published_first, d.n")
            .bind("voice", voice.id())
            .bind("shown", shown.hash().hex())
            .map((result, context) -> Cards.read(new Row(result)))
            .list();
    return new MatterView.Position(voice, ordered, copies);
  }

  private static String day(MatterView.Position position) {
    return position
        .passages()
        .getFirst()
        .place()
        .document()
        .published()
        .flatMap(When::first)
        .map(Object::toString)
        .orElse("9999");
  }

  /// Sources that name the same people or bodies as this matter's passages and say nothing of it.
  /// Whom documents everywhere name tells of no event.
  private List<Ref> silent(String matter) {
    return handle
        .createQuery(
            """
            WITH spoken AS MATERIALIZED (
              SELECT DISTINCT f.who FROM pairs p CROSS JOIN findings f ON f.document = p.a_document AND +f.kind = 'name'
                AND f.start_at >= p.a_start AND f.end_at <= p.a_end CROSS JOIN entities e ON e.id = f.who
              WHERE p.matter = :m AND f.type <> 'place' AND e.documents <= :most)
            SELECT DISTINCT s.id, s.name FROM spoken w CROSS JOIN entity_names n ON n.entity = w.who
              CROSS JOIN documents d ON d.sha256 = n.document AND d.later IS NULL CROSS JOIN sources s ON s.id = d.source
            WHERE s.id NOT IN (
                SELECT x.source FROM pairs p JOIN documents x ON x.sha256 IN (p.a_document, p.b_document)
                WHERE p.matter = :m AND x.source IS NOT NULL)
              AND d.voice NOT IN (
                SELECT x.voice FROM pairs p JOIN documents x ON x.sha256 IN (p.a_document, p.b_document) WHERE p.matter = :m)
            ORDER BY s.name LIMIT 12\
            """)
        .bind("m", matter)
        .bind("most", EVERYWHERE)
        .map((result, context) -> new Ref(new Row(result).text("id"), new Row(result).text("name")))
        .list();
  }

  private MatterCard card(Row row) {
    String id = row.text("id");
    List<Finding.Kind> kinds =
        Arrays.stream(row.text("kinds").split(","))
            .filter(k -> !k.isEmpty())
            .map(k -> Worded.of(Finding.Kind.class, k))
            .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
            .stream()
            .toList();
    return new MatterCard(
        id,
        row.text("title"),
        row.number("voices"),
        row.number("documents"),
        new Tally(row.number("agree"), row.number("contradict"), row.number("part")),
        row.number("paid"),
        kinds,
        new Meetings(handle)
            .findStrongest(id)
            .orElseThrow(() -> new IllegalStateException("a matter without a pair: " + id)),
        row.find("last").flatMap(When::find));
  }
}
