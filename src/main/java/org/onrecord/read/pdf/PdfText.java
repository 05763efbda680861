package org.onrecord.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The text of a PDF.
///
/// @param pageStarts UTF-16 units at which pages after the first begin
/// @param title the largest words at the start, when they are clearly larger than the text
record PdfText(String text, List<Integer> pageStarts, Optional<String> title) {
  /// A title is at least this much larger than the text.
  private static final double LARGER = 1.15;

  private static final int LONGEST_TITLE = 250;

  PdfText {
    pageStarts = List.copyOf(pageStarts);
  }

  /// The same with `lines` below the last page.
  PdfText with(List<String> lines) {
    if (lines.isEmpty()) {
      return this;
    }
    String below = String.join("\n", lines);
    return new PdfText(text.isEmpty() ? below : text + "\n\n" + below, pageStarts, title);
  }

  /// @param turned for each page, the words that run in other directions
  /// @param recognised for pages that are pictures, by their index: what was recognised on them
  static PdfText of(
      List<List<Word>> pages,
      List<List<List<Word>>> turned,
      Map<Integer, List<String>> recognised) {
    var lines = lines(RunningLines.removed(pages), turned);
    double body = bodySize(lines);
    var notes = lines.stream().map(page -> Footnotes.of(page, body)).toList();
    var all = lines.stream().flatMap(List::stream).map(Line::text).toList();
    var paragraphs = new Paragraphs(new Hyphens(all));
    for (int i = 0; i < notes.size(); i++) {
      if (i > 0) {
        paragraphs.turn();
      }
      if (recognised.containsKey(i)) {
        paragraphs.recognised(recognised.getOrDefault(i, List.of()));
      } else {
        paragraphs.page(notes.get(i));
      }
    }
    return joined(paragraphs.finish(), body);
  }

  /// Words that run upwards or downwards come after those of their page that do not.
  private static List<List<Line>> lines(List<List<Word>> pages, List<List<List<Word>>> turned) {
    var all = new ArrayList<List<Line>>();
    for (int i = 0; i < pages.size(); i++) {
      var lines = new ArrayList<>(Columns.read(pages.get(i), 0));
      for (List<Word> words : turned.get(i)) {
        lines.addAll(Columns.read(words, lines.isEmpty() ? 0 : lines.getLast().region() + 1));
      }
      all.add(lines);
    }
    return all;
  }

  private static double bodySize(List<List<Line>> pages) {
    Map<Double, Integer> sizes = new TreeMap<>();
    pages.stream()
        .flatMap(List::stream)
        .flatMap(line -> line.words().stream())
        .forEach(
            word -> sizes.merge(Math.round(word.size() * 2) / 2.0, word.length(), Integer::sum));
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(10.0);
  }

  private static PdfText joined(List<Block> blocks, double body) {
    var text = new StringBuilder();
    var starts = new ArrayList<Integer>();
    boolean afterItem = false;
    for (var block : blocks) {
      if (!text.isEmpty()) {
        text.append(block.item() && afterItem ? "\n" : "\n\n");
      }
      for (int at : block.breaks()) {
        starts.add(text.length() + Math.min(at, block.text().length()));
      }
      text.append(block.text());
      afterItem = block.item();
    }
    return new PdfText(text.toString(), starts, title(blocks, body));
  }

  private static Optional<String> title(List<Block> blocks, double body) {
    var largest =
        IntStream.range(0, Math.min(blocks.size(), 12))
            .takeWhile(i -> blocks.get(i).breaks().isEmpty())
            .mapToObj(blocks::get)
            .max(Comparator.comparingDouble(Block::size));
    return largest
        .filter(block -> block.size() >= LARGER * body)
        .map(Block::text)
        .filter(title ->
            title.length() <= LONGEST_TITLE && title.chars().anyMatch(Character::isLetter));
  }
}
