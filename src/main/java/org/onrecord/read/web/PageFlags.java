package org.onrecord.read.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.onrecord.model.Flag;

/// What a careful reader should know of a page: that it runs code, loads other pages into itself,
/// or holds sentences that nobody sees.
final class PageFlags implements NodeVisitor {
  /// Hidden words below this are labels and menus.
  private static final int SUBSTANTIAL = 120;

  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
  private int hidden;
  private int hiddenWeight;
  private int hiddenSentences;

  private PageFlags() {}

  static Set<Flag> of(Document page) {
    var flags = new PageFlags();
    page.traverse(flags);
    if (flags.hiddenWeight >= SUBSTANTIAL && flags.hiddenSentences > 2) {
      flags.flags.add(Flag.HIDDEN_TEXT);
    }
    return flags.flags;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (Pruning.isHidden(element)) {
        hidden++;
      }
      look(element);
    } else if (hidden > 0 && node instanceof org.jsoup.nodes.TextNode text) {
      count(text);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && Pruning.isHidden(element)) {
      hidden--;
    }
  }

  private void count(org.jsoup.nodes.TextNode text) {
    Element parent = text.parent();
    if (parent != null && !parent.nameIs("a") && !parent.nameIs("option")) {
      hiddenWeight += Letters.weight(text.getWholeText());
      hiddenSentences += Letters.sentences(text.getWholeText());
    }
  }

  private void look(Element element) {
    switch (element.normalName()) {
      case "script" -> {
        if (!element.attr("type").contains("json")) {
          flags.add(Flag.ACTIVE_CONTENT);
        }
      }
      case "iframe", "frame", "object", "embed", "applet" -> flags.add(Flag.EXTERNAL_REFERENCE);
      default -> {}
    }
    for (Attribute attribute : element.attributes()) {
      if (runs(attribute)) {
        flags.add(Flag.ACTIVE_CONTENT);
      }
    }
  }

  private static boolean runs(Attribute attribute) {
    String value = attribute.getValue().strip();
    return attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on") && !value.isEmpty()
        || value.regionMatches(true, 0, "javascript:", 0, 11);
  }
}
