package org.onrecord.read.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the name of the site off the title of a page: "Cameras in court | Keldra Herald".
final class PageTitle {
  private static final Pattern JOINT =
      Pattern.compile("\\s+(?:[|•·»:/]+|[-–—]{1,2})\\s+|\\s*[|]\\s*");

  private PageTitle() {}

  /// `title` without the name of the site before or after it.
  ///
  /// @param publisher the site's name, where the page says it
  /// @param seen the headline that readers see
  static String withoutSite(String title, Optional<String> publisher, Optional<String> seen) {
    String whole = title.strip().replaceAll("\\s+", " ");
    if (seen.isPresent() && isPart(whole, seen.get())) {
      return seen.get();
    }
    Matcher joint = JOINT.matcher(whole);
    int first = -1;
    int last = -1;
    int afterFirst = -1;
    while (joint.find()) {
      if (first < 0) {
        first = joint.start();
        afterFirst = joint.end();
      }
      last = joint.start();
      if (isSite(whole.substring(joint.end()), publisher)) {
        return whole.substring(0, joint.start());
      }
    }
    if (first >= 0 && isSite(whole.substring(0, first), publisher)) {
      return whole.substring(afterFirst);
    }
    return last > 0 && publisher.isEmpty() && looksLikeSite(whole, last)
        ? whole.substring(0, last)
        : whole;
  }

  /// Whether the headline stands in the title with the site's name beside it.
  private static boolean isPart(String title, String headline) {
    String all = fold(title);
    String part = fold(headline);
    return part.length() > 8 && (all.startsWith(part) || all.endsWith(part));
  }

  private static boolean isSite(String part, Optional<String> publisher) {
    return publisher.isPresent() && fold(part).equals(fold(publisher.get()));
  }

  /// With nothing else to go by: a short end after a bar, of a title that goes on without it.
  private static boolean looksLikeSite(String title, int joint) {
    String end = title.substring(joint).strip();
    return (end.startsWith("|")
            || end.startsWith("»")
            || end.startsWith("•")
            || end.startsWith("·"))
        && end.length() < 40
        && joint > 15;
  }

  /// `words` for comparison: small letters, no marks.
  static String fold(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("(?U)\\W+", " ").strip();
  }
}
