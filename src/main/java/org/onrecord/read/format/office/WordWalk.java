package org.onrecord.read.format.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Flag;
import org.onrecord.read.format.Lines;
import org.onrecord.read.format.Lines.Block;
import org.onrecord.read.format.Tables;
import org.onrecord.read.limit.LimitReached;

/// The paragraphs, list items and table rows of one WordprocessingML part.
final class WordWalk implements Xml.Walk {
  /// A paragraph that is being read; text boxes put paragraphs into paragraphs.
  private static final class Paragraph {
    private final StringBuilder words = new StringBuilder();
    private Block block = Block.PARAGRAPH;
    private boolean title;
  }

  private final Tables tables;
  private final Set<Flag> flags;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private Optional<String> title = Optional.empty();
  private boolean inText;
  private boolean hiddenRun;

  /// How deep we are in content that does not count: deleted, moved away, or a second form of the
  /// same.
  private int skipped;

  WordWalk(Lines lines, Set<Flag> flags) {
    this.tables = new Tables(lines);
    this.flags = flags;
  }

  /// The first paragraph in the style of a title or chief heading.
  Optional<String> title() {
    return title;
  }

  @Override
  public void start(String name, Xml at) throws LimitReached {
    switch (name) {
      case "del", "moveFrom" -> {
        flags.add(Flag.TRACKED_CHANGES);
        skipped++;
      }
      case "ins", "moveTo" -> flags.add(Flag.TRACKED_CHANGES);
      case "Fallback" -> skipped++;
      case "p" -> open.push(new Paragraph());
      case "r" -> hiddenRun = false;
      case "vanish" -> hiddenRun = isOn(at);
      case "pStyle" -> style(at.attribute("val").orElse(""));
      case "numPr" -> item();
      case "t" -> inText = true;
      case "tab" -> write("\t");
      case "br", "cr" -> write("\n");
      case "noBreakHyphen" -> write("\u2011");
      case "tr" -> tables.startRow();
      case "tc" -> tables.startCell();
      default -> {}
    }
  }

  private static boolean isOn(Xml at) {
    String value = at.attribute("val").orElse("true");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  private void style(String style) {
    var paragraph = open.peek();
    if (paragraph == null) {
      return;
    }
    String name = style.toLowerCase(Locale.ROOT);
    paragraph.title = name.equals("title") || name.equals("heading1");
    if (name.startsWith("list")) {
      paragraph.block = Block.ITEM;
    }
  }

  private void item() {
    var paragraph = open.peek();
    if (paragraph != null) {
      paragraph.block = Block.ITEM;
    }
  }

  @Override
  public void text(String words) {
    if (!inText) {
      return;
    }
    if (hiddenRun) {
      flags.add(Flag.HIDDEN_TEXT);
    } else {
      write(words);
    }
  }

  private void write(String words) {
    var paragraph = open.peek();
    if (skipped == 0 && paragraph != null) {
      paragraph.words.append(words);
    }
  }

  @Override
  public void end(String name) throws LimitReached {
    switch (name) {
      case "del", "moveFrom", "Fallback" -> skipped--;
      case "t" -> inText = false;
      case "p" -> endParagraph(open.pop());
      case "tc" -> tables.endCell();
      case "tr" -> tables.endRow();
      default -> {}
    }
  }

  private void endParagraph(Paragraph paragraph) throws LimitReached {
    String words = paragraph.words.toString().strip();
    if (paragraph.title && title.isEmpty() && !words.isEmpty()) {
      title = Optional.of(words.replaceAll("\\s+", " "));
    }
    tables.add(paragraph.block, words);
  }
}
