package org.onrecord.site;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A tag that leads somewhere on the site, as our templates write them: values in double quotes.
/// All numbers are places in the page.
///
/// @param begin of the tag, at its `<`
/// @param attribute where the attribute that leads somewhere begins, with the space before it
/// @param value where its value begins, which is an address from the root
/// @param attributeEnd behind the value's closing quotation mark
/// @param end behind the tag's `>`
record LeadingTag(int begin, int attribute, int value, int attributeEnd, int end) {
  private static final Set<String> NAMES = Set.of("a", "link", "script", "form", "img", "image");
  private static final Set<String> LEADS = Set.of("href", "src", "action");

  /// Takes a tag apart.
  ///
  /// @param begin where a `<` stands
  /// @return nothing when it leads nowhere, or is no tag
  static @Nullable LeadingTag find(String html, int begin) {
    int at = word(html, begin + 1);
    if (!NAMES.contains(html.substring(begin + 1, at))) {
      return null;
    }
    LeadingTag leading = null;
    while (at < html.length()) {
      int name = space(html, at);
      int nameEnd = word(html, name);
      if (nameEnd == name) {
        return closing(html, name, leading);
      }
      if (name == at || !html.startsWith("=\"", nameEnd)) {
        at = nameEnd;
        continue;
      }
      int value = nameEnd + 2;
      int valueEnd = html.indexOf('"', value);
      if (valueEnd < 0) {
        return null;
      }
      if (leading == null
          && html.startsWith("/", value)
          && LEADS.contains(html.substring(name, nameEnd))) {
        leading = new LeadingTag(begin, at, value, valueEnd + 1, 0);
      }
      at = valueEnd + 1;
    }
    return null;
  }

  private static @Nullable LeadingTag closing(String html, int at, @Nullable LeadingTag leading) {
    int close = html.startsWith("/", at) ? at + 1 : at;
    return leading != null && html.startsWith(">", close)
        ? new LeadingTag(
            leading.begin, leading.attribute, leading.value, leading.attributeEnd, close + 1)
        : null;
  }

  private static int space(String html, int from) {
    int at = from;
    while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
      at++;
    }
    return at;
  }

  /// The end of a name of a tag or an attribute.
  private static int word(String html, int from) {
    int at = from;
    while (at < html.length() && isOfName(html.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "_:-".indexOf(c) >= 0;
  }

  /// The address that it leads to, as it is written.
  String address(String html) {
    return html.substring(value, attributeEnd - 1);
  }

  /// Whether it has words, and an end of its own.
  boolean isLink(String html) {
    return html.startsWith("<a", begin) && !isOfName(html.charAt(begin + 2));
  }
}
