package org.onrecord.read.format.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Flag;
import org.onrecord.read.format.Lines;
import org.onrecord.read.format.Lines.Block;
import org.onrecord.read.format.Tables;
import org.onrecord.read.limit.LimitReached;

/// The paragraphs, headings, list items and table rows of OpenDocument content.
final class OdfWalk implements Xml.Walk {
  private static final int MOST_SPACES = 100;

  private final Lines lines;
  private final Tables tables;
  private final Set<Flag> flags;
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<String> hiddenStyles = new HashSet<>();
  private Optional<String> title = Optional.empty();
  private String style = "";
  private boolean titled;
  private boolean reviewed;
  private int items;
  private int inNote;

  /// How deep we are in content that does not count.
  private int skipped;

  OdfWalk(Lines lines, Set<Flag> flags) {
    this.lines = lines;
    this.tables = new Tables(lines);
    this.flags = flags;
  }

  /// The first paragraph in the style of a title, or the first heading.
  Optional<String> title() {
    return title;
  }

  /// Whether somebody commented on it, or changed it while changes were tracked.
  boolean isReviewed() {
    return reviewed;
  }

  @Override
  public void start(String name, Xml at) {
    if (skipped > 0 || isSkipped(name, at)) {
      skipped++;
      return;
    }
    switch (name) {
      case "style" -> style = at.attribute("name").orElse("");
      case "text-properties" -> styled(at);
      case "p", "h" -> {
        open.push(new StringBuilder());
        titled = name.equals("h") || at.attribute("style-name").orElse("").equals("Title");
      }
      case "s" -> write(" ".repeat(spaces(at)));
      case "tab" -> write("\t");
      case "line-break" -> write("\n");
      case "list-item" -> items++;
      case "note-body" -> inNote++;
      case "table-row" -> tables.startRow();
      case "table-cell" -> tables.startCell();
      case "script", "event-listener" -> flags.add(Flag.ACTIVE_CONTENT);
      default -> {}
    }
  }

  private boolean isSkipped(String name, Xml at) {
    boolean hidden =
        name.equals("span") && hiddenStyles.contains(at.attribute("style-name").orElse(""))
            || name.equals("hidden-text")
            || name.equals("hidden-paragraph")
            || name.equals("section") && at.attribute("display").orElse("").equals("none");
    if (hidden) {
      flags.add(Flag.HIDDEN_TEXT);
    }
    if (name.equals("tracked-changes")) {
      flags.add(Flag.TRACKED_CHANGES);
    }
    reviewed |= name.equals("tracked-changes") || name.equals("annotation");
    return hidden
        || name.equals("tracked-changes")
        || name.equals("annotation")
        || name.equals("note-citation");
  }

  private void styled(Xml at) {
    if (at.attribute("display").orElse("").equals("none")) {
      hiddenStyles.add(style);
    }
  }

  private static int spaces(Xml at) {
    String count = at.attribute("c").orElse("1");
    return count.matches("\\d{1,6}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
  }

  @Override
  public void text(String words) {
    if (skipped == 0) {
      write(words.replace('\n', ' '));
    }
  }

  private void write(String words) {
    var paragraph = open.peek();
    if (paragraph != null) {
      paragraph.append(words);
    }
  }

  @Override
  public void end(String name) throws LimitReached {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (name) {
      case "p", "h" -> endParagraph(open.pop().toString());
      case "list-item" -> items--;
      case "note-body" -> inNote--;
      case "table-cell" -> tables.endCell();
      case "table-row" -> tables.endRow();
      default -> {}
    }
  }

  private void endParagraph(String words) throws LimitReached {
    if (inNote > 0) {
      notes.add(words);
      return;
    }
    if (titled && title.isEmpty() && !words.isBlank()) {
      title = Optional.of(words.strip().replaceAll("\\s+", " "));
    }
    titled = false;
    tables.add(items > 0 ? Block.ITEM : Block.PARAGRAPH, words);
  }

  /// Adds the notes, which stand within paragraphs, after the text.
  void addNotes() throws LimitReached {
    for (String note : notes) {
      lines.add(Block.PARAGRAPH, note);
    }
  }
}
