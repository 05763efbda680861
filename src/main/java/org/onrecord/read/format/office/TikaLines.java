package org.onrecord.read.format.office;

import java.util.Set;
import org.onrecord.read.format.Lines;
import org.onrecord.read.format.Lines.Block;
import org.onrecord.read.format.Session;
import org.onrecord.read.format.Tables;
import org.onrecord.read.limit.LimitReached;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Turns the markup that Tika makes of a file into lines.
final class TikaLines extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of(
          "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "table", "tr", "td", "th", "ul",
          "ol");

  private final Lines lines;
  private final Tables tables;
  private StringBuilder words = new StringBuilder();
  private int inHead;

  TikaLines(Session session) {
    this.lines = new Lines(session.limits());
    this.tables = new Tables(lines);
  }

  String text() {
    return lines.toString();
  }

  /// Throws the limit that stopped a parser, if that is what stopped it.
  static void rethrowLimit(Throwable problem) throws LimitReached {
    for (Throwable each = problem; each != null; each = each.getCause()) {
      if (each instanceof LimitReached limit) {
        throw limit;
      }
    }
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (name.equals("head")) {
      inHead++;
    }
    if (name.equals("br")) {
      words.append('\n');
    }
    if (BLOCKS.contains(name)) {
      flush(Block.PARAGRAPH);
    }
    if (name.equals("tr")) {
      tables.startRow();
    } else if (name.equals("td") || name.equals("th")) {
      tables.startCell();
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (inHead == 0) {
      words.append(chars, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) {
    characters(chars, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (name.equals("head")) {
      inHead--;
    }
    if (!BLOCKS.contains(name)) {
      return;
    }
    flush(name.equals("li") ? Block.ITEM : Block.PARAGRAPH);
    try {
      if (name.equals("td") || name.equals("th")) {
        tables.endCell();
      } else if (name.equals("tr")) {
        tables.endRow();
      }
    } catch (LimitReached e) {
      throw new SAXException(e);
    }
  }

  private void flush(Block block) throws SAXException {
    try {
      tables.add(block, words.toString().strip());
      words = new StringBuilder();
    } catch (LimitReached e) {
      throw new SAXException(e);
    }
  }
}
