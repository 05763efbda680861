package org.onrecord.publish.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Tables;

/// What the people and bodies of a record are: the one thing that is kept in memory of a record
/// that passes by, some hundred bytes each.
final class Who {
  static final String PERSON = "person";
  static final String PLACE = "place";

  private final Map<String, String> types = new HashMap<>();

  static Who of(OpenData data) {
    var who = new Who();
    try (Stream<Row> rows = data.rows(Tables.get("people"))) {
      rows.forEach(row -> who.types.put(row.get("id"), row.get("type").intern()));
    }
    return who;
  }

  /// `person`, `organisation`, `group` or `place`.
  Optional<String> type(Optional<String> id) {
    return id.map(types::get);
  }

  boolean isPerson(Optional<String> id) {
    return type(id).equals(Optional.of(PERSON));
  }

  /// Whether it is somebody who can act.
  boolean isSomebody(Optional<String> id) {
    return type(id).filter(type -> !type.equals(PLACE)).isPresent();
  }
}
