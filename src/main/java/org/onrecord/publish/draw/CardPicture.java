package org.onrecord.publish.draw;

import java.util.ArrayList;
import java.util.List;

/// A card as a picture that other sites may show: what was promised, how it stands, where to read
/// it, as of when. Its words are text, so it is searched and read aloud.
public final class CardPicture {
  private static final int WIDTH = 600;
  private static final int EDGE = 24;
  private static final int LINE = 28;

  /// Letters of a line: an estimate that leaves room, since nobody knows the font.
  private static final int LETTERS = 50;

  private static final int MOST_LINES = 4;

  private CardPicture() {}

  /// @param lead who and what kind of thing
  /// @param words what is promised, or the matter
  /// @param state how it stands
  /// @param address where to read it
  /// @param date as of when
  public static String of(String lead, String words, String state, String address, String date) {
    List<String> lines = lines(words);
    int height = EDGE * 2 + LINE * (lines.size() + 4);
    var svg =
        new Html()
            .open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 %d %d".formatted(WIDTH, height),
                "width",
                "" + WIDTH,
                "height",
                "" + height,
                "role",
                "img")
            .element("title", "%s. %s. %s, %s".formatted(words, state, address, date))
            .empty(
                "rect",
                "x",
                "1",
                "y",
                "1",
                "width",
                "" + (WIDTH - 2),
                "height",
                "" + (height - 2),
                "fill",
                "#fffdf8",
                "stroke",
                "#1c1b19",
                "stroke-width",
                "2");
    int y = EDGE + LINE / 2;
    text(svg, y, "sans-serif", "15", "#57534b", "400", cut(lead, LETTERS + 15));
    for (String line : lines) {
      y += LINE;
      text(svg, y, "Georgia, serif", "20", "#1c1b19", "400", line);
    }
    y += LINE + LINE / 2;
    text(svg, y, "sans-serif", "17", "#1c1b19", "700", cut(state, LETTERS + 8));
    y += LINE;
    text(svg, y, "sans-serif", "13", "#57534b", "400", cut(address, LETTERS + 25));
    y += LINE * 2 / 3;
    text(svg, y, "sans-serif", "13", "#57534b", "400", date);
    return svg.close("svg").toString();
  }

  private static void text(
      Html svg, int y, String font, String size, String fill, String weight, String words) {
    svg.element(
        "text",
        words,
        "x",
        "" + EDGE,
        "y",
        "" + y,
        "font-family",
        font,
        "font-size",
        size,
        "font-weight",
        weight,
        "fill",
        fill);
  }

  private static String cut(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  private static List<String> lines(String words) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > MOST_LINES) {
      String last = lines.get(MOST_LINES - 1);
      lines.subList(MOST_LINES - 1, lines.size()).clear();
      lines.add(last + "…");
    }
    return lines.stream().map(l -> cut(l, LETTERS + 10)).toList();
  }
}
