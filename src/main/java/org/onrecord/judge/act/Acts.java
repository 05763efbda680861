package org.onrecord.judge.act;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads acts: one JSON object each, as `docs/acts.md` says.
public final class Acts {
  /// Salt and content of an entry, and its envelope, must fit into what the log holds of one.
  private static final int LARGEST = 60_000;

  /// So far clocks of two machines may differ.
  private static final Duration AHEAD = Duration.ofDays(1);

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();

  private Acts() {}

  /// Reads a line that comes in at `now`. The time is added to it, unless it is signed: then it
  /// carries its own.
  public static Parsed incoming(String line, Instant now) {
    return guarded(
        line,
        json -> {
          if (!json.has("signed")) {
            if (json.has("at")) {
              throw new IllegalArgumentException(
                  "'at' is set when an act comes in; leave it out, or sign the act");
            }
            json.put("at", now.truncatedTo(ChronoUnit.SECONDS).toString());
          } else if (json.path("at").asString("").compareTo(now.plus(AHEAD).toString()) > 0) {
            throw new IllegalArgumentException(
                "it was signed in the future: set the clock of the machine that signs");
          }
        },
        Acts::canonical);
  }

  /// Reads a line as it was kept.
  public static Parsed kept(String line) {
    return guarded(line, json -> {}, json -> line);
  }

  private interface Before {
    void accept(ObjectNode json);
  }

  private static Parsed guarded(String line, Before before, Function<ObjectNode, String> content) {
    try {
      JsonNode json = JSON.readTree(line);
      if (!(json instanceof ObjectNode object)) {
        return new Parsed.Refused("an act is a JSON object: {\"act\": …, \"by\": …}");
      }
      before.accept(object);
      return new Parsed.Fine(read(object, content.apply(object)));
    } catch (JacksonException e) {
      return new Parsed.Refused("this is no JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      String words = e.getMessage();
      return new Parsed.Refused(words == null ? "this is no act" : words);
    }
  }

  private static String canonical(ObjectNode object) {
    String content = Canonical.of(object);
    if (content.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      throw new IllegalArgumentException(
          "an act holds at most %d bytes: quote less".formatted(LARGEST));
    }
    return content;
  }

  private static Made read(ObjectNode object, String content) {
    var fields = new Fields(object);
    ActKind kind = fields.word(ActKind.class, "act");
    String by =
        fields
            .find("by")
            .orElseThrow(
                () -> new IllegalArgumentException("'by' is missing: nobody acts unnamed"));
    String at = time(fields.text("at"));
    Optional<Made.Signature> signature = signature(object, fields);
    Act act = new ActReader(fields).read(kind);
    fields.end();
    return new Made(act, by, at, content, signature);
  }

  private static Optional<Made.Signature> signature(ObjectNode object, Fields fields) {
    if (!fields.has("signed")) {
      return Optional.empty();
    }
    Fields signed = fields.inner("signed");
    ObjectNode rest = object.deepCopy();
    rest.remove("signed");
    var signature = new Made.Signature(signed.text("key"), signed.text("sig"), Canonical.of(rest));
    signed.end();
    return Optional.of(signature);
  }

  private static String time(String at) {
    try {
      return Instant.parse(at).toString();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'at' is no time: write 2031-05-01T09:30:00Z", e);
    }
  }
}
