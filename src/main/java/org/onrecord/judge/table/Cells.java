package org.onrecord.judge.table;

import java.util.List;
import java.util.stream.Collectors;

/// Cells of CSV (RFC 4180) that spreadsheets show as the text they are.
///
/// A spreadsheet runs a cell that begins with one of [#RUN] as a formula, quoted or not, which can
/// send what stands in other cells elsewhere (OWASP, "CSV Injection"). An apostrophe in front makes
/// it text; reading takes it off again.
final class Cells {
  private static final String RUN = "=+-@\t\r\n＝＋－＠";

  private Cells() {}

  static String row(List<String> cells) {
    return cells.stream().map(Cells::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    String safe = isRun(text) ? "'" + text : text;
    boolean plain =
        safe.chars()
            .noneMatch(
                c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';' || c == '\t');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /// What a cell says that was made safe.
  static String read(String cell) {
    return cell.startsWith("'") && isRun(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isRun(String text) {
    return !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0;
  }
}
