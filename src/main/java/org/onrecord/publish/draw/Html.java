package org.onrecord.publish.draw;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// Builds markup piece by piece; whatever is not a tag or a trusted attribute name is escaped.
public final class Html implements Content {
  private final StringBuilder markup = new StringBuilder();

  /// Opens `tag`, with attributes as name, value, name, value; those with an empty value are left
  /// out.
  public Html open(String tag, String... attributes) {
    markup.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        markup.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        markup.append('"');
      }
    }
    markup.append('>');
    return this;
  }

  /// An element of SVG that holds nothing.
  public Html empty(String tag, String... attributes) {
    open(tag, attributes);
    markup.setLength(markup.length() - 1);
    markup.append("/>");
    return this;
  }

  public Html close(String tag) {
    markup.append("</").append(tag).append('>');
    return this;
  }

  public Html text(String words) {
    escape(words);
    return this;
  }

  /// A whole element that holds words alone.
  public Html element(String tag, String words, String... attributes) {
    return open(tag, attributes).text(words).close(tag);
  }

  /// Markup that was built before.
  public Html add(Html other) {
    markup.append(other.markup);
    return this;
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> markup.append("&lt;");
        case '>' -> markup.append("&gt;");
        case '&' -> markup.append("&amp;");
        case '"' -> markup.append("&quot;");
        case '\'' -> markup.append("&#39;");
        case '\0' -> markup.append('\uFFFD');
        default -> markup.append(c);
      }
    }
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(markup.toString());
  }

  @Override
  public boolean isEmptyContent() {
    return markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup.toString();
  }
}
