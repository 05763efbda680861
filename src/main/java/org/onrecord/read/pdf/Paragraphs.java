package org.onrecord.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Builds the blocks of a document out of the lines of its pages. Notes stand behind the text of
/// their page, and where a paragraph goes on over the page, behind that paragraph.
final class Paragraphs {
  private static final Pattern NOTE =
      Pattern.compile("(\\d{1,3}|[*†‡§]{1,3})[.)]?\\s+[\\p{L}\"“‘«]");

  private final Hyphens hyphens;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> waiting = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private Flow.@Nullable Open open;

  /// Pages that have begun and whose first words have not come yet.
  private int turned;

  Paragraphs(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /// Says that a page after the first begins.
  void turn() {
    turned++;
  }

  /// Adds a page; its last paragraph stays open, as it may go on.
  void page(Footnotes page) {
    for (Line line : page.text()) {
      if (open == null || !Flow.goesOn(open, line, turned > 0)) {
        close();
        notes();
      }
      add(line);
    }
    waiting.addAll(page.notes());
    if (open != null && open.hasEnded()) {
      close();
      notes();
    }
  }

  /// Adds paragraphs that were recognised in a picture.
  void recognised(List<String> paragraphs) {
    close();
    notes();
    for (String paragraph : paragraphs) {
      blocks.add(new Block(paragraph, false, breaks(0), 0));
    }
  }

  /// All blocks; nothing may be added afterwards.
  List<Block> finish() {
    close();
    notes();
    return List.copyOf(blocks);
  }

  private void notes() {
    int pages = turned;
    turned = 0;
    for (Line line : waiting) {
      if (open == null || NOTE.matcher(line.text()).lookingAt() || line.isRow()) {
        close();
      }
      add(line);
    }
    close();
    waiting.clear();
    turned = pages;
  }

  private void add(Line line) {
    String words = line.text();
    if (open == null) {
      breaks.addAll(breaks(0));
      open = new Flow.Open(line, line, words, 0);
      return;
    }
    String joined = hyphens.join(open.text(), words);
    breaks.addAll(breaks(joined.length() - words.length()));
    boolean below = open.last().region() == line.region() && line.y() > open.last().y();
    double pitch = below ? line.y() - open.last().y() : open.pitch();
    open = new Flow.Open(open.first(), line, joined, pitch);
  }

  private List<Integer> breaks(int at) {
    var begun = java.util.Collections.nCopies(turned, at);
    turned = 0;
    return begun;
  }

  private void close() {
    if (open != null) {
      String clean = open.text().replace("\u00ad", "");
      boolean item = open.isItem() || open.first().isRow();
      blocks.add(new Block(clean, item, breaks, open.first().size()));
      breaks.clear();
      open = null;
    }
  }
}
