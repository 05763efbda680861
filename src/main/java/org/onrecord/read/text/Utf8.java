package org.onrecord.read.text;

/// Counts what in some bytes is UTF-8 and what is not (Unicode 16, table 3-7).
final class Utf8 {
  /// @param whole characters of two to four bytes that are complete
  /// @param shaped sequences that look like a character and are forbidden: overlong, surrogates
  /// @param broken bytes that belong to neither
  record Count(int whole, int shaped, int broken) {
    boolean isValid() {
      return shaped == 0 && broken == 0;
    }
  }

  private Utf8() {}

  /// A character that the end of `bytes` cuts is not counted: they may be the head of a file.
  static Count count(byte[] bytes) {
    int whole = 0;
    int shaped = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; ) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = length(bytes, i);
      if (length > 0) {
        whole++;
        i += length;
      } else if (isCut(bytes, i)) {
        break;
      } else {
        int tail = tail(bytes, i);
        shaped += tail > 0 ? 1 : 0;
        broken += tail > 0 ? 0 : 1;
        i += 1 + tail;
      }
    }
    return new Count(whole, shaped, broken);
  }

  /// How many continuation bytes follow a leading byte at `i`.
  private static int tail(byte[] b, int i) {
    int tail = 0;
    boolean leads = (b[i] & 0xff) >= 0xc0;
    while (leads && i + tail + 1 < b.length && (b[i + tail + 1] & 0xc0) == 0x80) {
      tail++;
    }
    return tail;
  }

  /// How many bytes the character at `i` has; 0 when there is none.
  private static int length(byte[] b, int i) {
    int first = b[i] & 0xff;
    int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2
        || first > 0xf4
        || i + length > b.length
        || !secondFits(first, b[i + 1] & 0xff)) {
      return 0;
    }
    for (int k = 2; k < length; k++) {
      if ((b[i + k] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static boolean secondFits(int first, int second) {
    int low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    int high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high;
  }

  private static boolean isCut(byte[] b, int i) {
    int first = b[i] & 0xff;
    int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (b.length < Sniffer.HEAD || first < 0xc2 || first > 0xf4 || i + length <= b.length) {
      return false;
    }
    for (int k = i + 1; k < b.length; k++) {
      if ((b[k] & 0xc0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
