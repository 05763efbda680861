package org.onrecord.store.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.view.Footing;
import org.onrecord.model.view.SourceFact;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Ref;
import org.onrecord.store.sql.Row;

/// What the voices of a matter rest on.
final class Footings {
  /// People whose word is named at most.
  private static final int WORDS = 6;

  private final Handle handle;

  Footings(Handle handle) {
    this.handle = handle;
  }

  Footing of(String matter, int voices) {
    List<Ref> sources = sources(matter);
    Map<String, List<Ref>> byOwner = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    int alone = 0;
    for (Ref source : sources) {
      Optional<String> owner = owner(source.id());
      if (owner.isPresent()) {
        String folded = owner.get().toLowerCase(Locale.ROOT);
        names.putIfAbsent(folded, owner.get());
        byOwner.computeIfAbsent(folded, o -> new ArrayList<>()).add(source);
      } else {
        alone++;
      }
    }
    List<Footing.Owner> owners =
        byOwner.entrySet().stream()
            .filter(e -> e.getValue().size() > 1)
            .map(e -> new Footing.Owner(names.getOrDefault(e.getKey(), ""), e.getValue()))
            .toList();
    return new Footing(voices, sources.size(), alone + byOwner.size(), owners, words(matter));
  }

  /// The sources of the earliest texts of its voices.
  private List<Ref> sources(String matter) {
    return handle
        .createQuery(
            "SELECT DISTINCT s.id, s.name FROM pairs p JOIN documents x ON x.sha256 IN (p.a_document, p.b_document)"
                + " JOIN documents d ON d.sha256 = x.voice JOIN sources s ON s.id = d.source WHERE p.matter = ? ORDER BY s.name")
        .bind(0, matter)
        .map((result, context) -> new Ref(new Row(result).text("id"), new Row(result).text("name")))
        .list();
  }

  /// What a person noted counts before what documents state.
  private Optional<String> owner(String source) {
    List<SourceFact> facts =
        new Sources(handle)
            .facts(source).stream().filter(fact -> fact.trait() == SourceTrait.OWNER).toList();
    Optional<SourceFact> noted =
        facts.stream()
            .filter(f -> f.ground() instanceof SourceFact.Ground.Noted note && note.stands())
            .findFirst();
    return noted
        .or(() ->
            facts.stream().filter(f -> f.ground() instanceof SourceFact.Ground.Stated).findFirst())
        .map(SourceFact::value)
        .filter(value -> !value.isEmpty());
  }

  /// Whom a passage has its words from; and who publishes it, when a document names them like its
  /// source.
  private List<Footing.Word> words(String matter) {
    return handle
        .createQuery(
            """
            WITH ends AS (
              SELECT a_document AS document, a_start AS start_at, a_end AS end_at FROM pairs WHERE matter = :m
              UNION SELECT b_document, b_start, b_end FROM pairs WHERE matter = :m),
            said AS (
              SELECT n.entity AS who, d.voice AS voice FROM ends e
                JOIN rests r ON r.document = e.document AND r.start_at < e.end_at AND r.end_at > e.start_at
                JOIN entity_names n ON n.document = r.document AND n.name = r.authority
                JOIN documents d ON d.sha256 = e.document
              UNION SELECT n.id, d.voice FROM ends e JOIN documents d ON d.sha256 = e.document
                JOIN sources s ON s.id = d.source JOIN entities n ON n.id = s.id AND n.type = 'organisation')
            SELECT n.id, n.name, n.type, count(DISTINCT s.voice) AS voices FROM said s JOIN entities n ON n.id = s.who
            GROUP BY n.id HAVING count(DISTINCT s.voice) > 1 ORDER BY voices DESC, n.name LIMIT :most\
            """)
        .bind("m", matter)
        .bind("most", WORDS)
        .map((result, context) -> {
          var row = new Row(result);
          EntityRef who = Entities.ref(row);
          return new Footing.Word(who, row.number("voices"));
        })
        .list();
  }
}
