package org.onrecord.publish.data;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Sink;
import org.onrecord.model.data.Tables;

/// People, bodies, texts, ties and events as FollowTheMoney entities, one a line, as Aleph and
/// OpenSanctions take them.
///
/// Each tie and note has the words it rests on in `summary`, and leads to its document. A tie whose
/// ends the record does not know becomes a note, so that nothing is left out.
final class FtmForm implements Form {
  private static final String OWNER = "owner_of";
  private static final String PREDECESSOR = "predecessor_of";
  private static final String ROLE = "role";
  private static final Set<String> TIES = Set.of("creator_of", "publisher_of", "other");
  private static final Set<String> PUBLIC =
      Set.of("council", "fund", "commission", "court", "agency");

  @Override
  public void write(OpenData data, Names names, Sink sink) {
    sink.text(
        new Sink.Name(
            "entities.ftm.json", "application/jsonl", "FollowTheMoney entities, one a line."),
        out -> new Lines(data, names, out).write());
  }

  private static final class Lines {
    private final OpenData data;
    private final Names names;
    private final Consumer<String> out;
    private final Who who;
    private final Set<String> owned = new HashSet<>();
    private final Set<String> positions = new HashSet<>();

    Lines(OpenData data, Names names, Consumer<String> out) {
      this.data = data;
      this.names = names;
      this.out = out;
      who = Who.of(data);
    }

    void write() {
      each(
          "relations",
          row -> {
            if (row.get("type").equals(OWNER)) {
              row.find("to_person").ifPresent(owned::add);
            }
          });
      each("sources", this::source);
      documents();
      people();
      each("people_names", this::mention);
      each("relations", this::relation);
      each("dates", this::event);
      for (String table : List.of("quotations", "claims", "commitments_found", "demands_found")) {
        each(table, this::note);
      }
      each("objects", this::object);
    }

    private void each(String table, Consumer<Row> each) {
      try (Stream<Row> rows = data.rows(Tables.get(table))) {
        rows.forEach(each);
      }
    }

    private FtmEntity entity(String schema, String kind, String local) {
      return new FtmEntity(schema, names.id(kind, local));
    }

    private void add(FtmEntity entity) {
      out.accept(entity.line());
    }

    private String document(Row row) {
      return names.id("document", row.get("document"));
    }

    private void source(Row row) {
      if (row.is("stated")) {
        add(entity("Organization", "source", row.get("id")).put("name", row.get("name")));
      }
    }

    private void documents() {
      try (var texts = new Merge(data, Tables.get("texts"), "document")) {
        each("documents", row -> document(row, texts.of(row.get("sha256"))));
      }
    }

    private void document(Row row, List<Row> text) {
      boolean isArticle = row.get("media_type").startsWith("text/");
      FtmEntity entity =
          entity(isArticle ? "Article" : "Document", "document", row.get("sha256"))
              .put("name", row.find("title").or(() -> row.find("beginning")))
              .put("title", row.find("title"))
              .put("fileName", row.get("file_name"))
              .put("fileSize", row.get("bytes"))
              .put("mimeType", row.get("media_type"))
              .put("author", row.find("author"))
              .put("publisher", row.find("publisher"))
              .put("publishedAt", row.find("published").filter(Dates::isPlain))
              .put("language", row.find("language").flatMap(Lines::language))
              .put("sourceUrl", row.find("url"))
              .put("notes", "SHA-256 " + row.get("sha256"));
      text.forEach(t -> entity.put("bodyText", t.find("text")));
      add(entity);
    }

    /// ISO 639-3, as FollowTheMoney has languages.
    private static Optional<String> language(String language) {
      try {
        return Optional.of(Locale.of(language).getISO3Language()).filter(code -> !code.isEmpty());
      } catch (MissingResourceException e) {
        return Optional.empty();
      }
    }

    private void people() {
      try (var written = new Merge(data, Tables.get("people_names"), "person")) {
        each("people", row -> person(row, written.of(row.get("id"))));
      }
    }

    private void person(Row row, List<Row> written) {
      String name = row.get("name");
      FtmEntity entity = entity(schema(row), "person", row.get("id")).put("name", name);
      written.stream()
          .map(w -> w.get("name"))
          .distinct()
          .filter(other -> !other.equals(name))
          .forEach(other -> entity.put("alias", other));
      written.stream().map(this::document).distinct().forEach(doc -> entity.put("proof", doc));
      switch (row.get("type")) {
        case Who.PERSON -> entity.put("position", row.find("office"));
        case Who.PLACE -> entity.put("full", name);
        default -> entity.put("description", row.find("office"));
      }
      add(entity.put("sourceUrl", names.published("people/" + row.get("id"))));
    }

    private String schema(Row row) {
      return switch (row.get("type")) {
        case Who.PERSON -> "Person";
        case Who.PLACE -> "Address";
        case "organisation" -> owned.contains(row.get("id")) ? "Company" : "Organization";
        default -> "LegalEntity";
      };
    }

