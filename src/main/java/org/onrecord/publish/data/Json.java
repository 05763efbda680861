package org.onrecord.publish.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.model.data.Column;
import org.onrecord.model.data.Row;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON as exports write it: one line an object.
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  static ArrayNode array(List<String> values) {
    ArrayNode array = array();
    values.forEach(array::add);
    return array;
  }

  static void put(ObjectNode object, String name, Optional<String> value) {
    value.ifPresent(v -> object.put(name, v));
  }

  /// A row as an object: every column, `null` where it has no value.
  static String row(Row row) {
    var text = new java.io.StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      json.writeStartObject();
      List<Column> columns = row.table().columns();
      for (int i = 0; i < columns.size(); i++) {
        json.writeName(columns.get(i).name());
        value(json, columns.get(i).type(), row.cells().get(i));
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void value(JsonGenerator json, Column.Type type, Optional<String> cell) {
    if (cell.isEmpty()) {
      json.writeNull();
      return;
    }
    switch (type) {
      case TEXT, DATE, TIME -> json.writeString(cell.get());
      // Digit for digit as it was read.
      case INTEGER, NUMBER -> json.writeNumber(cell.get());
      case BOOLEAN -> json.writeBoolean(cell.get().equals("true"));
    }
  }

  /// Objects in an array, as they come, in an object that is begun and ended here.
  static final class Items {
    private final Consumer<String> out;
    private final StringBuilder after = new StringBuilder();
    private boolean first = true;

    /// @param head the object's other members
    /// @param member the array's name
    Items(Consumer<String> out, ObjectNode head, String member) {
      this.out = out;
      String begun = head.toString();
      out.accept(begun.substring(0, begun.length() - 1));
      out.accept((head.isEmpty() ? "" : ",") + "\"" + member + "\":[");
    }

    void add(ObjectNode item) {
      out.accept((first ? "\n" : ",\n") + item);
      first = false;
    }

    /// One more member of the object, behind the array.
    void put(String name, String value) {
      String more = object().put(name, value).toString();
      after.append(',').append(more, 1, more.length() - 1);
    }

    void end() {
      out.accept("\n]" + after + "}\n");
    }
  }
}
