package org.onrecord.publish.json;

import java.util.Map;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What `onrecord compare --json` prints: one object a pair or reprint.
public final class CompareJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CompareJson() {}

  /// @param paths what each document is called
  public static ObjectNode of(Pair pair, Map<Sha256, String> paths) {
    ObjectNode json = NODES.objectNode();
    json.put("kind", "pair");
    json.put("label", pair.stance().word());
    json.put("aspect", pair.aspect().word());
    json.put("change", pair.change());
    json.put("matter", pair.matter());
    json.put("why", pair.why());
    json.put("score", rounded(pair.score()));
    json.set("a", end(pair.a(), paths));
    json.set("b", end(pair.b(), paths));
    return json;
  }

  /// @param paths what each document is called
  public static ObjectNode of(Reprint reprint, Map<Sha256, String> paths) {
    ObjectNode json = NODES.objectNode();
    json.put("kind", "reprint");
    json.put("score", rounded(reprint.score()));
    json.set("a", document(reprint.a(), paths));
    json.set("b", document(reprint.b(), paths));
    return json;
  }

  private static ObjectNode end(Passage passage, Map<Sha256, String> paths) {
    return document(passage.document(), paths)
        .put("start", passage.at().start())
        .put("end", passage.at().end());
  }

  private static ObjectNode document(Sha256 document, Map<Sha256, String> paths) {
    return NODES
        .objectNode()
        .put("path", paths.getOrDefault(document, ""))
        .put("sha256", document.hex());
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }
}