    private void mention(Row row) {
      String person = row.get("person");
      FtmEntity mention =
          entity("Mention", "mention", row.get("document") + " " + person + " " + row.get("name"))
              .put("document", document(row))
              .put("name", row.get("name"));
      if (who.isSomebody(Optional.of(person))) {
        mention
            .put("resolved", names.id("person", person))
            .put("detectedSchema", who.isPerson(Optional.of(person)) ? "Person" : "Organization");
      }
      add(mention);
    }

    private void relation(Row row) {
      Optional<String> from = row.find("person");
      Optional<String> to = row.find("to_person");
      String type = row.get("type");
      boolean known = who.isSomebody(from) && who.isSomebody(to) && !from.equals(to);
      if (type.equals(ROLE) && who.isPerson(from) && row.find("value").isPresent()) {
        office(row);
      } else if (isKin(type) && known && who.isPerson(from) && who.isPerson(to)) {
        add(tie("Family", "person", "relative", row).put("relationship", words(type)));
      } else if (type.equals(OWNER) && known && isBody(to)) {
        add(tie("Ownership", "owner", "asset", row));
      } else if (type.equals(PREDECESSOR) && known) {
        add(tie("Succession", "predecessor", "successor", row));
      } else if ((TIES.contains(type) || isKin(type)) && known) {
        add(tie("UnknownLink", "subject", "object", row).put("role", words(type)));
      } else {
        note(row);
      }
    }

    private boolean isBody(Optional<String> id) {
      return who.type(id).equals(Optional.of("organisation"));
    }

    private static boolean isKin(String type) {
      return type.endsWith("_of")
          && !Set.of(OWNER, PREDECESSOR, "creator_of", "convicted_of", "publisher_of")
              .contains(type);
    }

    private static String words(String type) {
      return type.replace('_', ' ');
    }

    private FtmEntity tie(String schema, String from, String to, Row row) {
      return entity(schema, "tie", row.get("id"))
          .put(from, names.id("person", row.get("person")))
          .put(to, names.id("person", row.get("to_person")))
          .put("summary", row.get("words"))
          .put("sourceUrl", passage(row))
          .put("recordId", row.get("id"));
    }

    /// An office and that somebody holds it.
    private void office(Row row) {
      String office = row.get("value");
      Optional<String> body = row.find("to_person").filter(id -> isBody(Optional.of(id)));
      String local = office + " " + body.orElse("");
      if (positions.add(names.id("position", local))) {
        FtmEntity position =
            entity("Position", "position", local).put("name", office).put("proof", document(row));
        body.ifPresent(id -> position.put("organization", names.id("person", id)));
        add(position);
      }
      add(
          entity("Occupancy", "tie", row.get("id"))
              .put("holder", names.id("person", row.get("person")))
              .put("post", names.id("position", local))
              .put("summary", row.get("words"))
              .put("sourceUrl", passage(row))
              .put("recordId", row.get("id")));
    }

    private void event(Row row) {
      if (row.find("label").isEmpty() || row.find("value").isEmpty()) {
        return;
      }
      String value = row.get("value");
      FtmEntity event =
          entity("Event", "event", row.get("id"))
              .put("name", row.get("label"))
              .put("summary", row.get("words"))
              .put("proof", document(row))
              .put("sourceUrl", passage(row));
      if (value.contains("/")) {
        event.put("startDate", Optional.of(Dates.from(value)).filter(Dates::isPlain));
        event.put("endDate", Optional.of(Dates.to(value)).filter(Dates::isPlain));
      } else {
        event.put("date", Optional.of(value).filter(Dates::isPlain));
      }
      add(event);
    }

    /// What somebody said, asserted, promised or asked, or a tie that has no form of its own.
    private void note(Row row) {
      FtmEntity note =
          entity("Note", "note", row.get("id"))
              .put("name", words(row.table().name()))
              .put("description", row.get("words"))
              .put("proof", document(row))
              .put("sourceUrl", passage(row));
      row.find("person").ifPresent(id -> note.put("entity", names.id("person", id)));
      add(note);
    }

    private void object(Row row) {
      boolean isInstitution = row.get("type").equals("institution");
      FtmEntity entity =
          isInstitution
              ? entity(
                      PUBLIC.contains(row.get("kind")) ? "PublicBody" : "Organization",
                      "object",
                      row.get("id"))
                  .put("name", row.get("who"))
                  .put("description", row.get("what"))
              : entity("Note", "object", row.get("id"))
                  .put("name", row.get("type") + ", " + row.get("who"))
                  .put("description", row.get("what"));
      add(entity.put("sourceUrl", names.published(row.get("type") + "s/" + row.get("id"))));
    }

    private Optional<String> passage(Row row) {
      return names.published(
          "documents/%s#%s".formatted(row.get("document").substring(0, 12), row.get("id")));
    }
  }
}
