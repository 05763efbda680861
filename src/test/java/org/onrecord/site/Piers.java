package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.Sharing;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.list.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A small record of three texts about piers, for tests that change something: made anew for each.
final class Piers implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  final Path folder;
  final Desk desk;
  final RecordFolder record;

  Piers(Path dir) throws IOException {
    this(dir, Clock.fixed(Instant.parse("2031-07-01T09:00:00Z"), ZoneOffset.UTC));
  }

  Piers(Path dir, Clock clock) throws IOException {
    this(dir.resolve("record"), Desk.open(words -> {}, List.of(), "test", clock));
    Path texts = Files.createDirectories(dir.resolve("texts"));
    write(
        texts,
        "gull",
        "Gull Gazette",
        "The Harbour Council will mend the long pier by 1 May 2031.");
    write(
        texts,
        "tern",
        "Tern Tribune",
        "The Harbour Council promised to mend the long pier by 1 June 2031.");
    write(
        texts,
        "auk",
        "Auk Agency",
        "Ilse Vorn assured fishermen that the council will mend the short pier.");
    record.add(List.of(texts), Progress.SILENT);
    record.share("tern-tribune", Sharing.FULL);
    record.share("auk-agency", Sharing.REFERENCE);
  }

  private Piers(Path folder, Desk desk) throws IOException {
    this.folder = folder;
    this.desk = desk;
    record = RecordFolder.open(folder, desk, "a test", Progress.SILENT);
  }

  /// The record that was made in `dir`, once more.
  static Piers again(Path dir, Clock clock) throws IOException {
    return new Piers(dir.resolve("record"), Desk.open(words -> {}, List.of(), "test", clock));
  }

  static String planted(String where) {
    return "quillwort" + where;
  }

  private static void write(Path texts, String name, String outlet, String words)
      throws IOException {
    String filler = "Rain, wind, and then more rain over grey rocks. ".repeat(12);
    Files.writeString(
        texts.resolve(name + ".txt"),
        "Piers of the north\n\n%s\n\n%s And %s? %s\n\nPublished by %s\n"
            .formatted(words, filler, planted(name), filler, outlet));
  }

  /// Does an act; what begins with a bracket is JSON.
  ///
  /// @return its answer, which is done
  JsonNode act(String act, String... fields) throws IOException {
    ObjectNode json = JSON.createObjectNode().put("act", act).put("by", "Ada Lorn");
    for (int i = 0; i < fields.length; i += 2) {
      String value = fields[i + 1];
      if (value.startsWith("{") || value.startsWith("[")) {
        json.set(fields[i], JSON.readTree(value));
      } else {
        json.put(fields[i], value);
      }
    }
    JsonNode answer = JSON.readTree(record.act(List.of(json.toString())).getFirst().json());
    if (!answer.get("ok").asBoolean()) {
      throw new IllegalStateException(json + " was refused: " + answer);
    }
    return answer;
  }

  /// Opens a commitment.
  ///
  /// @return its id
  String open(String what) throws IOException {
    return act("commitment-opened", "kind", "promise", "who", "Harbour Council", "what", what)
        .get("id")
        .asString();
  }

  /// Words of a text, as a passage.
  String passage(String file, String words) throws IOException {
    try (OpenRecord view = record.view()) {
      DocumentCard card =
          view.texts().documents(Query.all()).rows().stream()
              .filter(d -> d.fileName().equals(file + ".txt"))
              .findFirst()
              .orElseThrow();
      String text = view.texts().findText(card.id()).orElseThrow().text().content();
      int start = text.codePointCount(0, text.indexOf(words));
      return JSON.createObjectNode()
          .put("document", card.hash().hex())
          .put("start", start)
          .put("end", start + words.codePointCount(0, words.length()))
          .put("quote", words)
          .toString();
    }
  }

  StaticSite.Published publish(Path out) throws IOException {
    return publish(new StaticSite(), out);
  }

  StaticSite.Published publish(StaticSite site, Path out) throws IOException {
    var how = new StaticSite.How(Optional.empty(), false);
    return site.publish(record, folder, out, how, Progress.SILENT);
  }

  /// The same, with every page made again.
  StaticSite.Published publishAnew(Path out) throws IOException {
    var how = new StaticSite.How(Optional.empty(), true);
    return new StaticSite().publish(record, folder, out, how, Progress.SILENT);
  }

  @Override
  public void close() throws IOException {
    record.close();
    desk.close();
  }
}
