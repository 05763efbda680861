package org.onrecord.read.web;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.read.web.Pruning.Trust;

/// The main text of a page.
///
/// Furniture is taken out by its names and tags, the rest cut into blocks, the element chosen
/// around which prose is densest, and of its blocks those kept that belong to the text. Where that
/// leaves next to nothing, names are trusted less and less.
final class MainText {
  /// A main text says at least this much, or another try is worth it.
  private static final int ENOUGH = 150;

  private MainText() {}

  /// The main text of `page`; the page is left as it was.
  ///
  /// @param title of the page, which is said elsewhere and not repeated
  static String of(Document page, Optional<String> title) {
    String longest = "";
    for (Trust trust : Trust.values()) {
      Element body = page.body().clone();
      Pruning.prune(body, trust);
      String text = text(body, title);
      if (Letters.weight(text) >= ENOUGH) {
        return text;
      } else if (text.length() > longest.length()) {
        longest = text;
      }
    }
    return longest;
  }

  private static String text(Element body, Optional<String> title) {
    Outline outline = Outline.of(body);
    Element root = Root.find(body, outline);
    List<Block> kept = Selection.of(outline, outline.run(root), title);
    return Layout.of(kept);
  }
}
