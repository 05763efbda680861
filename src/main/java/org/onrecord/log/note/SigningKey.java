package org.onrecord.log.note;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The private half of a key that signs notes. Its text form is a secret.
public final class SigningKey {
  /// As Go's `sumdb/note` writes it.
  private static final Pattern FORM =
      Pattern.compile("PRIVATE\\+KEY\\+([^+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

  private final byte[] seed;
  private final PrivateKey key;
  private final VerifierKey verifier;

  private SigningKey(String name, byte[] seed) {
    this.seed = seed;
    this.key = Ed25519.privateKey(seed);
    this.verifier = new VerifierKey(name, Ed25519.publicKey(publicOf(seed)));
  }

  /// A new one, from the platform's secure random numbers.
  public static SigningKey generate(String name) {
    byte[] seed = new byte[Ed25519.KEY];
    new SecureRandom().nextBytes(seed);
    return ofSeed(name, seed);
  }

  /// The one that grows from `seed`, 32 bytes that must be random and secret.
  public static SigningKey ofSeed(String name, byte[] seed) {
    VerifierKey.checkName(name);
    return new SigningKey(name, seed.clone());
  }

  /// Reads `PRIVATE+KEY+name+id+base64`.
  ///
  /// @throws IllegalArgumentException when it is none, not Ed25519, or its id is not its own; the
  ///   message does not tell what was read
  public static SigningKey parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    byte[] typed = matcher.matches() ? Base64s.decode(matcher.group(3)) : new byte[0];
    if (typed.length != 1 + Ed25519.KEY || typed[0] != VerifierKey.ED25519) {
      throw new IllegalArgumentException("not an Ed25519 signing key (PRIVATE+KEY+name+id+base64)");
    }
    var key = new SigningKey(matcher.group(1), Arrays.copyOfRange(typed, 1, typed.length));
    if (!key.verifier.id().hex().equals(matcher.group(2))) {
      throw new IllegalArgumentException("the id in this signing key is not its own");
    }
    return key;
  }

  /// The public half.
  public VerifierKey verifier() {
    return verifier;
  }

  /// The signature over `message`: 64 bytes, the same each time.
  public byte[] sign(byte[] message) {
    return Ed25519.sign(key, message);
  }

  /// `PRIVATE+KEY+name+id+base64`: the secret itself, for the file it is kept in and nowhere else.
  public String secretText() {
    byte[] typed = new byte[1 + seed.length];
    typed[0] = VerifierKey.ED25519;
    System.arraycopy(seed, 0, typed, 1, seed.length);
    return "PRIVATE+KEY+%s+%s+%s"
        .formatted(verifier.name(), verifier.id().hex(), Base64.getEncoder().encodeToString(typed));
  }

  /// Says which key it is, and nothing of the secret.
  @Override
  public String toString() {
    return "signing key of " + verifier;
  }

  /// The platform gives no public key for a private one; a generator fed with the seed does.
  private static byte[] publicOf(byte[] seed) {
    try {
      var generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
      var pair = generator.generateKeyPair();
      byte[] used = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
      if (!Arrays.equals(used, seed)) {
        throw new IllegalStateException("this platform makes Ed25519 keys in another way");
      }
      return Ed25519.raw(pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java since 15 has Ed25519", e);
    }
  }

  /// Gives the seed where a key generator asks for random bytes.
  private static final class Fixed extends SecureRandom {
    private static final long serialVersionUID = 1;

    private final byte[] given;

    Fixed(byte[] given) {
      this.given = given;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(given, 0, bytes, 0, bytes.length);
    }
  }
}
