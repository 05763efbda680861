package org.onrecord.log.note;

import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The public half of a key that signs notes, with its name.
///
/// @param name of the log or person: no space, no `+`; best an address without `https://`
/// @param key Ed25519
public record VerifierKey(String name, PublicKey key) {
  /// The signature type of Ed25519 (C2SP signed-note, "Signature types").
  static final byte ED25519 = 1;

  private static final Pattern FORM =
      Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");
  private static final Pattern NAME = Pattern.compile("[^+\\s\\p{Z}\\p{Cntrl}]+");

  public VerifierKey {
    checkName(name);
  }

  static void checkName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a key's name has no spaces and no '+', and is not empty: '%s'".formatted(name));
    }
  }

  /// Reads `name+id+base64`, as Go's `sumdb/note` and others write it.
  ///
  /// @throws IllegalArgumentException when it is none, not Ed25519, or its id is not its own
  public static VerifierKey parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a verifier key (name+id+base64): " + text);
    }
    byte[] typed = Base64s.decode(matcher.group(3));
    if (typed.length == 0 || typed[0] != ED25519) {
      throw new IllegalArgumentException("not an Ed25519 key: " + text);
    }
    byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
    var key = new VerifierKey(matcher.group(1), Ed25519.publicKey(raw));
    if (!KeyId.of(key.name, raw).hex().equals(matcher.group(2))) {
      throw new IllegalArgumentException("the id in this verifier key is not its own: " + text);
    }
    return key;
  }

  KeyId id() {
    return KeyId.of(name, Ed25519.raw(key));
  }

  /// Whether `signature` (64 bytes) over `message` was made with the private half.
  public boolean verifies(byte[] message, byte[] signature) {
    return Ed25519.verifies(key, message, signature);
  }

  /// `name+id+base64`.
  @Override
  public String toString() {
    byte[] raw = Ed25519.raw(key);
    byte[] typed = new byte[1 + raw.length];
    typed[0] = ED25519;
    System.arraycopy(raw, 0, typed, 1, raw.length);
    return name + "+" + id().hex() + "+" + Base64.getEncoder().encodeToString(typed);
  }
}
