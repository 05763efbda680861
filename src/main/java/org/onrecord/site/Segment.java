package org.onrecord.site;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.onrecord.model.Sha256;

/// A part of a path in the folder, as every file system, server and shell takes it: small letters
/// without accents, digits, `-` and `_`; each byte of anything else is `~` and two digits, and a
/// part that would begin so has `_` before it. So two names that differ in case alone are two files
/// everywhere.
final class Segment {
  private static final int LONGEST = 100;
  private static final int KEPT = 80;

  /// What some systems take for a machine's parts, whatever stands behind the point.
  private static final Set<String> DEVICES = devices();

  private Segment() {}

  private static Set<String> devices() {
    var devices = new TreeSet<>(Set.of("con", "prn", "aux", "nul"));
    IntStream.rangeClosed(0, 9).forEach(i -> devices.addAll(Set.of("com" + i, "lpt" + i)));
    return devices;
  }

  /// @param value a name, an id or the value of a filter; not empty
  static String of(String value) {
    var segment = new StringBuilder();
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(b) || b == '_' && !segment.isEmpty()) {
        segment.append((char) b);
      } else {
        segment.append(escaped(b));
      }
    }
    if (DEVICES.contains(value)) {
      segment.replace(0, 1, escaped((byte) value.charAt(0)));
    }
    if (segment.charAt(0) == '~') {
      segment.insert(0, '_');
    }
    return segment.length() <= LONGEST
        ? segment.toString()
        : segment.substring(0, KEPT) + "~" + Sha256.of(value).brief();
  }

  private static boolean isPlain(byte b) {
    return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '-';
  }

  private static String escaped(byte b) {
    return "~%02x".formatted(b);
  }
}
