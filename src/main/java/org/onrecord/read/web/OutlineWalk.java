package org.onrecord.read.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.onrecord.read.web.Outline.Run;

/// Collects the blocks of a page on one walk over its tree: a block ends wherever the page would
/// begin a new line for good.
final class OutlineWalk implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
  private static final Set<String> CAPTIONS = Set.of("figcaption", "caption");

  /// A cell that says more than this is a place in a layout, not an entry in a table.
  private static final int CELL_CHARACTERS = 160;

  /// An element shown on lines of its own, and the block that was next when it opened.
  private record Open(Element element, int from) {}

  private final List<Block> blocks = new ArrayList<>();
  private final Map<Element, Run> runs = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final BlockText pending = new BlockText();
  private int links;
  private int preformatted;
  private final Pruning pruning;

  OutlineWalk(Pruning pruning) {
    this.pruning = pruning;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  Map<Element, Run> runs() {
    return runs;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      pending.append(text.getWholeText(), links > 0, preformatted > 0);
    } else if (node instanceof Element element) {
      if (pruning.leavesOut(element)) {
        leaveOut(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void leaveOut(Element element) {
    if (opensLines(element)) {
      flush();
    }
  }

  private void open(Element element) {
    if (open.isEmpty() || opensLines(element)) {
      flush();
      open.push(new Open(element, blocks.size()));
    }
    switch (element.normalName()) {
      case "a" -> links++;
      case "pre" -> preformatted++;
      case "br" -> lineBreak();
      case "td", "th" -> pending.cell();
      case "q" -> pending.append("“", links > 0, false);
      default -> {}
    }
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "a" -> links--;
      case "pre" -> preformatted--;
      case "q" -> pending.append("”", links > 0, false);
      default -> {}
    }
    if (open.getFirst().element().equals(element)) {
      flush();
      runs.put(element, new Run(open.pop().from(), blocks.size()));
    }
  }

  private void lineBreak() {
    if (pending.endsWithLine()) {
      flush();
    } else {
      pending.line();
    }
  }

  private void flush() {
    String text = pending.text();
    if (!text.isEmpty()) {
      int weight = Letters.weight(text);
      blocks.add(
          new Block(
              open.getFirst().element(),
              kind(),
              text,
              weight,
              Math.min(weight, pending.linkWeight()),
              Letters.sentences(text)));
    }
    pending.clear();
  }

  private Block.Kind kind() {
    int up = 0;
    for (Open each : open) {
      String name = each.element().normalName();
      if (HEADINGS.contains(name)) {
        return Block.Kind.HEADING;
      } else if (CAPTIONS.contains(name)) {
        return Block.Kind.CAPTION;
      } else if (up < 2 && ITEMS.contains(name)) {
        return Block.Kind.ITEM;
      } else if (up == 0 && name.equals("tr")) {
        return Block.Kind.ROW;
      } else if (++up == 3) {
        break;
      }
    }
    return Block.Kind.PARAGRAPH;
  }

  private static boolean opensLines(Element element) {
    return switch (element.normalName()) {
      case "td", "th" -> !isEntry(element);
      default -> element.isBlock();
    };
  }

  /// Whether a cell is an entry of a table, to be read in the line of its row.
  private static boolean isEntry(Element cell) {
    int characters = 0;
    for (Node child : cell.childNodes()) {
      if (child instanceof TextNode text) {
        characters += text.getWholeText().length();
      } else if (child instanceof Element inner && (inner.isBlock() || inner.nameIs("br"))) {
        return false;
      }
    }
    return characters < CELL_CHARACTERS;
  }
}
