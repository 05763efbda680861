package org.onrecord.read.web;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// How much each element of a page says, outside links and within them.
final class Sizes implements NodeVisitor {
  private static final class Size {
    private int plain;
    private int linked;
  }

  private static final Size NOTHING = new Size();

  private final Map<Element, Size> sizes = new HashMap<>();
  private int links;

  private Sizes() {}

  /// The sizes of `root` and all it holds. O(n); does not recurse.
  static Sizes of(Element root) {
    var sizes = new Sizes();
    root.traverse(sizes);
    return sizes;
  }

  /// Letters of `element` outside links.
  int plain(Element element) {
    return sizes.getOrDefault(element, NOTHING).plain;
  }

  /// Letters of `element` in links.
  int linked(Element element) {
    return sizes.getOrDefault(element, NOTHING).linked;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      sizes.put(element, new Size());
      links += element.nameIs("a") ? 1 : 0;
    } else if (node instanceof TextNode text) {
      Size size = size(text.parent());
      int weight = Letters.weight(text.getWholeText());
      if (links > 0) {
        size.linked += weight;
      } else {
        size.plain += weight;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.nameIs("a") ? 1 : 0;
      Element parent = element.parent();
      if (depth > 0 && parent != null) {
        Size mine = size(element);
        Size above = size(parent);
        above.plain += mine.plain;
        above.linked += mine.linked;
      }
    }
  }

  private Size size(@Nullable Element element) {
    return element == null ? new Size() : sizes.computeIfAbsent(element, e -> new Size());
  }
}
