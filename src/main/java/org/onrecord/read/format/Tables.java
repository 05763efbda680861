package org.onrecord.read.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.onrecord.read.format.Lines.Block;
import org.onrecord.read.limit.LimitReached;

/// Puts blocks into lines, and the blocks in table cells into rows: one line a row, a tab between
/// cells. A row of one cell is layout, and its paragraphs are paragraphs; so are those of tables in
/// cells.
public final class Tables {
  private static final class Row {
    private final List<List<String>> cells = new ArrayList<>();
  }

  private final Lines lines;
  private final Deque<Row> rows = new ArrayDeque<>();
  private final Deque<List<String>> cells = new ArrayDeque<>();

  public Tables(Lines lines) {
    this.lines = lines;
  }

  public void startRow() {
    rows.push(new Row());
  }

  public void startCell() {
    cells.push(new ArrayList<>());
  }

  public void add(Block block, String words) throws LimitReached {
    if (cells.isEmpty()) {
      lines.add(block, words);
    } else if (!words.isBlank()) {
      cells.peek().add(words);
    }
  }

  public void endCell() {
    var cell = cells.poll();
    var row = rows.peek();
    if (cell != null && row != null) {
      row.cells.add(cell);
    }
  }

  public void endRow() throws LimitReached {
    var row = rows.poll();
    if (row == null) {
      return;
    }
    if (row.cells.size() == 1) {
      for (String paragraph : row.cells.getFirst()) {
        add(Block.PARAGRAPH, paragraph);
      }
    } else {
      add(Block.ROW, String.join("\t", row.cells.stream().map(Tables::joined).toList()));
    }
  }

  private static String joined(List<String> paragraphs) {
    return String.join(" ", paragraphs).replaceAll("\\s+", " ");
  }
}
