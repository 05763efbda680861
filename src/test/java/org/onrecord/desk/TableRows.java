package org.onrecord.desk;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The rows of a record's tables, to be compared with those of another.
public final class TableRows {
  private TableRows() {}

  /// The rows of each table, in an order that does not depend on how they came in.
  ///
  /// @param tables the columns to look at, by the table
  public static Map<String, List<String>> of(Path record, Map<String, String> tables)
      throws SQLException {
    var all = new TreeMap<String, List<String>>();
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + record.resolve("record.db"));
        var statement = connection.createStatement()) {
      for (var table : tables.entrySet()) {
        String query = "SELECT " + table.getValue() + " FROM " + table.getKey();
        all.put(table.getKey(), rows(statement.executeQuery(query)));
      }
    }
    return all;
  }

  private static List<String> rows(ResultSet result) throws SQLException {
    var rows = new ArrayList<String>();
    while (result.next()) {
      var row = new StringBuilder();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        row.append(result.getString(i)).append('|');
      }
      rows.add(row.toString());
    }
    Collections.sort(rows);
    return rows;
  }
}
