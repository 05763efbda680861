package org.onrecord.publish.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Sink;
import org.onrecord.model.data.Tables;
import org.onrecord.model.data.Written;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Every other form, each in a folder of its own, with what came from what, in a research object
/// (RO-Crate 1.2).
final class CrateForm implements Form {
  private static final String VERSION = "https://w3id.org/ro/crate/1.2";
  private static final String TERMS = "#terms";
  private static final String SOFTWARE = "#onrecord";

  @Override
  public void write(OpenData data, Names names, Sink sink) {
    var written = new ArrayList<Written>();
    Arrays.stream(Format.values())
        .filter(format -> format != Format.RO_CRATE)
        .forEach(format -> format.write(data, names, new Below(format.word(), sink, written)));
    written.add(
        sink.text(
            new Sink.Name(
                Provenance.FILE,
                "application/ld+json",
                "What came from which document by which version, and who did what (PROV-O)."),
            out -> new Provenance(data, names).write(out)));
    sink.text(
        new Sink.Name("ro-crate-metadata.json", "application/ld+json", "What lies here."),
        out -> new Metadata(data, names, written).write(out));
  }

  /// Puts files into a folder, and notes them.
  private record Below(String folder, Sink sink, List<Written> written) implements Sink {
    @Override
    public Written text(Name name, Consumer<Consumer<String>> write) {
      return noted(sink.text(name.in(folder), write));
    }

    @Override
    public Written file(Name name, Maker make) {
      return noted(sink.file(name.in(folder), make));
    }

    private Written noted(Written file) {
      written.add(file);
      return file;
    }
  }

  private record Metadata(OpenData data, Names names, List<Written> files) {
    void write(Consumer<String> out) {
      Set<String> people = people();
      var items =
          new Json.Items(out, Json.object().put("@context", VERSION + "/context"), "@graph");
      items.add(descriptor());
      items.add(root(people));
      items.add(terms());
      items.add(
          node(SOFTWARE, "SoftwareApplication")
              .put("name", "Onrecord")
              .put("softwareVersion", data.about().version()));
      people.forEach(name -> items.add(node(person(name), "Person").put("name", name)));
      items.add(made());
      files.forEach(file -> items.add(file(file)));
      try (Stream<Row> documents = data.rows(Tables.get("documents"))) {
        documents.forEach(row -> items.add(document(row)));
      }
      items.end();
    }

    private Set<String> people() {
      var people = new TreeSet<String>();
      try (Stream<Row> acts = data.rows(Tables.get("acts"))) {
        acts.forEach(act -> act.find("by").ifPresent(people::add));
      }
      return people;
    }

    private String person(String name) {
      return "#" + names.id("by", name);
    }

    private static ObjectNode node(String id, String type) {
      return Json.object().put("@id", id).put("@type", type);
    }

    private static ObjectNode reference(String id) {
      return Json.object().put("@id", id);
    }

    private static ObjectNode descriptor() {
      ObjectNode descriptor = node("ro-crate-metadata.json", "CreativeWork");
      descriptor.set("conformsTo", reference(VERSION));
      descriptor.set("about", reference("./"));
      return descriptor;
    }

    private ObjectNode root(Set<String> people) {
      OpenData.About about = data.about();
      ObjectNode root = node("./", "Dataset").put("name", about.name());
      root.put(
          "description",
          "A record made with Onrecord: what texts promise, demand, claim and say, each with its passage, and what people decided about it. It holds "
              + (about.published() ? "what others get to see." : "the whole record."));
      // The day of the last entry, so that the same record gives the same bytes.
      root.put("datePublished", about.log().map(log -> log.last().toString()).orElse("1970-01-01"));
      root.put("identifier", names.record());
      root.set("license", reference(names.licence().orElse(TERMS)));
      ArrayNode creators = root.putArray("creator");
      people.forEach(name -> creators.add(reference(person(name))));
      ArrayNode parts = root.putArray("hasPart");
      files.forEach(file -> parts.add(reference(file.name().path())));
      root.putArray("mentions").add(reference("#made"));
      return root;
    }

    private ObjectNode terms() {
      Optional<String> licence = names.licence();
      return node(licence.orElse(TERMS), "CreativeWork")
          .put("name", licence.orElse("No licence was chosen"))
          .put(
              "description",
              "Covers what the record's team wrote and decided, and what was found. The words of the documents belong to those who published them; how much of them is here was decided source by source.");
    }

    private ObjectNode made() {
      ObjectNode made =
          node("#made", "CreateAction").put("name", "Reading and analysing the texts");
      made.set("instrument", reference(SOFTWARE));
      ArrayNode objects = made.putArray("object");
      try (Stream<Row> documents = data.rows(Tables.get("documents"))) {
        documents.forEach(row -> objects.add(reference(Names.bytes(row.get("sha256")))));
      }
      ArrayNode results = made.putArray("result");
      files.forEach(file -> results.add(reference(file.name().path())));
      return made;
    }

    private ObjectNode file(Written written) {
      return node(written.name().path(), "File")
          .put("name", written.name().path())
          .put("description", written.name().says())
          .put("encodingFormat", written.name().mediaType())
          .put("contentSize", Long.toString(written.bytes()))
          .put("sha256", written.hash().hex());
    }

    private ObjectNode document(Row row) {
      ObjectNode document = node(Names.bytes(row.get("sha256")), "CreativeWork");
      document.put(
          "name", row.find("title").or(() -> row.find("beginning")).orElse(row.get("file_name")));
      row.find("published").filter(Dates::isPlain).ifPresent(d -> document.put("datePublished", d));
      Json.put(document, "inLanguage", row.find("language"));
      Json.put(document, "url", row.find("url"));
      return document.put("encodingFormat", row.get("media_type"));
    }
  }
}
