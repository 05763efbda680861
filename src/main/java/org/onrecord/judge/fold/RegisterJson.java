package org.onrecord.judge.fold;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.onrecord.judge.act.Canonical;
import org.onrecord.model.Sha256;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A register as canonical JSON: every record an object with its parts by name, so that nothing is
/// left out and equal registers are equal bytes.
public final class RegisterJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private RegisterJson() {}

  /// The bytes, as text, of a value of `model.register`.
  public static String canonical(Record value) {
    return Canonical.of(tree(value));
  }

  private static JsonNode tree(Object value) {
    return switch (value) {
      case Sha256 hash -> JSON.getNodeFactory().stringNode(hash.hex());
      case When when -> JSON.getNodeFactory().stringNode(when.iso());
      case Worded word -> JSON.getNodeFactory().stringNode(word.word());
      case String text -> JSON.getNodeFactory().stringNode(text);
      case BigDecimal number -> JSON.getNodeFactory().stringNode(number.toPlainString());
      case Long number -> JSON.getNodeFactory().numberNode(number);
      case Integer number -> JSON.getNodeFactory().numberNode(number);
      case Boolean flag -> JSON.getNodeFactory().booleanNode(flag);
      case Optional<?> maybe ->
          maybe.map(RegisterJson::tree).orElse(JSON.getNodeFactory().nullNode());
      case Collection<?> all -> list(all);
      case Map<?, ?> map -> object(map);
      case Record record -> object(record);
      default -> throw new IllegalStateException("no form in JSON: " + value.getClass());
    };
  }

  private static ArrayNode list(Collection<?> all) {
    ArrayNode list = JSON.createArrayNode();
    all.forEach(each -> list.add(tree(each)));
    return list;
  }

  private static ObjectNode object(Map<?, ?> map) {
    ObjectNode object = JSON.createObjectNode();
    map.forEach((key, value) -> object.set(key.toString(), tree(value)));
    return object;
  }

  private static ObjectNode object(Record record) {
    ObjectNode object = JSON.createObjectNode();
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      try {
        object.set(part.getName(), tree(part.getAccessor().invoke(record)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a part of a record that cannot be read: " + part, e);
      }
    }
    return object;
  }
}
