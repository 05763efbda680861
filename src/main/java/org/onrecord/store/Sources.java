package org.onrecord.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.view.EntityRef;
import org.onrecord.model.view.EntityView;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.Ref;
import org.onrecord.model.view.Sort;
import org.onrecord.model.view.SourceCard;
import org.onrecord.model.view.SourcePair;
import org.onrecord.model.view.SourceView;
import org.onrecord.model.view.Tally;

/// Who publishes, and how sources stand to each other.
final class Sources {
  /// Each counted pair from both of its sources' sides; `x` asks, `y` answers.
  private static final String SIDES =
      "(SELECT da.source AS x, db.source AS y, p.stance FROM pairs p JOIN documents da ON da.sha256 = p.a_document"
          + " JOIN documents db ON db.sha256 = p.b_document WHERE p.counted = 1 AND da.source <> db.source UNION ALL"
          + " SELECT db.source, da.source, p.stance FROM pairs p JOIN documents da ON da.sha256 = p.a_document"
          + " JOIN documents db ON db.sha256 = p.b_document WHERE p.counted = 1 AND da.source <> db.source)";

  private static final String TALLY =
      "coalesce(sum(stance = 'agree'), 0) AS agree, coalesce(sum(stance = 'contradict'), 0) AS contradict,"
          + " coalesce(sum(stance = 'partly'), 0) AS part";

  private static final String CARD =
      "SELECT s.id, s.name, count(*) AS documents, count(DISTINCT d.voice) AS voices,"
          + " count(DISTINCT CASE WHEN NOT EXISTS (SELECT 1 FROM documents o WHERE o.voice = d.voice AND o.source IS NOT d.source AND o.later IS NULL) THEN d.voice END) AS alone,"
          + " sum(d.paid) AS paid FROM sources s JOIN documents d ON d.source = s.id AND d.later IS NULL";

  private final Handle handle;

  Sources(Handle handle) {
    this.handle = handle;
  }

  Listed<SourceCard> list(Query query) {
    Map<String, Tally> tallies = tallies();
    List<SourceCard> all =
        handle
            .createQuery(CARD + " GROUP BY s.id ORDER BY documents DESC, s.name")
            .map((result, context) -> card(new Row(result), tallies))
            .list();
    List<String> words = List.of(query.words().toLowerCase(Locale.ROOT).split("\\s+"));
    List<SourceCard> wanted =
        all.stream()
            .filter(c ->
                words.stream().allMatch(w -> c.ref().label().toLowerCase(Locale.ROOT).contains(w)))
            .sorted(order(query.sort().orElse(Sort.MOST_VOICES)))
            .toList();
    List<SourceCard> rows = wanted.stream().skip(query.offset()).limit(query.limit()).toList();
    int documents = wanted.stream().mapToInt(SourceCard::documents).sum();
    int voices =
        handle
            .createQuery(
                "SELECT count(DISTINCT voice) FROM documents WHERE later IS NULL AND source IS NOT NULL")
            .mapTo(Integer.class)
            .one();
    return new Listed<>(rows, wanted.size(), voices, documents, Map.of());
  }

  private static Comparator<SourceCard> order(Sort sort) {
    return switch (sort) {
      case NAME -> Comparator.comparing(c -> c.ref().label());
      case MOST_CONTESTED -> Comparator.comparingInt(c -> -c.tally().contradict());
      case MOST_VOICES, SUREST, NEWEST, OLDEST, DATE, VALUE ->
          Comparator.comparingInt(c -> -c.documents());
    };
  }

  Optional<SourceView> find(String id) {
    return handle
        .createQuery(CARD + " WHERE s.id = ? GROUP BY s.id")
        .bind(0, id)
        .map((result, context) -> card(new Row(result), tallies()))
        .findOne()
        .map(card -> new SourceView(card, entity(card), owners(card), pairs(id), sharers(id)));
  }

  private Optional<EntityRef> entity(SourceCard card) {
    return handle
        .createQuery(
            "SELECT DISTINCT e.id, e.name, e.type FROM entities e JOIN entity_names n ON n.entity = e.id"
                + " WHERE lower(n.name) = lower(?) AND e.type = 'organisation' ORDER BY e.voices DESC LIMIT 1")
        .bind(0, card.ref().label())
        .map((result, context) -> Entities.ref(new Row(result)))
        .findOne();
  }

  private List<EntityView.Tie> owners(SourceCard card) {
    return entity(card).stream()
        .flatMap(e ->
            new Findings(handle, java.time.LocalDate.EPOCH)
                    .where(
                        "f.kind = 'relation' AND f.type IN ('owner_of', 'publisher_of', 'creator_of') AND f.to_whom = :id",
                        "d.n, f.ordinal",
                        50,
                        Map.of("id", e.id()))
                    .stream())
        .flatMap(item -> Entities.tie(item).stream())
        .toList();
  }

  private List<SourcePair> pairs(String id) {
    return handle
        .createQuery(
            "SELECT x, y, a.name AS x_name, b.name AS y_name, "
                + TALLY
                + " FROM "
                + SIDES
                + " JOIN sources a ON a.id = x JOIN sources b ON b.id = y WHERE x = ? GROUP BY x, y"
                + " ORDER BY contradict DESC, agree DESC, y_name")
        .bind(0, id)
        .map((result, context) -> pair(new Row(result)))
        .list();
  }

  List<SourcePair> agreement() {
    return handle
        .createQuery(
            "SELECT x, y, a.name AS x_name, b.name AS y_name, "
                + TALLY
                + " FROM "
                + SIDES
                + " JOIN sources a ON a.id = x JOIN sources b ON b.id = y WHERE x < y GROUP BY x, y"
                + " ORDER BY contradict DESC, agree DESC, x_name, y_name")
        .map((result, context) -> pair(new Row(result)))
        .list();
  }

  private List<Ref> sharers(String id) {
    return handle
        .createQuery(
            "SELECT DISTINCT s.id, s.name FROM documents d JOIN documents o ON o.voice = d.voice AND o.later IS NULL"
                + " JOIN sources s ON s.id = o.source WHERE d.source = :id AND d.later IS NULL AND o.source <> :id ORDER BY s.name")
        .bind("id", id)
        .map((result, context) -> new Ref(new Row(result).text("id"), new Row(result).text("name")))
        .list();
  }

  private Map<String, Tally> tallies() {
    return handle
        .createQuery("SELECT x, " + TALLY + " FROM " + SIDES + " GROUP BY x")
        .map((result, context) -> Map.entry(new Row(result).text("x"), tally(new Row(result))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static SourceCard card(Row row, Map<String, Tally> tallies) {
    String id = row.text("id");
    return new SourceCard(
        new Ref(id, row.text("name")),
        row.number("documents"),
        row.number("voices"),
        row.number("alone"),
        row.number("paid"),
        tallies.getOrDefault(id, Tally.NONE));
  }

  private static SourcePair pair(Row row) {
    return new SourcePair(
        new Ref(row.text("x"), row.text("x_name")),
        new Ref(row.text("y"), row.text("y_name")),
        tally(row));
  }

  private static Tally tally(Row row) {
    return new Tally(row.number("agree"), row.number("contradict"), row.number("part"));
  }
}
