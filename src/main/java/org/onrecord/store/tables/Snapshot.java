package org.onrecord.store.tables;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.model.data.Row;
import org.onrecord.model.data.Table;

/// All rows of the derived tables as they stand at one moment, for who hands them on: whatever is
/// written meanwhile is not in it. Not for several threads at once.
public final class Snapshot implements AutoCloseable {
  private static final Map<String, String> QUERIES = Sections.of("data.sql");

  private final Handle handle;
  private final boolean published;
  private final String version;

  private Snapshot(Handle handle) {
    this.handle = handle;
    // The first question begins what the transaction sees.
    published = fact("published").isPresent();
    version = fact("made_by").map(made -> made.substring(made.indexOf('/') + 1)).orElse("");
  }

  /// What is written after this is not in it.
  public static Snapshot open(Jdbi jdbi) {
    Handle handle = jdbi.open();
    handle.begin();
    return new Snapshot(handle);
  }

  private Optional<String> fact(String name) {
    return handle
        .createQuery("SELECT value FROM facts WHERE name = ?")
        .bind(0, name)
        .mapTo(String.class)
        .findOne();
  }

  /// Whether these tables hold what others get to see, and no more.
  public boolean isPublished() {
    return published;
  }

  /// Which version of the program made them.
  public String version() {
    return version;
  }

  /// Counts up with every change to the tables.
  public long generation() {
    return fact("generation").map(Long::parseLong).orElse(0L);
  }

  /// Whether the rows of `table` come from here.
  public static boolean has(Table table) {
    return QUERIES.containsKey(table.name());
  }

  /// The rows of `table` in its order, read as they are asked for; to be closed.
  public Stream<Row> rows(Table table) {
    String query = Objects.requireNonNull(QUERIES.get(table.name()), "no rows of " + table.name());
    return handle.createQuery(query).map((result, _) -> row(table, result)).stream();
  }

  private static Row row(Table table, ResultSet result) throws SQLException {
    var cells = new ArrayList<Optional<String>>();
    for (int i = 1; i <= table.columns().size(); i++) {
      cells.add(Optional.ofNullable(result.getString(i)));
    }
    return new Row(table, cells);
  }

  @Override
  public void close() {
    handle.rollback();
    handle.close();
  }
}
