package org.onrecord.read.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.onrecord.read.web.Cues.Cue;
import org.onrecord.read.web.Outline.Run;

/// Finds the element that holds the main text: the one around which prose is densest, widened while
/// its surroundings go on in the same manner.
final class Root {
  /// Prose counts in full for the element around it, by half for the next, and so on.
  private static final int LEVELS = 5;

  /// Wrappers around one and the same block are one level; past this many we stop looking.
  private static final int MOST_WRAPPERS = 40;

  /// A text is more than one list, table or quotation.
  private static final Set<String> PARTS =
      Set.of(
          "ul", "ol", "li", "dl", "dd", "table", "tbody", "thead", "tr", "blockquote", "p", "pre");

  /// Surroundings with this much more prose belong to the text.
  private static final double WORTH_WIDENING = 0.15;

  /// With less prose than this no element stands out.
  private static final double LEAST_PROSE = 100;

  private final Element body;
  private final Outline outline;
  private final Map<Element, Double> scores = new HashMap<>();

  /// The elements of `scores` as they were met, so that of equals the first wins on every run.
  private final List<Element> candidates = new ArrayList<>();

  private Root(Element body, Outline outline) {
    this.body = body;
    this.outline = outline;
  }

  /// The element of `body` that holds the main text; `body` itself when nothing stands out.
  static Element find(Element body, Outline outline) {
    if (outline.prose(outline.run(body)) < LEAST_PROSE) {
      return body;
    }
    var root = new Root(body, outline);
    return root.widen(root.densest());
  }

  private Element densest() {
    outline.blocks().stream().filter(Block::isProse).forEach(this::credit);
    Element best = body;
    double most = 0;
    for (Element each : candidates) {
      double score = scores.getOrDefault(each, 0.0) * standing(each);
      if (score > most) {
        most = score;
        best = each;
      }
    }
    return best;
  }

  private void credit(Block block) {
    Element at = block.owner();
    int level = 1;
    int size = 0;
    for (int i = 0; i < MOST_WRAPPERS && level <= LEVELS; i++) {
      int blocks = outline.run(at).size();
      if (blocks > size && !PARTS.contains(at.normalName())) {
        credit(at, block.prose() / level);
        level++;
        size = blocks;
      }
      Element up = at.parent();
      if (up == null || at.equals(body)) {
        return;
      }
      at = up;
    }
  }

  private void credit(Element element, double prose) {
    if (scores.merge(element, prose, Double::sum) == prose) {
      candidates.add(element);
    }
  }

  /// How far the names and tags of `element`, and the links in it, speak for it.
  private double standing(Element element) {
    double standing = 1 - outline.linkShare(outline.run(element));
    if (holdsText(element)) {
      standing *= 1.5;
    } else if (element.nameIs("article")) {
      standing *= 1.3;
    } else if (element.nameIs("main") || element.attr("role").equals("main")) {
      standing *= 1.1;
    }
    return standing;
  }

  private static boolean holdsText(Element element) {
    return element.attr("itemprop").contains("articleBody") || Cues.of(element).contains(Cue.TEXT);
  }

  private Element widen(Element best) {
    Element widest = best;
    Element at = best.equals(body) ? null : best.parent();
    while (at != null) {
      if (goesOn(widest, at)) {
        widest = at;
      }
      at = at.equals(body) ? null : at.parent();
    }
    return widest;
  }

  /// Whether what stands around `inner` in `outer` is more of the same text.
  private boolean goesOn(Element inner, Element outer) {
    Run in = outline.run(inner);
    Run out = outline.run(outer);
    double prose = outline.prose(out) - outline.prose(in);
    double weight = outline.weight(out) - outline.weight(in);
    double links = outline.links(out) - outline.links(in);
    if (holdsText(outer) && !holdsText(inner)) {
      return links < 0.4 * weight || prose > 0.5 * weight;
    }
    return prose > WORTH_WIDENING * outline.prose(in)
        && prose > 0.5 * weight
        && links < 0.3 * weight;
  }
}
