package org.onrecord.publish.draw;

import java.util.Locale;
import org.onrecord.model.Finding;
import org.onrecord.model.Stance;

/// The pictures of the interface: one weight, 16 units square, in the current colour. Each stands
/// beside a word, so screen readers are not told of it.
public enum Icon {
  QUOTATION("M3 11V7.5Q3 4.5 6 4M3 8h3v3H3M9.5 11V7.5Q9.5 4.5 12.5 4M9.5 8h3v3h-3"),
  COMMITMENT("M4 14V2.5h8l-2 3 2 3H4"),
  CLAIM("M2.5 3h11v8H8l-3 3v-3H2.5z"),
  FIGURE("M6 2.5 4.5 13.5M11.5 2.5 10 13.5M3 6h10.5M2.5 10H13"),
  DATE("M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3"),
  PERSON("M8 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2.5 14c.5-3 2.5-4.5 5.5-4.5s5 1.5 5.5 4.5"),
  RELATION(
      "M6 11.5a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7M10 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7"),
  AGREE("M3 6h10M3 10h10"),
  CONTRADICT("M3 6h10M3 10h10M11 2.5 5 13.5"),
  PARTLY("M3 6.5q2.5-2.5 5 0t5 0M3 10.5q2.5-2.5 5 0t5 0"),
  SHEETS("M5 5V2.5h8.5v8.5H11M2.5 5H11v8.5H2.5z"),
  SEARCH("M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.3 10.3l3.7 3.7");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /// The picture, drawn once a page by [#shapes] and used by name: a page has hundreds.
  public Html svg() {
    return new Html()
        .open("svg", "class", "icon", "aria-hidden", "true")
        .empty("use", "href", "#i-" + word())
        .close("svg");
  }

  /// All pictures, for the start of a page.
  public static Html shapes() {
    var html = new Html().open("svg", "class", "shapes", "aria-hidden", "true");
    for (Icon icon : values()) {
      html.open("symbol", "id", "i-" + icon.word(), "viewBox", "0 0 16 16")
          .open("path", "d", icon.path)
          .close("path")
          .close("symbol");
    }
    return html.close("svg");
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Icon of(Stance stance) {
    return switch (stance) {
      case AGREE -> AGREE;
      case CONTRADICT -> CONTRADICT;
      case PARTLY -> PARTLY;
    };
  }

  public static Icon of(Finding.Kind kind) {
    return switch (kind) {
      case QUOTATION -> QUOTATION;
      case COMMITMENT -> COMMITMENT;
      case CLAIM -> CLAIM;
      case FIGURE -> FIGURE;
      case DATE -> DATE;
      case NAME -> PERSON;
      case RELATION -> RELATION;
    };
  }
}
