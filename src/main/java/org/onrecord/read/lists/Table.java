package org.onrecord.read.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads a table out of text: a row a line, fields parted by one sign. A field that begins with a
/// quotation mark ends with one, and may hold the sign, line breaks, and the mark itself doubled
/// (RFC 4180). Line ends are `\n`, `\r\n` or `\r`; blank lines are passed over.
///
/// Nothing is an error: a quotation mark that is never closed is an ordinary sign, so that it costs
/// its own line and not the rest of the file; what stands between a closing mark and the end of the
/// field is kept. Linear in the text.
public final class Table {
  /// A field longer than this is not a field but a quotation mark that somebody forgot to close.
  private static final int LONGEST = 1 << 16;

  private final String text;
  private final char sign;
  private int at;
  private int line = 1;

  private Table(String text, char sign) {
    this.text = text;
    this.sign = sign;
    at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /// All rows of `text`, fields parted by `sign`.
  public static List<Row> rows(String text, char sign) {
    var rows = new ArrayList<Row>();
    new Table(text, sign).each(rows::add);
    return List.copyOf(rows);
  }

  /// The sign that parts most fields of the first line.
  public static char sign(String text) {
    String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char best = ',';
    for (char sign : new char[] {'\t', ';'}) {
      if (count(head, sign) > count(head, best)) {
        best = sign;
      }
    }
    return best;
  }

  private static long count(String line, char sign) {
    return line.chars().filter(c -> c == sign).count();
  }

  private void each(Consumer<Row> found) {
    while (at < text.length()) {
      if (isEnd(text.charAt(at))) {
        endLine();
      } else {
        found.accept(row());
      }
    }
  }

  private Row row() {
    int begins = line;
    var fields = new ArrayList<String>();
    fields.add(field());
    while (at < text.length() && text.charAt(at) == sign) {
      at++;
      fields.add(field());
    }
    endLine();
    return new Row(begins, fields);
  }

  private String field() {
    int close = at < text.length() && text.charAt(at) == '"' ? closing(at + 1) : -1;
    if (close < 0) {
      return plain();
    }
    String quoted = text.substring(at + 1, close).replace("\"\"", "\"");
    line += ends(quoted);
    at = close + 1;
    return quoted + plain();
  }

  /// The mark that closes the field whose words begin at `from`; -1 when none does.
  private int closing(int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  private String plain() {
    int from = at;
    while (at < text.length() && text.charAt(at) != sign && !isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private void endLine() {
    if (at < text.length()) {
      boolean two =
          text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      at += two ? 2 : 1;
      line++;
    }
  }

  private static int ends(String words) {
    int ends = 0;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == '\n' || (words.charAt(i) == '\r' && !words.startsWith("\n", i + 1))) {
        ends++;
      }
    }
    return ends;
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
