package org.onrecord.site;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes the links of a page, which begin at the root (`/documents/…`), lead from where the page
/// lies in the folder.
final class RelativeLinks {
  /// A tag that may lead somewhere, as our templates write them: values in double quotes.
  private static final Pattern TAG =
      Pattern.compile(
          "<(a|link|script|form|img|image)((?:\\s++[\\w:-]++(?:=\"[^\"]*+\")?+)*+)\\s*+/?>");

  private static final Pattern LEAD = Pattern.compile("\\s(href|src|action)=\"(/[^\"]*+)\"");

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

  /// The page with its links as they lead in the folder.
  String in(String html) {
    var out = new StringBuilder(html.length() + html.length() / 16);
    Matcher tag = TAG.matcher(html);
    int at = 0;
    // Most tags lead nowhere: only about a value that begins so is the pattern worth trying.
    for (int value = html.indexOf(VALUE);
        value >= 0;
        value = html.indexOf(VALUE, Math.max(at, value + 1))) {
      int next = html.lastIndexOf('<', value);
      if (next < at || !tag.region(next, html.length()).lookingAt() || tag.end() < value) {
        continue;
      }
      out.append(html, at, next);
      at = tag.end();
      Matcher address = LEAD.matcher(tag.group());
      if (!address.find()) {
        out.append(tag.group());
        continue;
      }
      String to = lead.apply(address.group(2).replace("&amp;", "&"));
      if (to.equals(GONE)) {
        // A link has words; whatever else leads somewhere is its tag alone.
        at = tag.group(1).equals("a") ? html.indexOf(END, at) + END.length() : at;
      } else if (to.isEmpty()) {
        out.append(address.replaceFirst(""));
      } else {
        String attribute =
            " " + address.group(1) + "=\"" + relative(from, to).replace("&", "&amp;") + "\"";
        out.append(address.replaceFirst(Matcher.quoteReplacement(attribute)));
      }
    }
    return out.append(html, at, html.length()).toString();
  }

  /// How one gets from the file `from` to `to`, both from the folder's top.
  static String relative(String from, String to) {
    int common = 0;
    for (int slash = from.indexOf('/');
        slash >= 0 && to.startsWith(from.substring(0, slash + 1));
        slash = from.indexOf('/', slash + 1)) {
      common = slash + 1;
    }
    long up = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(common);
  }
}
