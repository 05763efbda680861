package org.onrecord.model.data;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lines of CSV (RFC 4180): parted by commas, ended by CRLF, quotes doubled.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV
/// Injection"): the words come from strangers. A number stays a number. [#read] takes the
/// apostrophe off again; so that nothing is lost, a cell that looks as if it had got one gets one
/// too.
public final class CsvLine {
  private static final Pattern RUN =
      Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  /// What ends a cell somewhere: spreadsheets part by semicolons and tabs too, and would run what
  /// follows one.
  private static final String PARTS = "\",;\t\r\n";

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  private CsvLine() {}

  public static String of(List<String> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /// What a cell says that was made safe.
  public static String read(String cell) {
    return cell.startsWith("'") && RUN.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  private static String cell(String words) {
    boolean runs = RUN.matcher(words).matches() && !NUMBER.matcher(words).matches();
    String safe = runs ? "'" + words : words;
    boolean plain = safe.chars().noneMatch(c -> PARTS.indexOf(c) >= 0);
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
