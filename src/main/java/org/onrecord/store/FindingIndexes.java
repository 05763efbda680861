package org.onrecord.store;

import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/// The indexes of findings by what documents say together (`finding-indexes.sql`).
final class FindingIndexes {
  private final Handle handle;
  private final Map<String, String> sections = Sections.of("finding-indexes.sql");

  FindingIndexes(Handle handle) {
    this.handle = handle;
  }

  /// Makes those that are not there. O(findings · log findings), in the order of each index.
  void make() {
    run("make");
  }

  /// Takes them away: answers are as before, and slow.
  void drop() {
    run("drop");
  }

  private void run(String section) {
    handle.createScript(Objects.requireNonNull(sections.get(section))).execute();
  }
}
