package org.onrecord.publish.data;

import java.util.regex.Pattern;

/// Dates as forms of others take them.
final class Dates {
  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private Dates() {}

  /// Whether it is a day, a month or a year, and no interval.
  static boolean isPlain(String iso) {
    return PLAIN.matcher(iso).matches();
  }

  /// The first end of an interval, or all of it; `..` where that is open.
  static String from(String iso) {
    int slash = iso.indexOf('/');
    return slash < 0 ? iso : iso.substring(0, slash);
  }

  /// The other end.
  static String to(String iso) {
    return iso.substring(iso.indexOf('/') + 1);
  }
}
