package org.onrecord.read.web;

import java.util.List;
import org.onrecord.read.web.Block.Kind;

/// Blocks as plain text: items of a list and rows of a table on lines of their own, a blank line
/// between all else.
public final class Layout {
  private Layout() {}

  static String of(List<Block> blocks) {
    var text = new StringBuilder();
    Kind before = Kind.PARAGRAPH;
    for (Block block : blocks) {
      if (!text.isEmpty()) {
        boolean together = block.kind() == before && (before == Kind.ITEM || before == Kind.ROW);
        text.append(together ? "\n" : "\n\n");
      }
      text.append(block.text());
      before = block.kind();
    }
    return text.toString();
  }
}
