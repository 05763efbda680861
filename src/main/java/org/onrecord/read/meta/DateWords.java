package org.onrecord.read.meta;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Words that may stand beside a date in a line that says when a text appeared (`datewords.txt`).
final class DateWords {
  enum Role {
    PUBLISHED,
    UPDATED,
    FILLER
  }

  private static final Map<String, Role> ROLES = read();

  private DateWords() {}

  /// What `word` says beside a date; a weekday is a filler.
  static Optional<Role> find(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(ROLES.get(key))
        .or(() -> CalendarNames.isWeekday(word) ? Optional.of(Role.FILLER) : Optional.empty());
  }

  private static Map<String, Role> read() {
    var roles = new TreeMap<String, Role>();
    for (String line : WordList.lines(DateWords.class, "datewords.txt")) {
      String[] parts = line.split(" ");
      roles.put(parts[1], Role.valueOf(parts[0].toUpperCase(Locale.ROOT)));
    }
    return roles;
  }
}
