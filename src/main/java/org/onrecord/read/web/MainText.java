package org.onrecord.read.web;

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

  /// Where there is a little text already, trusting names less must bring this many times as much.
  private static final int MUCH_MORE = 3;

  private MainText() {}

  /// The main text of `page`; the page is left as it was.
  ///
  /// @param title of the page, which is said elsewhere and not repeated
  static String of(Document page, Optional<String> title) {
    Element body = page.body();
    Sizes sizes = Sizes.of(body);
    String best = "";
    for (Trust trust : Trust.values()) {
      Outline outline = Outline.of(body, Pruning.of(body, sizes, trust));
      String text = text(body, outline, title);
      int weight = Letters.weight(text);
      if (best.isEmpty() || weight >= ENOUGH && weight > MUCH_MORE * Letters.weight(best)) {
        best = text;
      }
      if (Letters.weight(best) >= ENOUGH) {
        return best;
      }
      if (best.isEmpty() && trust == Trust.NOTHING) {
        return Layout.of(outline.blocks());
      }
    }
    return best;
  }

  private static String text(Element body, Outline outline, Optional<String> title) {
    Element root = Root.find(body, outline);
    return Layout.of(Selection.of(outline, outline.run(root), title));
  }
}
