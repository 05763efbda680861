package org.onrecord.judge.act;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.register.Quoted;
import org.onrecord.model.register.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The fields of a JSON object, asked for by name. Whatever is wrong is an
/// [IllegalArgumentException] in words; a field nobody asked for is wrong too, since it is most
/// often a misspelt one.
public final class Fields {
  private final ObjectNode json;
  private final TreeSet<String> asked = new TreeSet<>();

  public Fields(ObjectNode json) {
    this.json = json;
  }

  public Optional<String> find(String name) {
    return value(name)
        .map(v -> string(name, v))
        .filter(s -> !s.isBlank())
        .map(s -> Words.of("'%s'".formatted(name), s));
  }

  public String text(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("'%s' is missing".formatted(name)));
  }

  /// A text that may be empty but must be there as it is.
  String exact(String name) {
    return value(name).map(v -> string(name, v)).orElse("");
  }

  public List<String> texts(String name) {
    return list(name).stream()
        .map(v -> Words.of("a text in '%s'".formatted(name), string(name, v)))
        .toList();
  }

  public Optional<When> when(String name) {
    return find(name)
        .map(iso ->
            When.find(iso)
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "'%s' is no date: write 2031-05-01, 2031-05 or 2031".formatted(name))));
  }

  public <E extends Enum<E> & Worded> E word(Class<E> type, String name) {
    return find(type, name)
        .orElseThrow(() -> new IllegalArgumentException("'%s' is missing".formatted(name)));
  }

  public <E extends Enum<E> & Worded> Optional<E> find(Class<E> type, String name) {
    return find(name)
        .map(word -> {
          try {
            return Worded.of(type, word);
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'%s': %s".formatted(name, e.getMessage()), e);
          }
        });
  }

  /// A truth value.
  Optional<Boolean> flag(String name) {
    return value(name)
        .map(v -> {
          if (!v.isBoolean()) {
            throw new IllegalArgumentException("'%s' must be true or false".formatted(name));
          }
          return v.asBoolean();
        });
  }

  public long number(String name) {
    JsonNode value =
        value(name)
            .orElseThrow(() -> new IllegalArgumentException("'%s' is missing".formatted(name)));
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
      throw new IllegalArgumentException("'%s' must be a whole number from 0".formatted(name));
    }
    return value.asLong();
  }

  /// A number with a fraction is written as text, so that no program rounds it.
  public BigDecimal decimal(String name) {
    String written = text(name);
    if (!written.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
      throw new IllegalArgumentException("'%s' is no number: write it as \"12.5\"".formatted(name));
    }
    return new BigDecimal(written);
  }

  public Sha256 hash(String name) {
    return new Sha256(text(name));
  }

  public Quoted quoted(String name) {
    return value(name)
        .map(v -> quoted(name, v))
        .orElseThrow(() -> new IllegalArgumentException("'%s' is missing".formatted(name)));
  }

  public List<Quoted> quotedAll(String name) {
    return list(name).stream().map(v -> quoted(name, v)).distinct().toList();
  }

  /// Texts by name.
  public Map<String, String> map(String name) {
    var all = new TreeMap<String, String>();
    Fields inner = inner(name);
    inner.json.propertyNames().forEach(key -> all.put(key, inner.text(key)));
    return all;
  }

  public Fields inner(String name) {
    return value(name)
        .map(v -> inner(name, v))
        .orElseThrow(() -> new IllegalArgumentException("'%s' is missing".formatted(name)));
  }

  public List<Fields> inners(String name) {
    return list(name).stream().map(v -> inner(name, v)).toList();
  }

  public boolean has(String name) {
    return value(name).isPresent();
  }

  /// Those of the fields `names` that are there, null among them.
  Map<String, JsonNode> some(List<String> names) {
    var all = new TreeMap<String, JsonNode>();
    for (String name : names) {
      asked.add(name);
      JsonNode value = json.get(name);
      if (value != null) {
        all.put(name, value);
      }
    }
    return all;
  }

  /// All has been asked for.
  ///
  /// @throws IllegalArgumentException when there is a field that nobody asked for
  public void end() {
    for (String name : json.propertyNames()) {
      if (!asked.contains(name)) {
        throw new IllegalArgumentException(
            "there is no field '%s' here; there are %s".formatted(name, asked));
      }
    }
  }

  private Optional<JsonNode> value(String name) {
    asked.add(name);
    return Optional.ofNullable(json.get(name)).filter(v -> !v.isNull());
  }

  private List<JsonNode> list(String name) {
    Optional<JsonNode> value = value(name);
    if (value.isPresent() && !value.get().isArray()) {
      throw new IllegalArgumentException("'%s' must be a list: [ … ]".formatted(name));
    }
    var all = new ArrayList<JsonNode>();
    value.ifPresent(v -> v.forEach(all::add));
    return all;
  }

  private static String string(String name, JsonNode value) {
    if (!value.isString()) {
      throw new IllegalArgumentException("'%s' must be text".formatted(name));
    }
    return value.asString();
  }

  private static Fields inner(String name, JsonNode value) {
    if (value instanceof ObjectNode object) {
      return new Fields(object);
    }
    throw new IllegalArgumentException("'%s' must be an object: { … }".formatted(name));
  }

  private static Quoted quoted(String name, JsonNode value) {
    Fields f = inner(name, value);
    long start = f.number("start");
    long end = f.number("end");
    if (end > Integer.MAX_VALUE || start > end) {
      throw new IllegalArgumentException("'%s' ends before it starts".formatted(name));
    }
    var passage = new Passage(f.hash("document"), new Span((int) start, (int) end));
    var quoted = new Quoted(passage, f.exact("quote"), f.exact("before"), f.exact("after"));
    f.end();
    return quoted;
  }
}
