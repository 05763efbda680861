package org.onrecord.judge.act;

import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// JSON in the one form in which equal values are equal bytes (RFC 8785), for values without
/// fractions: numbers are whole and below 2^53.
public final class Canonical {
  private static final long LARGEST = 1L << 53;

  private Canonical() {}

  /// @throws IllegalArgumentException when a number has a fraction or is too large
  public static String of(JsonNode json) {
    var out = new StringBuilder();
    write(json, out);
    return out.toString();
  }

  private static void write(JsonNode json, StringBuilder out) {
    if (json.isObject()) {
      var sorted = new TreeMap<String, JsonNode>();
      json.properties().forEach(e -> sorted.put(e.getKey(), e.getValue()));
      String comma = "";
      out.append('{');
      for (var entry : sorted.entrySet()) {
        out.append(comma);
        quote(entry.getKey(), out);
        write(entry.getValue(), out.append(':'));
        comma = ",";
      }
      out.append('}');
    } else if (json.isArray()) {
      String comma = "";
      out.append('[');
      for (JsonNode each : json) {
        write(each, out.append(comma));
        comma = ",";
      }
      out.append(']');
    } else if (json.isString()) {
      quote(json.asString(), out);
    } else if (json.isNumber()) {
      out.append(whole(json));
    } else {
      out.append(json.isNull() ? "null" : Boolean.toString(json.asBoolean()));
    }
  }

  private static long whole(JsonNode number) {
    if (!number.isIntegralNumber()
        || !number.canConvertToLong()
        || Math.abs(number.asLong()) >= LARGEST) {
      throw new IllegalArgumentException(
          "%s is no whole number: write numbers with a fraction as text".formatted(number));
    }
    return number.asLong();
  }

  /// UTF-8 has no form for half a pair.
  private static void mustBePaired(String words, int at) {
    int first = Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
    if (first < 0
        || first + 1 >= words.length()
        || !Character.isSurrogatePair(words.charAt(first), words.charAt(first + 1))) {
      throw new IllegalArgumentException("a text holds half a sign: it was cut wrongly");
    }
  }

  private static void quote(String words, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isSurrogate(c)) {
        mustBePaired(words, i);
      }
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
