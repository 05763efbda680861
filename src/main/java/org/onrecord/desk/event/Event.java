package org.onrecord.desk.event;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.desk.place.Folder;
import org.onrecord.log.Journal;
import org.onrecord.log.Kind;
import org.onrecord.log.LogReader;
import org.onrecord.log.RecordLog.Draft;
import org.onrecord.model.Because;
import org.onrecord.model.Flag;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.SourceNote;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.Worded;
import org.onrecord.read.lists.ClaimList;
import org.onrecord.read.lists.PeopleList;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an entry of a record's log says of what came in and of sources.
public sealed interface Event {
  /// An entry that is somebody else's business, or whose content was taken away: nothing for the
  /// tables.
  record Other() implements Event {}

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

  /// A list of people and bodies came in.
  ///
  /// @param bytes its size
  record PeopleArrived(Instant at, String name, Sha256 sha256, long bytes) implements Event {}

  /// The bytes that came in with it.
  default Optional<Sha256> original() {
    return switch (this) {
      case Arrived arrived -> Optional.of(arrived.sha256());
      case ListArrived list -> Optional.of(list.sha256());
      case PeopleArrived list -> Optional.of(list.sha256());
      case Other _, Begun _, Walked _, Shared _, SourceNoted _ -> Optional.empty();
    };
  }

  /// How many bytes came in with it.
  default long originalBytes() {
    return switch (this) {
      case Arrived arrived -> arrived.bytes();
      case ListArrived list -> list.bytes();
      case PeopleArrived list -> list.bytes();
      case Other _, Begun _, Walked _, Shared _, SourceNoted _ -> 0;
    };
  }

  JsonMapper JSON = JsonMapper.shared();

  String BEGUN = Kind.RECORD_BEGUN;
  String ARRIVED = "input-arrived";
  String WALKED = "folder-walked";
  String SHARED = "source-shared";
  String SOURCE_NOTED = "source-noted";
  String LIST = "list-arrived";
  String PEOPLE = "people-arrived";

  /// What these are called in the journals of older versions.
  Map<String, String> OLD_NAMES =
      Map.of(
          "begun", BEGUN,
          "arrived", ARRIVED,
          "walked", WALKED,
          "shared", SHARED,
          "source-noted", SOURCE_NOTED,
          "list", LIST);

  /// @param key the verifier key that the log begins with
  static Draft begun(Instant at, String name, String key) {
    return draft(BEGUN, at, JSON.createObjectNode().put("key", key).put("name", name));
  }

  /// An old journal follows, line by line.
  static Draft imported(Instant at, int lines, String sha256, String key) {
    return draft(
        Kind.JOURNAL_IMPORTED,
        at,
        JSON.createObjectNode().put("key", key).put("lines", lines).put("sha256", sha256));
  }

  /// How many lines the old journal has that `first` says follow.
  static int linesOf(LogReader.Entry first) {
    return JSON.readTree(first.content().orElse("{}")).path("lines").asInt(0);
  }

  /// A line of an old journal, kept whole.
  ///
  /// @param event the line without its chain
  static Draft ofLine(String line, String event) {
    JsonNode old = JSON.readTree(event);
    String name = old.required("event").asString();
    return draft(
        Optional.ofNullable(OLD_NAMES.get(name))
            .orElseThrow(
                () -> new IllegalArgumentException("an event this version does not know: " + line)),
        Instant.parse(old.required("at").asString()),
        JSON.createObjectNode().put("line", line));
  }

  static Draft shared(Instant at, String source, Sharing sharing) {
    return draft(
        SHARED, at, JSON.createObjectNode().put("source", source).put("sharing", sharing.word()));
  }

  static Draft sourceNoted(SourceNote note) {
    return draft(
        SOURCE_NOTED,
        note.at(),
        JSON.createObjectNode()
            .put("source", note.source())
            .put("trait", note.trait().word())
            .put("value", note.value())
            .put("reason", note.reason())
            .put("by", note.by()));
  }

  static Draft walked(Instant at, Folder folder) {
    return draft(
        WALKED,
        at,
        JSON.createObjectNode()
            .put("folder", folder.id())
            .put("files", folder.files().size())
            .put("hidden", folder.hidden())
            .put("links", folder.links()));
  }

