package org.onrecord.publish.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Because;
import org.onrecord.model.Document;
import org.onrecord.model.Flag;
import org.onrecord.model.Found;
import org.onrecord.model.Metadata;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.model.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What `onrecord analyse --json` prints: one object an input, its parts inside it.
public final class AnalysisJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private AnalysisJson() {}

  /// @param findings what was found in each document of `reading` and its parts; a document without
  ///   an entry has none
  public static ObjectNode of(Reading reading, Map<Sha256, List<Found>> findings) {
    ObjectNode json = NODES.objectNode();
    json.put("path", reading.path());
    json.put("sha256", reading.hash().hex());
    switch (reading) {
      case Reading.Read read -> {
        status(json, read.document().partly(), read.document().flags());
        document(json, read.document());
        findings(json, findings.getOrDefault(read.hash(), List.of()));
      }
      case Reading.Container container -> {
        status(json, container.partly(), container.flags());
        json.put("mediaType", container.mediaType());
      }
      case Reading.Refused refused -> {
        json.put("status", "refused");
        json.put("because", refused.because().toString());
        json.set("flags", flags(refused.flags()));
      }
    }
    if (!reading.parts().isEmpty() || reading instanceof Reading.Container) {
      ArrayNode parts = json.putArray("parts");
      reading.parts().forEach(part -> parts.add(of(part, findings)));
    }
    return json;
  }

  private static void status(ObjectNode json, Optional<Because> partly, Set<Flag> flags) {
    json.put("status", partly.isPresent() ? "partly" : "read");
    FindingJson.put(json, "because", partly.map(Because::toString));
    json.set("flags", flags(flags));
  }

  private static ArrayNode flags(Set<Flag> flags) {
    ArrayNode json = NODES.arrayNode();
    flags.stream().sorted().forEach(flag -> json.add(flag.word()));
    return json;
  }

  private static void document(ObjectNode json, Document document) {
    Metadata says = document.metadata();
    json.put("mediaType", document.mediaType());
    json.put("text", document.text().content());
    FindingJson.put(json, "title", says.title());
    FindingJson.put(json, "author", says.author());
    FindingJson.put(json, "publisher", says.publisher());
    FindingJson.put(json, "published", says.published().map(When::iso));
    FindingJson.put(json, "language", says.language());
    FindingJson.put(json, "url", says.url().map(Object::toString));
    FindingJson.put(json, "captured", says.captured().map(Object::toString));
    if (!says.carried().isEmpty()) {
      ArrayNode carried = json.putArray("carried");
      says.carried()
          .forEach(c -> carried.addObject().put("what", c.what().word()).put("value", c.value()));
    }
    FindingJson.putSpan(json, "sponsored", document.sponsored());
    ArrayNode boilerplate = json.putArray("boilerplate");
    document
        .boilerplate()
        .forEach(b -> boilerplate.add(FindingJson.span(b.at()).put("kind", b.kind().word())));
    ArrayNode pages = json.putArray("pageStarts");
    document.pageStarts().forEach(pages::add);
  }

  private static void findings(ObjectNode json, List<Found> findings) {
    ArrayNode array = json.putArray("findings");
    findings.forEach(found -> array.add(FindingJson.of(found)));
  }
}
