package org.onrecord.velmora;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.list.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tells a story of acts to a record, a line at a time.
///
/// A line is an act (docs/acts.md) in which `"as"` names what it makes, `"$name"` stands for its id
/// and `"$name#entry"` for its place in the log, `{"quote", "in"}` for the passage with these words
/// in the document whose path holds `in`, `{"found", "in"}` for the id of the commitment or demand
/// found there. `{"day"}` sets the clock; `{"add"}` takes more files in.
final class Storyteller {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final RecordFolder record;
  private final Path files;
  private final JudgedRecord.StoryClock clock;
  private final List<JsonNode> lines;
  private final Map<String, JsonNode> made = new HashMap<>();
  private final List<DocumentView> documents = new ArrayList<>();

  Storyteller(RecordFolder record, Path files, JudgedRecord.StoryClock clock) throws IOException {
    this.record = record;
    this.files = files;
    this.clock = clock;
    try (InputStream in = Storyteller.class.getResourceAsStream("story.jsonl")) {
      lines =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .map(JSON::readTree)
              .toList();
    }
  }

  /// Files that the story itself takes in.
  List<Path> comesLater() {
    return lines.stream().flatMap(line -> added(line).stream()).toList();
  }

  private List<Path> added(JsonNode line) {
    return StreamSupport.stream(line.path("add").spliterator(), false)
        .map(name -> files.resolve(name.asString()))
        .toList();
  }

  void tell() throws IOException {
    read();
    for (JsonNode line : lines) {
      if (line.has("day")) {
        clock.set(LocalDate.parse(line.get("day").asString()));
      } else if (line.has("add")) {
        record.add(added(line), Progress.SILENT);
        read();
      } else {
        act((ObjectNode) line);
      }
    }
  }

  private void read() throws IOException {
    documents.clear();
    try (OpenRecord view = record.view()) {
      view.texts()
          .documents(Query.all().page(0, 1000))
          .rows()
          .forEach(card -> documents.add(view.texts().findDocument(card.id()).orElseThrow()));
    }
  }

  private void act(ObjectNode line) throws IOException {
    ObjectNode act = (ObjectNode) resolved(line);
    JsonNode name = act.remove("as");
    JsonNode answer = JSON.readTree(record.act(List.of(act.toString())).getFirst().json());
    if (!answer.get("ok").asBoolean()) {
      throw new IllegalStateException(act + " was refused: " + answer);
    }
    if (name != null) {
      made.put(name.asString(), answer);
    }
  }

  String id(String name) {
    return answer(name).get("id").asString();
  }

  private JsonNode answer(String name) {
    return Objects.requireNonNull(made.get(name), "nothing is called " + name);
  }

  private JsonNode resolved(JsonNode value) {
    return switch (value) {
      case ObjectNode object when object.has("quote") -> passage(object);
      case ObjectNode object when object.has("found") -> JSON.valueToTree(finding(object));
      case ObjectNode object -> {
        ObjectNode all = JSON.createObjectNode();
        object.properties().forEach(e -> all.set(e.getKey(), resolved(e.getValue())));
        yield all;
      }
      case ArrayNode array -> {
        ArrayNode all = JSON.createArrayNode();
        array.forEach(each -> all.add(resolved(each)));
        yield all;
      }
      default -> value.isString() && value.asString().startsWith("$") ? named(value) : value;
    };
  }

  private JsonNode named(JsonNode value) {
    String name = value.asString().substring(1);
    return name.endsWith("#entry")
        ? answer(name.substring(0, name.indexOf('#'))).get("index")
        : answer(name).get("id");
  }

  private DocumentView document(ObjectNode asked, String words) {
    String path = asked.get("in").asString();
    return documents.stream()
        .filter(d -> d.path().contains(path) && d.document().text().content().contains(words))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody says “" + words + "” in " + path));
  }

  private ObjectNode passage(ObjectNode asked) {
    String words = asked.get("quote").asString();
    DocumentView view = document(asked, words);
    String text = view.document().text().content();
    int at = text.indexOf(words);
    int start = text.codePointCount(0, at);
    return JSON.createObjectNode()
        .put("document", view.document().hash().hex())
        .put("start", start)
        .put("end", start + words.codePointCount(0, words.length()))
        .put("quote", words);
  }

  private String finding(ObjectNode asked) {
    String words = asked.get("found").asString();
    DocumentView view = document(asked, words);
    return view.findings().stream()
        .map(noted -> noted.found())
        .filter(Storyteller::isCommitment)
        .filter(found -> view.document().text().slice(found.finding().at()).contains(words))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no commitment found in “" + words + "”"))
        .id();
  }

  private static boolean isCommitment(Found found) {
    return found.finding() instanceof Finding.Commitment;
  }
}
