package org.onrecord.judge.act;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
          }
        });
  }

  /// Reads a line as it was kept.
  public static Parsed kept(String line) {
    return guarded(line, json -> {});
  }

  private interface Before {
    void accept(ObjectNode json);
  }

  private static Parsed guarded(String line, Before before) {
    try {
      JsonNode json = JSON.readTree(line);
      if (!(json instanceof ObjectNode object)) {
        return new Parsed.Refused("an act is a JSON object: {\"act\": …, \"by\": …}");
      }
      before.accept(object);
      return new Parsed.Fine(read(object));
    } catch (JacksonException e) {
      return new Parsed.Refused("this is no JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      String words = e.getMessage();
      return new Parsed.Refused(words == null ? "this is no act" : words);
    }
  }

  private static Made read(ObjectNode object) {
    String content = Canonical.of(object);
    if (content.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      throw new IllegalArgumentException(
          "an act holds at most %d bytes: quote less".formatted(LARGEST));
    }
    var fields = new Fields(object);
    ActKind kind = fields.word(ActKind.class, "act");
    String by =
        fields
            .find("by")
            .orElseThrow(
                () -> new IllegalArgumentException("'by' is missing: nobody acts unnamed"));
    String at = time(fields.text("at"));
    if (fields.has("signed")) {
      Fields signed = fields.inner("signed");
      signed.text("key");
      signed.text("sig");
      signed.end();
    }
    Act act = new ActReader(fields).read(kind);
    fields.end();
    return new Made(act, by, at, content);
  }

  private static String time(String at) {
    try {
      return at.length() > "2031-01-01".length()
          ? Instant.parse(at).toString()
          : LocalDate.parse(at).toString();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'at' is no time: write 2031-05-01T09:30:00Z or 2031-05-01", e);
    }
  }
}
