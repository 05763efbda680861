package org.onrecord.judge.fold;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Sha256;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.register.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads back what [RegisterJson] wrote: for each part of a record its type says what to read.
final class RegisterReader {
  private static final JsonMapper JSON = JsonMapper.shared();

  <T extends Record> T read(Class<T> type, String json) {
    return type.cast(value(type, JSON.readTree(json)));
  }

  private Object value(Type type, @Nullable JsonNode json) {
    if (json == null || json.isNull()) {
      if (type instanceof ParameterizedType parts && parts.getRawType() == Optional.class) {
        return Optional.empty();
      }
      throw new IllegalArgumentException("nothing where there must be a " + type.getTypeName());
    }
    return type instanceof ParameterizedType parts ? many(parts, json) : one((Class<?>) type, json);
  }

  private Object many(ParameterizedType type, JsonNode json) {
    Type inner = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (type.getRawType() == Optional.class) {
      return Optional.of(value(inner, json));
    }
    if (type.getRawType() == List.class) {
      List<Object> all = new ArrayList<>();
      json.forEach(each -> all.add(value(inner, each)));
      return all;
    }
    Map<String, Object> map = new TreeMap<>();
    json.properties().forEach(e -> map.put(e.getKey(), value(inner, e.getValue())));
    return map;
  }

  private Object one(Class<?> type, JsonNode json) {
    if (type == String.class) {
      return json.asString();
    } else if (type == Sha256.class) {
      return new Sha256(json.asString());
    } else if (type == When.class) {
      return new When(json.asString());
    } else if (type == BigDecimal.class) {
      return new BigDecimal(json.asString());
    } else if (type == long.class || type == Long.class) {
      return json.asLong();
    } else if (type == int.class) {
      return json.asInt();
    } else if (type == boolean.class) {
      return json.asBoolean();
    } else if (type.isEnum()) {
      return word(type, json.asString());
    } else if (type == Terms.class) {
      return record(terms(json.get(RegisterJson.TYPE).asString()), json);
    }
    return record(type, json);
  }

  private static Class<?> terms(String word) {
    return switch (Worded.of(Terms.Type.class, word)) {
      case COMMITMENT -> Terms.Commitment.class;
      case DEMAND -> Terms.Demand.class;
      case INSTITUTION -> Terms.Institution.class;
    };
  }

  private static Object word(Class<?> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> ((Worded) each).word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word + " is no " + type.getSimpleName()));
  }

  private Object record(Class<?> type, JsonNode json) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(parts)
            .map(part -> value(part.getGenericType(), json.get(part.getName())))
            .toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record that cannot be made: " + type, e);
    }
  }
}
