package org.onrecord.log.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/// Ed25519 (RFC 8032) on raw keys, by the platform.
public final class Ed25519 {
  /// Bytes of a public key, and of a seed.
  public static final int KEY = 32;

  /// Bytes of a signature.
  public static final int SIGNATURE = 64;

  /// What stands before the 32 bytes of a public key in its X.509 form (RFC 8410, section 4).
  private static final byte[] X509 = {0x30, 0x2a, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 3, 0x21, 0};

  private static final String NAME = "Ed25519";

  private Ed25519() {}

  /// @throws IllegalArgumentException when the 32 bytes are no point of the curve
  public static PublicKey publicKey(byte[] raw) {
    if (raw.length != KEY) {
      throw new IllegalArgumentException("an Ed25519 key has 32 bytes, this has " + raw.length);
    }
    byte[] encoded = Arrays.copyOf(X509, X509.length + KEY);
    System.arraycopy(raw, 0, encoded, X509.length, KEY);
    try {
      return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 public key", e);
    }
  }

  /// The 32 bytes of `key`.
  public static byte[] raw(PublicKey key) {
    byte[] encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - KEY, encoded.length);
  }

  /// The private half that grows from `seed`, 32 bytes.
  public static PrivateKey privateKey(byte[] seed) {
    if (seed.length != KEY) {
      throw new IllegalArgumentException("an Ed25519 seed has 32 bytes, this has " + seed.length);
    }
    try {
      return KeyFactory.getInstance(NAME)
          .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java since 15 has Ed25519", e);
    }
  }

  /// The signature over `message`: 64 bytes, the same each time.
  public static byte[] sign(PrivateKey key, byte[] message) {
    try {
      Signature signature = Signature.getInstance(NAME);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("signing with a sound key failed", e);
    }
  }

  /// Whether `signature` over `message` was made with the private half of `key`.
  public static boolean verifies(PublicKey key, byte[] message, byte[] signature) {
    if (signature.length != SIGNATURE) {
      return false;
    }
    try {
      Signature verifier = Signature.getInstance(NAME);
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      // The platform says so of a signature that cannot be one: S beyond the order, R off the
      // curve.
      return false;
    }
  }
}
