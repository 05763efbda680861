package org.onrecord.read.lists;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Called;
import org.onrecord.model.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// People and bodies out of FollowTheMoney entities, one a line, as Aleph and OpenSanctions write
/// them: names with all aliases, and offices, from the person or from who holds which position.
/// Entities of other kinds are passed over.
///
/// @param people what could be used, numbered by their place in the list
/// @param refused what could not, each with its place and the reason
public record PeopleList(List<Called> people, List<String> refused) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// Names that may be anybody's (`weakAlias`) are left out: they would join what is not one.
  private static final List<String> NAMES = List.of("name", "alias", "previousName");

  private static final List<String> ADDRESSES = List.of("sourceUrl", "wikipediaUrl", "website");
  private static final Set<String> BODIES =
      Set.of("Organization", "PublicBody", "Company", "LegalEntity");
  private static final int LONGEST = 500;
  private static final int MOST_NAMES = 200;

  public PeopleList {
    people = List.copyOf(people);
    refused = List.copyOf(refused);
  }

  /// Reads a list. Bytes that are no UTF-8 become U+FFFD. Nothing is an error: what cannot be used
  /// is refused, line by line. Linear.
  public static PeopleList of(byte[] bytes) {
    var reading = new Reading();
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
    int line = 0;
    for (String each : (Iterable<String>) text.lines()::iterator) {
      line++;
      if (!each.isBlank()) {
        reading.take(line, each);
      }
    }
    return reading.list();
  }

  /// What was read so far.
  private static final class Reading {
    private final List<Called> people = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, String> positions = new HashMap<>();
    private final Map<String, String> held = new HashMap<>();
    private int entities;

    void take(int line, String text) {
      JsonNode entity;
      try {
        entity = JSON.readTree(text);
      } catch (JacksonException e) {
        refused.add("line %d is no JSON".formatted(line));
        return;
      }
      if (!entity.path("schema").isString() || !entity.path("properties").isObject()) {
        refused.add("line %d is no entity: it has no schema, or no properties".formatted(line));
        return;
      }
      entities++;
      take(line, entity.path("schema").asString(), entity);
    }

    private void take(int line, String schema, JsonNode entity) {
      JsonNode properties = entity.path("properties");
      String id = entity.path("id").asString("");
      if (schema.equals("Person") || BODIES.contains(schema)) {
        add(line, schema, id, properties);
      } else if (schema.equals("Position")) {
        first(properties, "name").ifPresent(name -> positions.put(id, name));
      } else if (schema.equals("Occupancy")) {
        first(properties, "holder")
            .ifPresent(
                holder -> first(properties, "post").ifPresent(post -> held.put(holder, post)));
      }
    }

    private void add(int line, String schema, String id, JsonNode properties) {
      var names = new LinkedHashSet<String>();
      NAMES.forEach(property -> names.addAll(all(properties, property)));
      if (names.isEmpty()) {
        refused.add("line %d names nobody".formatted(line));
        return;
      }
      List<String> kept = names.stream().limit(MOST_NAMES).toList();
      people.add(
          new Called(
              people.size() + 1,
              id,
              schema.equals("Person") ? Finding.Name.Type.PERSON : Finding.Name.Type.ORGANISATION,
              kept.getFirst(),
              kept.subList(1, kept.size()),
              first(properties, "position"),
              address(properties)));
    }

    private static Optional<String> address(JsonNode properties) {
      return ADDRESSES.stream()
          .flatMap(property -> all(properties, property).stream())
          .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
          .findFirst();
    }

    private static Optional<String> first(JsonNode properties, String name) {
      return all(properties, name).stream().findFirst();
    }

    private static List<String> all(JsonNode properties, String name) {
      return properties.path(name).values().stream()
          .filter(JsonNode::isString)
          .map(value -> value.asString().strip())
          .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
          .toList();
    }

    PeopleList list() {
      if (entities == 0) {
        refused.add("the list holds no FollowTheMoney entity");
      }
      return new PeopleList(people.stream().map(this::withOffice).toList(), refused);
    }

    private Called withOffice(Called called) {
      Optional<String> post = Optional.ofNullable(held.get(called.id())).map(positions::get);
      return called.office().isPresent() || post.isEmpty()
          ? called
          : new Called(
              called.number(),
              called.id(),
              called.type(),
              called.name(),
              called.others(),
              post,
              called.url());
    }
  }
}
