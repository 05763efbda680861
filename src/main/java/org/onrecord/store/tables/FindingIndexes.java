package org.onrecord.store.tables;

import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/// The indexes of findings by their ids and by what documents say together (`finding-indexes.sql`).
public final class FindingIndexes {
  private final Handle handle;
  private final Map<String, String> sections = Sections.of("finding-indexes.sql");

  public FindingIndexes(Handle handle) {
    this.handle = handle;
  }

  /// Makes those that are not there. O(findings · log findings), in the order of each index.
  public void make() {
    run("make");
  }

  /// Takes them away: answers are as before, and slow.
  public void drop() {
    run("drop");
  }

  /// Makes the index by which a finding is found by its id, where it is not there. O(findings · log
  /// findings).
  public void makeIds() {
    run("make ids");
  }

  /// Takes it away, while many findings come in: their ids have no order, so each would change the
  /// index in another place. Until it is made again a finding is found slowly.
  public void dropIds() {
    run("drop ids");
  }

  /// Takes away the one by which it is found who is named in a finding: while nobody is.
  public void dropOfMentions() {
    run("drop of mentions");
  }

  private void run(String section) {
    handle.createScript(Objects.requireNonNull(sections.get(section))).execute();
  }
}
