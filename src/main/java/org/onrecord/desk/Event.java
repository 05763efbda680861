package org.onrecord.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Because;
import org.onrecord.model.Flag;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.SourceNote;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.Worded;
import org.onrecord.read.lists.ClaimList;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One line of a record's journal.
sealed interface Event {
  /// The record was begun.
  record Begun(Instant at, String name) implements Event {}

  /// Something came in; `reading` says what came of it.
  ///
  /// @param predecessor digest of what came in before it under the same path
  record Arrived(
      Instant at,
      String folder,
      String path,
      Sha256 sha256,
      long bytes,
      Optional<Sha256> predecessor,
      Optional<String> because)
      implements Event {}

  /// A folder was read; so many entries were passed over.
  record Walked(Instant at, String folder, int files, int hidden, int links) implements Event {}

  /// Somebody decided how much of a source's texts others get to see.
  record Shared(Instant at, String source, Sharing sharing) implements Event {}

  /// A person said something of a source.
  record SourceNoted(Instant at, SourceNote note) implements Event {}

  /// A list of statements came in.
  ///
  /// @param bytes its size
  record ListArrived(Instant at, String name, Sha256 sha256, long bytes) implements Event {}

  JsonMapper JSON = JsonMapper.shared();

  static String begun(Instant at, String name) {
    return JSON.createObjectNode()
        .put("event", "begun")
        .put("at", at.toString())
        .put("name", name)
        .toString();
  }

  static String shared(Instant at, String source, Sharing sharing) {
    return JSON.createObjectNode()
        .put("event", "shared")
        .put("at", at.toString())
        .put("source", source)
        .put("sharing", sharing.word())
        .toString();
  }

  static String sourceNoted(SourceNote note) {
    return JSON.createObjectNode()
        .put("event", "source-noted")
        .put("at", note.at().toString())
        .put("source", note.source())
        .put("trait", note.trait().word())
        .put("value", note.value())
        .put("reason", note.reason())
        .put("by", note.by())
        .toString();
  }

  static String walked(Instant at, Folder folder) {
    return JSON.createObjectNode()
        .put("event", "walked")
        .put("at", at.toString())
        .put("folder", folder.id())
        .put("files", folder.files().size())
        .put("hidden", folder.hidden())
        .put("links", folder.links())
        .toString();
  }

  /// A list of statements, and how much of it could be read.
  static String listArrived(
      Instant at, String name, Sha256 kept, long bytes, ClaimList list, String version) {
    return JSON.createObjectNode()
        .put("event", "list")
        .put("at", at.toString())
        .put("name", name)
        .put("sha256", kept.hex())
        .put("bytes", bytes)
        .put("reader", version)
        .put("items", list.items().size())
        .put("refused", list.refused().size())
        .toString();
  }

  /// What came in, from where, as which version and with what outcome.
  static String arrived(
      Instant at,
      Folder.Entry entry,
      Sha256 kept,
      long bytes,
      Optional<Sha256> predecessor,
      Reading reading,
      String version) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("event", "arrived")
            .put("at", at.toString())
            .put("folder", entry.folder())
            .put("path", entry.path())
            .put("sha256", kept.hex())
            .put("bytes", bytes);
    predecessor.ifPresentOrElse(
        p -> json.put("predecessor", p.hex()), () -> json.putNull("predecessor"));
    json.put("reader", version);
    outcome(json, reading);
    return json.toString();
  }

  private static void outcome(ObjectNode json, Reading reading) {
    Optional<Because> because =
        switch (reading) {
          case Reading.Read read -> read.document().partly();
          case Reading.Container container -> container.partly();
          case Reading.Refused refused -> Optional.of(refused.because());
        };
    json.put(
        "status",
        reading instanceof Reading.Refused ? "refused" : because.isPresent() ? "partly" : "read");
    because.ifPresentOrElse(b -> json.put("because", b.toString()), () -> json.putNull("because"));
    ArrayNode flags = json.putArray("flags");
    flags(reading).stream().sorted().forEach(flag -> flags.add(flag.word()));
    if (!reading.parts().isEmpty()) {
      ArrayNode parts = json.putArray("parts");
      for (Reading part : reading.parts()) {
        ObjectNode inner =
            parts.addObject().put("path", part.path()).put("sha256", part.hash().hex());
        outcome(inner, part);
      }
    }
  }

  private static Set<Flag> flags(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> read.document().flags();
      case Reading.Container container -> container.flags();
      case Reading.Refused refused -> refused.flags();
    };
  }

  /// Reads a line back.
  ///
  /// @throws IllegalArgumentException when it is no event of ours
  static Event parse(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      Instant at = Instant.parse(json.required("at").asString());
      return switch (json.required("event").asString()) {
        case "begun" -> new Begun(at, json.required("name").asString());
        case "walked" ->
            new Walked(
                at,
                json.required("folder").asString(),
                json.required("files").asInt(),
                json.required("hidden").asInt(),
                json.required("links").asInt());
        case "shared" ->
            new Shared(
                at,
                json.required("source").asString(),
                Worded.of(Sharing.class, json.required("sharing").asString()));
        case "source-noted" ->
            new SourceNoted(
                at,
                new SourceNote(
                    json.required("source").asString(),
                    Worded.of(SourceTrait.class, json.required("trait").asString()),
                    json.required("value").asString(),
                    json.required("reason").asString(),
                    json.required("by").asString(),
                    at));
        case "list" ->
            new ListArrived(
                at,
                json.required("name").asString(),
                new Sha256(json.required("sha256").asString()),
                json.required("bytes").asLong());
        case "arrived" ->
            new Arrived(
                at,
                json.required("folder").asString(),
                json.required("path").asString(),
                new Sha256(json.required("sha256").asString()),
                json.required("bytes").asLong(),
                Optional.ofNullable(json.get("predecessor"))
                    .filter(n -> !n.isNull())
                    .map(n -> new Sha256(n.asString())),
                Optional.ofNullable(json.get("because"))
                    .filter(n -> !n.isNull())
                    .map(JsonNode::asString));
        default ->
            throw new IllegalArgumentException("an event this version does not know: " + line);
      };
    } catch (JacksonException e) {
      throw new IllegalArgumentException("a line of the journal that is no event: " + line, e);
    }
  }

  /// The name that the record was begun with.
  static String nameOf(List<String> lines) {
    return parseAll(lines.stream().limit(1).toList()).stream()
        .map(event -> event instanceof Begun begun ? begun.name() : "record")
        .findFirst()
        .orElse("record");
  }

  /// All lines of a journal.
  static List<Event> parseAll(List<String> lines) {
    return lines.stream().map(Event::parse).toList();
  }
}
