package org.onrecord.store.tables;

import java.util.LinkedHashMap;
import java.util.Map;

/// A script of named parts, each under a line `-- section: name`.
public final class Sections {
  private static final String MARK = "-- section: ";

  private Sections() {}

  /// The parts of the script that lies beside this class, in order, by name. What stands before the
  /// first is left out.
  public static Map<String, String> of(String resource) {
    var sections = new LinkedHashMap<String, String>();
    String[] parts = Database.resource(resource).split("(?m)^" + MARK);
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf('\n');
      sections.put(parts[i].substring(0, end).strip(), parts[i].substring(end + 1));
    }
    return sections;
  }
}