  /// A list of statements, and how much of it could be read.
  static Draft listArrived(
      Instant at, String name, Sha256 kept, long bytes, ClaimList list, String version) {
    return draft(
        LIST,
        at,
        JSON.createObjectNode()
            .put("name", name)
            .put("sha256", kept.hex())
            .put("bytes", bytes)
            .put("reader", version)
            .put("items", list.items().size())
            .put("refused", list.refused().size()));
  }

  /// A list of people, and how much of it could be read.
  static Draft peopleArrived(
      Instant at, String name, Sha256 kept, long bytes, PeopleList list, String version) {
    return draft(
        PEOPLE,
        at,
        JSON.createObjectNode()
            .put("name", name)
            .put("sha256", kept.hex())
            .put("bytes", bytes)
            .put("reader", version)
            .put("people", list.people().size())
            .put("refused", list.refused().size()));
  }

  /// What came in, from where, as which version and with what outcome.
  static Draft arrived(
      Instant at,
      Folder.Entry entry,
      Sha256 kept,
      long bytes,
      Optional<Sha256> predecessor,
      Reading reading,
      String version) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("folder", entry.folder())
            .put("path", entry.path())
            .put("sha256", kept.hex())
            .put("bytes", bytes);
    predecessor.ifPresentOrElse(
        p -> json.put("predecessor", p.hex()), () -> json.putNull("predecessor"));
    json.put("reader", version);
    outcome(json, reading);
    return draft(ARRIVED, at, json);
  }

  /// File names and texts of others may hold half a surrogate pair, which UTF-8 has no form for.
  private static Draft draft(String act, Instant at, ObjectNode content) {
    content.put("act", act).put("at", at.toString());
    byte[] wellFormed = content.toString().getBytes(StandardCharsets.UTF_8);
    return Draft.of(act, at, (ObjectNode) JSON.readTree(wellFormed));
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

  /// Reads an entry back.
  ///
  /// @throws IllegalArgumentException when its content is not what its kind promises
  static Event of(LogReader.Entry entry) {
    String kind = entry.envelope().kind();
    boolean ours = OLD_NAMES.containsValue(kind) || kind.equals(PEOPLE);
    if (entry.content().isEmpty() || !ours) {
      return new Other();
    }
    try {
      JsonNode content = JSON.readTree(entry.content().get());
      JsonNode line = content.path("line");
      return parse(
          kind, line.isString() ? JSON.readTree(Journal.eventOf(line.stringValue())) : content);
    } catch (JacksonException | DateTimeException e) {
      throw new IllegalArgumentException(
          "entry %d of the log is no event of kind %s".formatted(entry.index(), kind), e);
    }
  }

  /// Whether a content is a line of an old journal.
  static boolean isOldLine(String content) {
    return JSON.readTree(content).path("line").isString();
  }

  private static Event parse(String kind, JsonNode json) {
    Instant at = Instant.parse(text(json, "at"));
    return switch (kind) {
      case Kind.RECORD_BEGUN -> new Begun(at, text(json, "name"));
      case WALKED ->
          new Walked(
              at,
              text(json, "folder"),
              json.required("files").asInt(),
              json.required("hidden").asInt(),
              json.required("links").asInt());
      case SHARED ->
          new Shared(at, text(json, "source"), Worded.of(Sharing.class, text(json, "sharing")));
      case SOURCE_NOTED ->
          new SourceNoted(
              at,
              new SourceNote(
                  text(json, "source"),
                  Worded.of(SourceTrait.class, text(json, "trait")),
                  find(json, "value").orElse(""),
                  text(json, "reason"),
                  text(json, "by"),
                  at));
      case LIST ->
          new ListArrived(
              at,
              text(json, "name"),
              new Sha256(text(json, "sha256")),
              json.required("bytes").asLong());
      case PEOPLE ->
          new PeopleArrived(
              at,
              text(json, "name"),
              new Sha256(text(json, "sha256")),
              json.required("bytes").asLong());
      default -> arrived(at, json);
    };
  }

  private static Arrived arrived(Instant at, JsonNode json) {
    return new Arrived(
        at,
        text(json, "folder"),
        text(json, "path"),
        new Sha256(text(json, "sha256")),
        json.required("bytes").asLong(),
        find(json, "predecessor").map(Sha256::new),
        find(json, "because"));
  }

  private static String text(JsonNode json, String name) {
    return json.required(name).asString();
  }

  private static Optional<String> find(JsonNode json, String name) {
    return Optional.ofNullable(json.get(name)).filter(n -> !n.isNull()).map(JsonNode::asString);
  }
}
