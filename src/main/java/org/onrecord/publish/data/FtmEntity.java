package org.onrecord.publish.data;

import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One FollowTheMoney entity: an id, a schema, and lists of values.
final class FtmEntity {
  private final ObjectNode json = Json.object();
  private final ObjectNode properties;

  FtmEntity(String schema, String id) {
    json.put("id", id).put("schema", schema);
    properties = json.putObject("properties");
  }

  FtmEntity put(String property, String value) {
    if (!value.isBlank()) {
      ArrayNode values =
          properties.has(property)
              ? (ArrayNode) properties.get(property)
              : properties.putArray(property);
      values.add(value);
    }
    return this;
  }

  FtmEntity put(String property, Optional<String> value) {
    value.ifPresent(v -> put(property, v));
    return this;
  }

  String line() {
    return json + "\n";
  }
}
