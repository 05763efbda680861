package org.onrecord.publish.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.people.Role;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Page;
import org.onrecord.publish.Pages;
import org.onrecord.publish.Route;
import org.onrecord.publish.page.Twins;
import org.onrecord.velmora.JudgedRecord;
import org.onrecord.velmora.SketchedRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of the interface against what the pages really answer: every address, of three
/// records, with a validator that others wrote.
class OpenApiTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final List<RecordView> RECORDS =
      List.of(
          JudgedRecord.velmora().view(),
          SketchedRecord.velmora().view(),
          SketchedRecord.of(3).view());

  private static JsonNode description() {
    Page page = new Pages(RECORDS.getFirst(), Assets.load()).get("/openapi.json", Map.of());
    assertThat(page.status()).isEqualTo(200);
    return JSON.readTree(page.body());
  }

  @Test
  void everyPageThatAnybodyMayReadIsDescribed() {
    assertThat(Twins.ALL.stream().map(Twin::pattern))
        .containsExactlyInAnyOrderElementsOf(
            Route.ALL.stream()
                .filter(route -> route.least() == Role.READER)
                .map(Route::pattern)
                .toList());
    assertThat(description().path("paths").propertyNames())
        .contains("/index.json", "/people/{person}.json", "/openapi.json")
        .hasSize(Twins.ALL.size());
  }

  /// Against the schemas that the OpenAPI Initiative publishes, with a validator that others wrote.
  @Test
  void othersUnderstandTheDescription(@TempDir Path dir) throws IOException, InterruptedException {
    Path checks = Path.of("verifiers/data").toAbsolutePath();
    assumeTrue(
        Files.isDirectory(checks.resolve("node_modules/@seriousme")),
        "no Node.js with what verifiers/data/package.json names (npm install --prefix verifiers/data); the description was not read by others");
    Path file = dir.resolve("openapi.json");
    String description = description().toString();
    Files.writeString(file, description);
    assertThat(read(checks, file))
        .isEqualTo("0 OpenAPI 3.1, %d addresses".formatted(Twins.ALL.size()));
    Files.writeString(file, description.replaceFirst("\"in\":\"path\"", "\"in\":\"door\""));
    assertThat(read(checks, file)).startsWith("1 /paths/");
  }

  private static String read(Path checks, Path file) throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder("node", checks.resolve("openapi.js").toString(), file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return node.waitFor() + " " + said.strip();
  }

  @Test
  void everyAnswerIsOfItsSchema() {
    JsonNode description = description();
    var seen = new TreeSet<String>();
    for (RecordView record : RECORDS) {
      var pages = new Pages(record, Assets.load());
      for (Twin twin : Twins.ALL) {
        Schema schema = schema(description, twin);
        for (String address : addresses(record, twin)) {
          Page page = pages.get(address, Map.of());
          assertThat(page.status()).as(address).isEqualTo(200);
          String answer = new String(page.body(), StandardCharsets.UTF_8);
          assertThat(schema.validate(answer, InputFormat.JSON)).as(address).isEmpty();
          seen.add(twin.pattern());
        }
      }
    }
    assertThat(seen).containsAll(Twins.ALL.stream().map(Twin::pattern).toList());
  }

  @Test
  void aWrongAnswerIsNotOfItsSchema() {
    JsonNode description = description();
    var pages = new Pages(RECORDS.getFirst(), Assets.load());
    Twin documents =
        Twins.ALL.stream().filter(t -> t.pattern().equals("/documents")).findFirst().orElseThrow();
    Schema schema = schema(description, documents);
    String answer =
        new String(pages.get("/documents.json", Map.of()).body(), StandardCharsets.UTF_8);
    assertThat(schema.validate(answer, InputFormat.JSON)).isEmpty();
    assertThat(
            schema.validate(
                answer.replaceFirst("\"total\":\\d+", "\"total\":\"many\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema.validate(answer.replaceFirst("\"total\"", "\"sum\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(
            schema.validate(
                answer.replaceFirst("\"hash\":\"..", "\"hash\":\"xy"), InputFormat.JSON))
        .isNotEmpty();
  }

  /// The schema of what `twin` answers, strict: a field that it does not name is wrong too.
  private static Schema schema(JsonNode description, Twin twin) {
    JsonNode answer =
        description
            .path("paths")
            .path(OpenApi.address(twin))
            .path("get")
            .path("responses")
            .path("200")
            .path("content")
            .path("application/json")
            .path("schema");
    assertThat(answer.isObject()).as(twin.pattern()).isTrue();
    ObjectNode whole = (ObjectNode) answer.deepCopy();
    ObjectNode components = (ObjectNode) description.path("components").deepCopy();
    components.path("schemas").forEach(OpenApiTest::strict);
    whole.set("components", components);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON);
  }

  private static void strict(JsonNode schema) {
    if (schema.has("properties") && !schema.has("oneOf")) {
      ((ObjectNode) schema).put("additionalProperties", false);
    }
  }

  /// Addresses of the kind, with what the record has.
  private static List<String> addresses(RecordView record, Twin twin) {
    String pattern = twin.pattern().equals("/") ? "/index" : twin.pattern();
    Query few = Query.all().page(0, 5);
    List<List<String>> ids =
        switch (twin.ids().isEmpty() ? "" : twin.pattern().split("/")[1]) {
          case "documents" -> documents(record, twin);
          case "people" ->
              record.texts().entities(few).rows().stream().map(e -> List.of(e.ref().id())).toList();
          case "matters" ->
              record.texts().matters(few).rows().stream().map(m -> List.of(m.id())).toList();
          case "sources" ->
              record.texts().sources(few).rows().stream().map(s -> List.of(s.ref().id())).toList();
          case "figures" ->
              record.texts().series(few).rows().stream().map(s -> List.of(s.id())).toList();
          case "voices" ->
              record.texts().voices(few).rows().stream()
                  .map(v -> List.of(v.earliest().id()))
                  .toList();
          case "agreement" ->
              record.texts().agreement().stream()
                  .limit(5)
                  .map(p -> List.of(p.a().id(), p.b().id()))
                  .toList();
          case "commitments" -> objects(record, twin, "commitment", Catalogue.COMMITMENTS);
          case "demands" -> objects(record, twin, "demand", Catalogue.DEMANDS);
          case "institutions" -> objects(record, twin, "institution", Catalogue.RELATIONS);
          // Nothing differs in the address.
          default -> List.of(List.of());
        };
    return ids.stream().map(each -> filled(pattern, each)).toList();
  }

  private static List<List<String>> documents(RecordView record, Twin twin) {
    List<String> ids =
        record.texts().documents(Query.all().page(0, 12)).rows().stream().map(d -> d.id()).toList();
    return switch (twin.pattern()) {
      case "/documents/{}/with/{}" -> List.of(List.of(ids.getFirst(), ids.getLast()));
      case "/documents/{}/others/{}" -> List.of(List.of(ids.getFirst(), "10-60"));
      case "/documents/{}/part/{}" ->
          ids.stream()
              .filter(id ->
                  record.texts().findDocument(id).orElseThrow().document().text().length() > 40_000)
              .map(id -> List.of(id, "2"))
              .toList();
      default -> ids.stream().map(List::of).toList();
    };
  }

  private static List<List<String>> objects(
      RecordView record, Twin twin, String type, Catalogue catalogue) {
    var ids = new ArrayList<List<String>>();
    for (Dossier each : record.register().list(Query.all().page(0, 100)).rows()) {
      if (each.subject().terms().type().word().equals(type)) {
        ids.add(List.of(each.subject().id()));
      }
    }
    if (!twin.pattern().matches(".*/(history|card)") && catalogue != Catalogue.RELATIONS) {
      record
          .findings(catalogue, Query.all().page(0, 3))
          .rows()
          .forEach(item -> ids.add(List.of(item.noted().found().id())));
    }
    return ids;
  }

  private static String filled(String pattern, List<String> ids) {
    String address = pattern;
    for (String id : ids) {
      address = address.replaceFirst("\\{}", id);
    }
    return address + ".json";
  }
}
