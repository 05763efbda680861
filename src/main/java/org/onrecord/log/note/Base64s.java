package org.onrecord.log.note;

import java.util.Base64;

/// Standard base64 (RFC 4648, section 4), in the one form that an encoder writes.
final class Base64s {
  private Base64s() {}

  /// @throws IllegalArgumentException when `text` is anything else: with spare bits set, without
  ///   padding, with line breaks
  static byte[] decode(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
      throw new IllegalArgumentException("not canonical base64: " + text);
    }
    return bytes;
  }
}
