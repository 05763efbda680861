package org.onrecord.publish.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.view.card.DocumentCard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON Schemas (2020-12) of values as [org.onrecord.publish.json.Data] writes them: records become
/// objects with all their components, choices their words, what may be empty may be `null`.
final class Schemas {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String ROOT = "org.onrecord.";

  private final Map<String, ObjectNode> made = new TreeMap<>();

  /// The schemas that others refer to, by name.
  Map<String, ObjectNode> components() {
    return made;
  }

  /// The schema of a value of one of `types`.
  ObjectNode anyOf(List<Type> types) {
    if (types.size() == 1) {
      return of(types.getFirst());
    }
    ObjectNode either = JSON.createObjectNode();
    ArrayNode any = either.putArray("anyOf");
    types.forEach(type -> any.add(of(type)));
    return either;
  }

  /// The schema of a value of `type`.
  ///
  /// @throws IllegalArgumentException when it is of a kind that no page answers
  ObjectNode of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    return plain((Class<?>) type);
  }

  private ObjectNode generic(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] of = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return orNull(of(of[0]));
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return array(of(of[0]));
    }
    if (raw == Map.class) {
      return map((Class<?>) of[0], of(of[1]));
    }
    return reference(raw, of);
  }

  private ObjectNode plain(Class<?> type) {
    if (type == String.class || type == Text.class) {
      return typed("string");
    }
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
      return typed("integer");
    }
    if (type == double.class || type == Double.class || type == BigDecimal.class) {
      return typed("number");
    }
    if (type == boolean.class || type == Boolean.class) {
      return typed("boolean");
    }
    if (type == OptionalInt.class) {
      return orNull(typed("integer"));
    }
    if (type == OptionalDouble.class) {
      return orNull(typed("number"));
    }
    return special(type);
  }

  private ObjectNode special(Class<?> type) {
    if (type == Sha256.class) {
      return typed("string").put("pattern", "^[0-9a-f]{64}$");
    }
    if (type == When.class) {
      return typed("string")
          .put("description", "ISO 8601: a day, a month, a year or an interval; or --10-26, --10.");
    }
    if (type == Instant.class) {
      return typed("string").put("format", "date-time");
    }
    if (type == LocalDate.class) {
      return typed("string").put("format", "date");
    }
    if (type == URI.class) {
      return typed("string").put("format", "uri");
    }
    if (JsonNode.class.isAssignableFrom(type)) {
      return typed("object");
    }
    return reference(type, new Type[0]);
  }

  private static ObjectNode typed(String type) {
    return JSON.createObjectNode().put("type", type);
  }

  private static ObjectNode array(ObjectNode items) {
    ObjectNode array = typed("array");
    array.set("items", items);
    return array;
  }

  private static ObjectNode orNull(ObjectNode schema) {
    ObjectNode either = JSON.createObjectNode();
    either.putArray("anyOf").add(schema).addObject().put("type", "null");
    return either;
  }

  private static ObjectNode map(Class<?> keys, ObjectNode values) {
    ObjectNode map = typed("object");
    map.set("additionalProperties", values);
    if (keys.isEnum()) {
      map.set("propertyNames", words(keys));
    }
    return map;
  }

  private static ObjectNode words(Class<?> choice) {
    ObjectNode schema = typed("string");
    ArrayNode words = schema.putArray("enum");
    for (Object each : choice.getEnumConstants()) {
      words.add(each instanceof Worded worded ? worded.word() : ((Enum<?>) each).name());
    }
    return schema;
  }

  private ObjectNode reference(Class<?> type, Type[] arguments) {
    if (!type.getName().startsWith(ROOT)) {
      throw new IllegalArgumentException("no page answers a " + type.getName());
    }
    String name = name(type) + of(arguments);
    if (!made.containsKey(name)) {
      ObjectNode schema = JSON.createObjectNode();
      // First, so that what refers to itself finds it.
      made.put(name, schema);
      schema.setAll(described(type, arguments));
    }
    return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
  }

  /// `Listed` of `Item` is `ListedOfItem`.
  private static String of(Type[] arguments) {
    return arguments.length == 0
        ? ""
        : "Of" + String.join("", Arrays.stream(arguments).map(a -> name((Class<?>) a)).toList());
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : name(outer)) + type.getSimpleName();
  }

  private ObjectNode described(Class<?> type, Type[] arguments) {
    if (type.isEnum()) {
      return words(type);
    }
    if (type == Found.class) {
      return finding();
    }
    if (type.isSealed()) {
      ObjectNode either = JSON.createObjectNode();
      ArrayNode any = either.putArray("anyOf");
      for (Class<?> each : type.getPermittedSubclasses()) {
        any.add(of(each));
      }
      return either;
    }
    if (!type.isRecord()) {
      throw new IllegalArgumentException("no page answers a " + type.getName());
    }
    return object(type, arguments);
  }

  private ObjectNode object(Class<?> type, Type[] arguments) {
    ObjectNode schema = typed("object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (RecordComponent component : type.getRecordComponents()) {
      properties.set(component.getName(), of(bound(component.getGenericType(), type, arguments)));
      required.add(component.getName());
    }
    if (type == DocumentCard.class) {
      properties.set("id", typed("string"));
      required.add("id");
    }
    return schema;
  }

  /// `List<T>` with what T is here.
  private static Type bound(Type type, Class<?> owner, Type[] arguments) {
    List<? extends Type> names = List.of(owner.getTypeParameters());
    if (names.contains(type)) {
      return arguments[names.indexOf(type)];
    }
    if (type instanceof ParameterizedType generic && arguments.length > 0) {
      Type[] inner =
          Arrays.stream(generic.getActualTypeArguments())
              .map(each -> bound(each, owner, arguments))
              .toArray(Type[]::new);
      return new Generic((Class<?>) generic.getRawType(), List.of(inner));
    }
    return type;
  }

  /// A finding in the contract's form: what all kinds have, and by its kind what else.
  private ObjectNode finding() {
    ObjectNode schema = typed("object");
    ObjectNode properties = schema.putObject("properties");
    properties.set("kind", words(Finding.Kind.class));
    properties.set("start", typed("integer"));
    properties.set("end", typed("integer"));
    properties.set("confidence", typed("number"));
    properties.set("sure", of(org.onrecord.model.Grounds.Sure.class));
    properties.set("rule", typed("string"));
    properties.set("id", typed("string").put("pattern", "^f-[0-9a-f]{16}$"));
    ArrayNode required = schema.putArray("required");
    properties.propertyNames().forEach(required::add);
    ArrayNode kinds = schema.putArray("oneOf");
    kinds.add(kind("quotation", Set.of("form", "speaker", "source", "cue", "content")));
    kinds.add(kind("commitment", Set.of("type", "actor", "addressee", "what", "status", "due")));
    kinds.add(kind("claim", Set.of("assertedBy", "hedged")));
    kinds.add(
        kind(
            "figure",
            Set.of(
                "value",
                "low",
                "high",
                "unit",
                "measures",
                "base",
                "period",
                "assertedBy",
                "hypothetical",
                "sameAs")));
    kinds.add(kind("date", Set.of("value", "precision", "label")));
    kinds.add(kind("name", Set.of("type", "entity")));
    kinds.add(kind("relation", Set.of("type", "subject", "object", "value")));
    return schema.put("description", "docs/contract.md says what each field means.");
  }

  private static ObjectNode kind(String kind, Set<String> fields) {
    ObjectNode schema = JSON.createObjectNode();
    schema.putObject("properties").putObject("kind").put("const", kind);
    ArrayNode required = schema.putArray("required");
    fields.stream().sorted().forEach(required::add);
    return schema;
  }
}
