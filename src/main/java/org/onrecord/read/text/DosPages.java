package org.onrecord.read.text;

import java.nio.charset.Charset;
import java.util.Optional;

/// The code pages of DOS, by where their letters stand among the bytes: 866 for Cyrillic, 850 for
/// the west of Europe. Later encodings have marks, frames or nothing in those places, so letters
/// there inside words are good evidence. Without good evidence none is found.
///
/// Where only 437 and 850 are possible, 850 is said: they share the letters of western languages.
final class DosPages {
  /// Letters that must speak for a page.
  private static final int LEAST = 8;

  private static final double NEARLY_ALL = 0.95;

  private static final Charset CYRILLIC = Charset.forName("IBM866");
  private static final Charset WESTERN = Charset.forName("IBM850");

  private DosPages() {}

  /// The page in which the first `length` of `bytes` are written. O(n).
  static Optional<Charset> find(byte[] bytes, int length) {
    if (isCyrillic(bytes, length)) {
      return Optional.of(CYRILLIC);
    }
    return isWestern(bytes, length) ? Optional.of(WESTERN) : Optional.empty();
  }

  /// 866 has а to п at A0 and р to я at E0; windows-1251, KOI8 and ISO 8859-5 have their small
  /// letters from C0 or D0 on, where 866 has frames.
  private static boolean isCyrillic(byte[] bytes, int length) {
    int first = 0;
    int second = 0;
    int elsewhere = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xff;
      first += b >= 0xa0 && b <= 0xaf ? 1 : 0;
      second += b >= 0xe0 && b <= 0xef ? 1 : 0;
      elsewhere += b >= 0xf2 || b >= 0xb0 && b < 0xe0 && isInWord(bytes, i, length) ? 1 : 0;
    }
    int small = first + second;
    return small >= 2 * LEAST
        && first * 3 > small
        && second * 6 > small
        && small >= NEARLY_ALL * (small + elsewhere);
  }

  private static boolean isInWord(byte[] bytes, int i, int length) {
    return i > 0
        && i + 1 < length
        && isCyrillicSmall(bytes[i - 1])
        && isCyrillicSmall(bytes[i + 1]);
  }

  private static boolean isCyrillicSmall(byte b) {
    int c = b & 0xff;
    return c >= 0xa0 && c <= 0xaf || c >= 0xe0 && c <= 0xef;
  }

  /// 850 and 437 have their small letters from 81 to A4; windows-1252 has marks there, which do not
  /// stand inside words, but for the apostrophe (92) and dashes (96, 97).
  private static boolean isWestern(byte[] bytes, int length) {
    int inside = 0;
    int elsewhere = 0;
    for (int i = 1; i + 1 < length; i++) {
      if (bytes[i] < 0 && isSmall(bytes[i - 1]) && isSmall(bytes[i + 1])) {
        int b = bytes[i] & 0xff;
        inside += isWesternSmall(b) ? 1 : 0;
        elsewhere += b >= 0xa5 ? 1 : 0;
      }
    }
    return inside >= LEAST && inside >= NEARLY_ALL * (inside + elsewhere);
  }

  private static boolean isWesternSmall(int b) {
    return b >= 0x81 && b <= 0x8d && b != 0x85 || b >= 0x93 && b <= 0x95 || b >= 0xa0 && b <= 0xa4;
  }

  private static boolean isSmall(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
