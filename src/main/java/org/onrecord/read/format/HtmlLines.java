package org.onrecord.read.format;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.onrecord.read.format.Lines.Block;
import org.onrecord.read.limit.LimitReached;

/// All text of a markup tree as lines: for books and mails, where nothing but the text stands in
/// it.
public final class HtmlLines implements NodeFilter {
  private static final Set<String> SKIPPED =
      Set.of("script", "style", "head", "noscript", "template", "svg", "math", "iframe", "object");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private final Tables tables;
  private StringBuilder words = new StringBuilder();

  private HtmlLines(Lines lines) {
    this.tables = new Tables(lines);
  }

  public static void add(Element root, Lines lines) throws LimitReached {
    var walk = new HtmlLines(lines);
    try {
      NodeTraversor.filter(walk, root);
      walk.flush(root.normalName());
    } catch (Over e) {
      throw e.limit;
    }
  }

  /// Carries a limit through jsoup, whose walks throw nothing checked.
  private static final class Over extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient LimitReached limit;

    Over(LimitReached limit) {
      super(limit);
      this.limit = limit;
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words.append(text.getWholeText().replaceAll("\\s+", " "));
    } else if (node instanceof Element element) {
      if (SKIPPED.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      start(element);
    }
    return FilterResult.CONTINUE;
  }

  private void start(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      words.append('\n');
    }
    if (BLOCKS.contains(name)) {
      flush(element.parent() == null ? "" : element.parent().normalName());
    }
    if (name.equals("tr")) {
      tables.startRow();
    } else if (name.equals("td") || name.equals("th")) {
      tables.startCell();
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      flush(element.normalName());
      end(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void end(String name) {
    try {
      if (name.equals("td") || name.equals("th")) {
        tables.endCell();
      } else if (name.equals("tr")) {
        tables.endRow();
      }
    } catch (LimitReached e) {
      throw new Over(e);
    }
  }

  private void flush(String name) {
    try {
      boolean item = name.equals("li") || name.equals("dd") || name.equals("dt");
      tables.add(item ? Block.ITEM : Block.PARAGRAPH, words.toString().strip());
      words = new StringBuilder();
    } catch (LimitReached e) {
      throw new Over(e);
    }
  }
}
