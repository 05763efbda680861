package org.onrecord.store.sql;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Rows that go into a table some at a time, so that memory does not grow with how many there are.
public final class Bulk {
  private static final int AT_ONCE = 1_000;

  private final Handle handle;
  private final String sql;
  private PreparedBatch batch;

  /// @param sql one row, with names or `?` for its values
  public Bulk(Handle handle, String sql) {
    this.handle = handle;
    this.sql = sql;
    this.batch = handle.prepareBatch(sql);
  }

  public Bulk bind(String name, @Nullable Object value) {
    batch.bind(name, value);
    return this;
  }

  public Bulk bind(int at, @Nullable Object value) {
    batch.bind(at, value);
    return this;
  }

  /// The row is whole.
  public void add() {
    batch.add();
    if (batch.size() >= AT_ONCE) {
      batch.execute();
      batch = handle.prepareBatch(sql);
    }
  }

  /// No more rows come.
  public void end() {
    if (batch.size() > 0) {
      batch.execute();
    }
    batch.close();
  }
}
