package org.onrecord.desk.data;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.data.CsvLine;

/// Reads CSV as RFC 4180 has it, and takes off what was put before cells to make them safe.
final class CsvReading {
  private CsvReading() {}

  static List<List<String>> of(String text) {
    var lines = new ArrayList<List<String>>();
    var line = new ArrayList<String>();
    int at = 0;
    while (at < text.length()) {
      var cell = new StringBuilder();
      at = text.charAt(at) == '"' ? quoted(text, at + 1, cell) : plain(text, at, cell);
      line.add(CsvLine.read(cell.toString()));
      if (text.charAt(at) == ',') {
        at++;
        if (text.startsWith("\r\n", at)) {
          line.add("");
        }
      }
      if (text.startsWith("\r\n", at)) {
        lines.add(List.copyOf(line));
        line.clear();
        at += 2;
      }
    }
    return lines;
  }

  private static int quoted(String text, int from, StringBuilder cell) {
    int at = from;
    while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
      cell.append(text.charAt(at));
      at += text.charAt(at) == '"' ? 2 : 1;
    }
    return at + 1;
  }

  private static int plain(String text, int from, StringBuilder cell) {
    int at = from;
    while (text.charAt(at) != ',' && !text.startsWith("\r\n", at)) {
      cell.append(text.charAt(at++));
    }
    return at;
  }
}
