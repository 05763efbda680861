package org.onrecord.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes the links of a page, which begin at the root (`/documents/…`), lead from where the page
/// lies in the folder.
final class RelativeLinks {
  /// How the value of an attribute that leads somewhere begins.
  private static final String VALUE = "=\"/";

  private static final String END = "</a>";

  private final String from;
  private final Function<String, String> lead;

  /// @param from the file in which the page lies
  /// @param lead where an address leads, as a path from the folder's top; empty for what has no
  ///   file, [#GONE] for what goes with its words
  RelativeLinks(String from, Function<String, String> lead) {
    this.from = from;
    this.lead = lead;
  }

  /// What goes with its words.
  static final String GONE = "\u0000";

  /// The page with its links as they lead in the folder. O(length).
  ///
  /// All that is looked at are signs of ASCII, which are one byte in UTF-8, and no other sign has
  /// such a byte in it: so bytes are taken for signs, and nothing is decoded but addresses.
  ///
  /// @param html in UTF-8
  byte[] in(byte[] html) {
    return in(new String(html, ISO_8859_1)).getBytes(ISO_8859_1);
  }

  private String leading(String address) {
    String words = address.replace("&amp;", "&");
    return bytes(lead.apply(new String(words.getBytes(ISO_8859_1), UTF_8)));
  }

  /// The bytes of `words`, each as a sign.
  private static String bytes(String words) {
    return new String(words.getBytes(UTF_8), ISO_8859_1);
  }

  private String in(String html) {
    var out = new StringBuilder(html.length() + html.length() / 16);
    int at = 0;
    // Most tags lead nowhere: only those around a value that begins so are worth taking apart.
    for (int value = html.indexOf(VALUE);
        value >= 0;
        value = html.indexOf(VALUE, Math.max(at, value + 1))) {
      int begin = html.lastIndexOf('<', value);
      @Nullable LeadingTag tag = begin < at ? null : LeadingTag.find(html, begin);
      if (tag == null || tag.end() < value) {
        continue;
      }
      out.append(html, at, tag.attribute());
      String to = leading(tag.address(html));
      at = tag.attributeEnd();
      if (to.equals(GONE)) {
        // A link has words; whatever else leads somewhere is its tag alone.
        out.setLength(out.length() - (tag.attribute() - begin));
        at = tag.isLink(html) ? html.indexOf(END, at) + END.length() : tag.end();
      } else if (!to.isEmpty()) {
        out.append(html, tag.attribute(), tag.value())
            .append(relative(from, to).replace("&", "&amp;"))
            .append('"');
      }
    }
    return out.append(html, at, html.length()).toString();
  }

  /// How one gets from the file `from` to `to`, both from the folder's top.
  static String relative(String from, String to) {
    int common = 0;
    int up = 0;
    for (int at = 0; at < from.length(); at++) {
      if (from.charAt(at) == '/') {
        if (up == 0 && to.startsWith(from.substring(common, at + 1), common)) {
          common = at + 1;
        } else {
          up++;
        }
      }
    }
    return "../".repeat(up) + to.substring(common);
  }
}
