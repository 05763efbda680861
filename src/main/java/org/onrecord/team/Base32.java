package org.onrecord.team;

/// Base 32 without padding (RFC 4648, section 6): how authenticator apps take a key.
final class Base32 {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String encode(byte[] bytes) {
    var letters = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte each : bytes) {
      held = held << Byte.SIZE | each & 0xff;
      bits += Byte.SIZE;
      while (bits >= BITS) {
        bits -= BITS;
        letters.append(LETTERS.charAt(held >> bits & 31));
      }
    }
    if (bits > 0) {
      letters.append(LETTERS.charAt(held << BITS - bits & 31));
    }
    return letters.toString();
  }

  /// @throws IllegalArgumentException when a letter is none of ours
  static byte[] decode(String letters) {
    byte[] bytes = new byte[letters.length() * BITS / Byte.SIZE];
    int held = 0;
    int bits = 0;
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      int value = LETTERS.indexOf(letters.charAt(i));
      if (value < 0) {
        throw new IllegalArgumentException("not base 32");
      }
      held = held << BITS | value;
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes[at++] = (byte) (held >> bits);
      }
    }
    return bytes;
  }
}
