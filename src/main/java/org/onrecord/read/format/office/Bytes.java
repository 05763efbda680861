package org.onrecord.read.format.office;

import java.util.Arrays;

/// Looks for bytes in bytes.
final class Bytes {
  private Bytes() {}

  static boolean contains(byte[] all, byte[] wanted) {
    for (int i = 0; i + wanted.length <= all.length; i++) {
      if (all[i] == wanted[0]
          && Arrays.equals(all, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
