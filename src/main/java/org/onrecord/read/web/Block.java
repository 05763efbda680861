package org.onrecord.read.web;

import org.jsoup.nodes.Element;

/// A run of text that a page shows as one paragraph, heading, list item or cell.
///
/// @param owner the block-level element that holds it
/// @param text its words, white space put in order, `\n` where the page breaks a line
/// @param weight how much it says: letters and digits, an ideograph counting as three
/// @param linkWeight the part of `weight` that stands in links
/// @param sentences how many marks that end a sentence it has
record Block(Element owner, Kind kind, String text, int weight, int linkWeight, int sentences) {
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW,
    CAPTION
  }

  /// Below this a run of words is a label rather than a statement.
  private static final int STATEMENT = 40;

  /// From here on a run of words is taken for prose even without the mark that ends a sentence.
  private static final int PROSE = 110;

  double linkShare() {
    return weight == 0 ? 0 : linkWeight / (double) weight;
  }

  /// Whether it reads like part of a text: long enough, with sentences, not made of links.
  boolean isProse() {
    return kind != Kind.HEADING
        && linkShare() < 0.5
        && (weight >= PROSE || weight >= STATEMENT && sentences > 0);
  }

  /// How much prose it holds; long paragraphs do not outweigh many.
  double prose() {
    return isProse() ? Math.min(weight, 700) * (1 - linkShare()) : 0;
  }

  /// Whether it is the page's own headline.
  boolean isHeadline() {
    Element up = owner.parent();
    return owner.nameIs("h1") || up != null && up.nameIs("h1");
  }

  /// Whether its element, or the one around that, is named so.
  boolean isNamed(Cues.Cue cue) {
    Element up = owner.parent();
    return Cues.of(owner).contains(cue) || up != null && Cues.of(up).contains(cue);
  }
}
