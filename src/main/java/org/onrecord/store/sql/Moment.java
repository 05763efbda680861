package org.onrecord.store.sql;

import org.jdbi.v3.core.Handle;

/// As of when the tables answer: which tables, by when they were made, and how often what is asked
/// about was changed in them since. A file that takes the place of another counts anew.
///
/// @param made when these tables were made
/// @param changes in them since
public record Moment(String made, long changes) {
  private static final String OF =
      "SELECT coalesce(max(CASE name WHEN 'made' THEN value END), '') AS made,"
          + " coalesce(max(CASE name WHEN :changes THEN CAST(value AS INTEGER) END), 0) AS changes"
          + " FROM facts WHERE name IN ('made', :changes)";

  /// What hangs on texts alone: what people judge changes no list of what was found.
  public static Moment ofTexts(Handle handle) {
    return of(handle, "texts");
  }

  /// What hangs on the register too.
  public static Moment ofAll(Handle handle) {
    return of(handle, "generation");
  }

  private static Moment of(Handle handle, String changes) {
    return handle
        .createQuery(OF)
        .bind("changes", changes)
        .map((result, context) -> {
          var row = new Row(result);
          return new Moment(row.text("made"), row.large("changes"));
        })
        .one();
  }

  /// Whether the same tables were changed between this and `other`.
  boolean isBefore(Moment other) {
    return made.equals(other.made) && changes < other.changes;
  }
}
