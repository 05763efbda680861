package org.onrecord.log;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON in the one form that everybody's program writes alike (RFC 8785), so that it can be hashed
/// and signed.
///
/// What has no such form is refused: numbers that a double does not hold, half a surrogate pair, a
/// name twice in one object, more than [#DEEPEST] levels.
public final class CanonicalJson {
  /// Levels of nesting; no act has ten.
  private static final int DEEPEST = 100;

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /// The canonical form of `value`, in UTF-8.
  ///
  /// @throws IllegalArgumentException when it has none, in words
  public static byte[] of(JsonNode value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /// The canonical form of `value`.
  ///
  /// @throws IllegalArgumentException when it has none, in words
  public static String text(JsonNode value) {
    var canonical = new CanonicalJson();
    canonical.value(value, 0);
    return canonical.out.toString();
  }

  /// Reads `text`, which must be canonical already.
  ///
  /// @throws IllegalArgumentException when it is not, in words
  public static JsonNode parse(String text) {
    JsonNode value;
    try {
      value = STRICT.readTree(text);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    if (!text(value).equals(text)) {
      throw new IllegalArgumentException("JSON that is not in canonical form (RFC 8785)");
    }
    return value;
  }

  /// Reads `bytes`, which must be canonical already.
  ///
  /// @throws IllegalArgumentException when they are not, in words
  public static JsonNode parse(byte[] bytes) {
    return parse(Utf8.decode(bytes));
  }

  private void value(JsonNode value, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("JSON of more than %d levels".formatted(DEEPEST));
    }
    switch (value.getNodeType()) {
      case OBJECT -> object(value, depth);
      case ARRAY -> array(value, depth);
      case STRING -> string(value.stringValue());
      case NUMBER -> out.append(number(value));
      case BOOLEAN -> out.append(value.booleanValue());
      case NULL -> out.append("null");
      case BINARY, MISSING, POJO ->
          throw new IllegalArgumentException("no JSON value: " + value.getNodeType());
    }
  }

  /// Names stand in the order of their UTF-16 code units, which is how Java compares strings (RFC
  /// 8785, section 3.2.3).
  private void object(JsonNode object, int depth) {
    var fields = new TreeMap<String, JsonNode>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    out.append('{');
    String comma = "";
    for (var field : fields.entrySet()) {
      out.append(comma);
      string(field.getKey());
      out.append(':');
      value(field.getValue(), depth + 1);
      comma = ",";
    }
    out.append('}');
  }

  private void array(JsonNode array, int depth) {
    out.append('[');
    String comma = "";
    for (JsonNode item : array) {
      out.append(comma);
      value(item, depth + 1);
      comma = ",";
    }
    out.append(']');
  }

  /// Section 3.2.2.2: what must be escaped is, in the shortest way; nothing else.
  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        out.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        throw new IllegalArgumentException("half a surrogate pair has no form in UTF-8");
      } else {
        character(c);
      }
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : Character.toString(c));
    }
  }

  private static String number(JsonNode number) {
    double value = number.doubleValue();
    String text = Numbers.ecmaScript(value);
    if (!number.isFloat() && !number.isDouble() && !holds(number, value, text)) {
      throw new IllegalArgumentException(
          "a number that a double does not hold: " + number.asString());
    }
    return text;
  }

  private static boolean holds(JsonNode number, double value, String text) {
    BigDecimal exact =
        number.isIntegralNumber()
            ? new BigDecimal(new BigInteger(number.asString()))
            : number.decimalValue();
    return exact.compareTo(new BigDecimal(value)) == 0
        || exact.compareTo(new BigDecimal(text)) == 0;
  }
}
