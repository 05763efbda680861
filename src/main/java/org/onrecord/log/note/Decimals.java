package org.onrecord.log.note;

import java.util.regex.Pattern;

/// Numbers as the specifications write them: decimal digits, no sign, no leading zero.
final class Decimals {
  private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,18}");

  private Decimals() {}

  /// @throws IllegalArgumentException when `text` is anything else, or beyond a `long`
  static long parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a number in plain decimal: " + text);
    }
    return Long.parseLong(text);
  }
}
