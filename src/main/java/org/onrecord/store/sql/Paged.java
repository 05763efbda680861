package org.onrecord.store.sql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;

/// One page of a list, the same way for every list: its rows in an order, how many there are in
/// all, what its facets would leave.
public record Paged(Handle handle, Filter filter) {
  /// @param columns what to select
  /// @param order SQL after `ORDER BY`, ending in something unique
  public <T> List<T> rows(String columns, Query query, String order, Function<Row, T> read) {
    if (query.limit() == 0) {
      return List.of();
    }
    String sql =
        "SELECT "
            + columns
            + " "
            + filter.rows(query)
            + " ORDER BY "
            + order
            + " LIMIT :limit OFFSET :offset";
    return filter
        .bind(handle.createQuery(sql), query)
        .bind("limit", query.limit())
        .bind("offset", query.offset())
        .map((result, context) -> read.apply(new Row(result)))
        .list();
  }

  /// The page of a list whose rows are not of documents.
  public <T> Listed<T> page(String columns, Query query, String order, Function<Row, T> read) {
    List<T> rows = rows(columns, query, order, read);
    if (query.counting() == Query.Counting.NONE) {
      return new Listed<>(rows, 0, 0, 0, Map.of());
    }
    int total = query.isWhole(rows.size()) ? rows.size() : filter.count(handle, "count(*)", query);
    return new Listed<>(rows, total, 0, 0, filter.buckets(handle, query, total, Map.of()));
  }
}
