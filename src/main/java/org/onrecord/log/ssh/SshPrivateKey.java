package org.onrecord.log.ssh;

import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import org.onrecord.log.note.Ed25519;

/// The private half of a person's key, as OpenSSH keeps it in `id_ed25519` (PROTOCOL.key), without
/// a passphrase. Stays on the person's machine.
public final class SshPrivateKey {
  private static final String BEGIN = "-----BEGIN OPENSSH PRIVATE KEY-----";
  private static final String END = "-----END OPENSSH PRIVATE KEY-----";
  private static final String NONE = "none";
  private static final int LONGEST_PADDING = 255;

  private final PrivateKey key;
  private final SshPublicKey publicKey;

  private SshPrivateKey(PrivateKey key, SshPublicKey publicKey) {
    this.key = key;
    this.publicKey = publicKey;
  }

  /// Reads the file.
  ///
  /// @throws IllegalArgumentException when it is none, has a passphrase, or is of another type, in
  ///   words that do not tell what was read
  public static SshPrivateKey parse(String file) {
    String text = file.strip();
    if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
      throw new IllegalArgumentException(
          "not a private key of OpenSSH (it begins with %s)".formatted(BEGIN));
    }
    String base64 =
        text.substring(BEGIN.length(), text.length() - END.length()).replaceAll("\\s", "");
    Wire in = Wire.reading(Base64.getDecoder().decode(base64));
    in.expect(Wire.utf8("openssh-key-v1\0"), "a private key of OpenSSH");
    String cipher = in.text();
    String derivation = in.text();
    if (!cipher.equals(NONE) || !derivation.equals(NONE)) {
      throw new IllegalArgumentException(
          "the key has a passphrase. Sign with `ssh-keygen -Y sign -n onrecord`, or make a copy without one: ssh-keygen -p -N \"\" -f COPY");
    }
    in.string();
    if (in.number() != 1) {
      throw new IllegalArgumentException("a file with more than one key");
    }
    SshPublicKey outside = SshPublicKey.decode(in.string());
    Wire inner = Wire.reading(in.string());
    in.end();
    return inner(inner, outside);
  }

  private static SshPrivateKey inner(Wire in, SshPublicKey outside) {
    int check = in.number();
    if (in.number() != check) {
      throw new IllegalArgumentException("a private key that is damaged");
    }
    SshPublicKey named = SshPublicKey.decode(Wire.strings(in.string(), in.string()));
    byte[] both = in.string();
    in.string();
    byte[] padding = in.rest();
    boolean padded = padding.length <= LONGEST_PADDING;
    for (int i = 0; padded && i < padding.length; i++) {
      padded = padding[i] == (byte) (i + 1);
    }
    byte[] seed = Arrays.copyOf(both, Ed25519.KEY);
    var key = new SshPrivateKey(Ed25519.privateKey(seed), outside);
    byte[] probe = {1};
    boolean whole = both.length == 2 * Ed25519.KEY && padded && named.equals(outside);
    if (!whole || !Ed25519.verifies(outside.key(), probe, Ed25519.sign(key.key, probe))) {
      throw new IllegalArgumentException("a private key that is damaged");
    }
    return key;
  }

  /// The public half.
  public SshPublicKey publicKey() {
    return publicKey;
  }

  byte[] sign(byte[] message) {
    return Ed25519.sign(key, message);
  }

  /// Says whose key it is, and nothing of the secret.
  @Override
  public String toString() {
    return "private key of " + publicKey;
  }
}
