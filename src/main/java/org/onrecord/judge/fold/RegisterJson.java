package org.onrecord.judge.fold;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.judge.act.Canonical;
import org.onrecord.model.Sha256;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.register.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A register as canonical JSON: every record an object with its parts by name, so that nothing is
/// left out and equal registers are equal bytes.
public final class RegisterJson {
  /// Tells the types of terms apart.
  static final String TYPE = "type";

  private static final JsonMapper JSON = JsonMapper.shared();

  private RegisterJson() {}

  /// The bytes, as text, of a value of `model.register`.
  public static String canonical(Record value) {
    return Canonical.of(tree(value));
  }

  /// Reads a value back.
  public static <T extends Record> T read(Class<T> type, String json) {
    return new RegisterReader().read(type, json);
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
      case Terms terms -> object((Record) terms).put(TYPE, terms.type().word());
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
    for (Part part : PARTS.get(record.getClass())) {
      object.set(part.name(), tree(part.of(record)));
    }
    return object;
  }

  /// A part of a record, and how to get at it.
  private record Part(String name, MethodHandle get) {
    Object of(Record record) {
      try {
        return get.invoke(record);
      } catch (Throwable e) {
        throw new IllegalStateException("a part of a record that cannot be read: " + name, e);
      }
    }
  }

  /// Found once a type: looking them up for each value would take most of the time.
  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(RegisterJson::part).toList();
        }
      };

  private static Part part(RecordComponent part) {
    try {
      return new Part(part.getName(), MethodHandles.publicLookup().unreflect(part.getAccessor()));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a part of a record that cannot be read: " + part, e);
    }
  }
}
