package org.onrecord.read.web;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.onrecord.read.meta.Sponsorship;
import org.onrecord.read.web.Cues.Cue;

/// Tells what in a page is not text to be read: code, forms, menus, boxes, what is hidden.
///
/// A name can mislead, so whatever holds most of what the page says stays, whatever it is called.
final class Pruning {
  /// How far names and tags are trusted.
  enum Trust {
    NAMES,
    TAGS,
    NOTHING
  }

  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "iframe",
          "frame",
          "object",
          "embed",
          "noscript",
          "applet",
          "button",
          "select",
          "textarea",
          "input",
          "datalist",
          "audio",
          "video",
          "canvas",
          "map",
          "rp",
          "rt",
          "noembed",
          "noframes",
          "link",
          "meta",
          "title",
          "progress",
          "meter");

  private static final Set<String> FURNITURE_TAGS =
      Set.of("nav", "aside", "footer", "menu", "dialog", "form", "header");

  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "button",
          "alert",
          "tooltip",
          "form");

  /// Whose name says where a quotation comes from: `<blockquote class="twitter-tweet">`.
  private static final Set<String> QUOTED = Set.of("blockquote", "q", "pre");

  private static final Set<String> NEVER_FURNITURE = Set.of("html", "body", "main", "article");

  /// An element with more than this share of the page's words is not furniture.
  private static final double MOST = 0.5;

  /// Talk may outweigh the text, but a page that is nothing else is a page of talk: a forum.
  private static final double NEARLY_ALL = 0.9;

  private static final int LEAST_STATEMENT = 20;
  private static final int LONGEST_STATEMENT = 500;

  private final Trust trust;
  private final Sizes sizes;
  private final double all;
  private final Element root;

  private Pruning(Element root, Sizes sizes, Trust trust) {
    this.root = root;
    this.trust = trust;
    this.sizes = sizes;
    this.all = sizes.plain(root);
  }

  /// What to leave out of `root`. O(n); does not recurse.
  ///
  /// @param sizes of `root` and all it holds
  static Pruning of(Element root, Sizes sizes, Trust trust) {
    return new Pruning(root, sizes, trust);
  }

  /// Whether `element`, with all it holds, is not text to be read.
  boolean leavesOut(Element element) {
    if (element.equals(root)) {
      return false;
    } else if (NEVER_TEXT.contains(element.normalName())) {
      return true;
    } else if (trust == Trust.NOTHING || NEVER_FURNITURE.contains(element.normalName())) {
      return false;
    }
    double share = all == 0 ? 0 : sizes.plain(element) / all;
    return isFurniture(element, share) && !saysWhoPaid(element);
  }

  private boolean isFurniture(Element element, double share) {
    return isHidden(element) && share < NEARLY_ALL
        || isFurnitureByTag(element) && share < MOST
        || trust == Trust.NAMES && isFurnitureByName(element, share);
  }

  /// Sites put the sentence that says who paid in boxes named like any other.
  private boolean saysWhoPaid(Element element) {
    int size = sizes.plain(element);
    return size > LEAST_STATEMENT
        && size < LONGEST_STATEMENT
        && sizes.linked(element) < size
        && !isHidden(element)
        && Sponsorship.statement(element.text()).isPresent();
  }

  private static boolean isFurnitureByTag(Element element) {
    if (element.nameIs("header")) {
      return element.closest("article, main") == null && element.selectFirst("h1") == null;
    }
    return FURNITURE_TAGS.contains(element.normalName())
        || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
  }

  private static boolean isFurnitureByName(Element element, double share) {
    Set<Cue> cues = Cues.of(element);
    if (cues.isEmpty() || cues.contains(Cue.SHELL) || QUOTED.contains(element.normalName())) {
      return false;
    } else if (cues.contains(Cue.LEAD) && element.nameIs("p")) {
      return false;
    } else if (cues.contains(Cue.TALK)) {
      return share < NEARLY_ALL;
    }
    return cues.contains(Cue.FURNITURE) && share < (cues.contains(Cue.TEXT) ? 0.25 : MOST);
  }

  static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }
}
