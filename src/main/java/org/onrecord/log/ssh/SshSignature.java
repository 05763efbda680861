package org.onrecord.log.ssh;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.onrecord.log.note.Ed25519;

/// A signature over a message, for one purpose (OpenSSH, PROTOCOL.sshsig).
///
/// @param by the key that made it
/// @param namespace the purpose
/// @param hash `sha512`, or `sha256`
/// @param base64 64 bytes
public record SshSignature(SshPublicKey by, String namespace, String hash, String base64) {
  /// The purpose of signatures over acts.
  public static final String ONRECORD = "onrecord";

  private static final byte[] MAGIC = Wire.utf8("SSHSIG");
  private static final int VERSION = 1;
  private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----\n";
  private static final String END = "-----END SSH SIGNATURE-----\n";
  private static final int LINE = 70;

  /// Signs `message`.
  public static SshSignature sign(SshPrivateKey key, String namespace, byte[] message) {
    String hash = "sha512";
    byte[] signature = key.sign(signed(namespace, hash, message));
    return new SshSignature(
        key.publicKey(), namespace, hash, Base64.getEncoder().encodeToString(signature));
  }

  private static byte[] signed(String namespace, String hash, byte[] message) {
    return Wire.join(
        MAGIC,
        Wire.strings(Wire.utf8(namespace), new byte[0], Wire.utf8(hash), digest(hash, message)));
  }

  private static byte[] digest(String hash, byte[] message) {
    try {
      return switch (hash) {
        case "sha512" -> MessageDigest.getInstance("SHA-512").digest(message);
        case "sha256" -> MessageDigest.getInstance("SHA-256").digest(message);
        default -> throw new IllegalArgumentException("a signature over another hash: " + hash);
      };
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-2", e);
    }
  }

  /// Whether it was made over `message`, for `purpose`.
  public boolean holds(String purpose, byte[] message) {
    return namespace.equals(purpose)
        && Ed25519.verifies(
            by.key(), signed(namespace, hash, message), Base64.getDecoder().decode(base64));
  }

  /// Reads the base64 of its bytes, in one line.
  ///
  /// @throws IllegalArgumentException when it is none, in words
  public static SshSignature parse(String blob) {
    Wire in = Wire.reading(Base64.getDecoder().decode(blob));
    in.expect(MAGIC, "an SSH signature");
    if (in.number() != VERSION) {
      throw new IllegalArgumentException("an SSH signature of another version");
    }
    SshPublicKey by = SshPublicKey.decode(in.string());
    String namespace = in.text();
    in.string();
    String hash = in.text();
    Wire signature = Wire.reading(in.string());
    in.end();
    signature.expect(Wire.strings(Wire.utf8(SshPublicKey.TYPE)), "an Ed25519 signature");
    String base64 = Base64.getEncoder().encodeToString(signature.string());
    signature.end();
    var read = new SshSignature(by, namespace, hash, base64);
    if (!read.blob().equals(blob)) {
      throw new IllegalArgumentException("an SSH signature that is written in another way");
    }
    return read;
  }

  /// Reads what `ssh-keygen -Y sign` writes.
  ///
  /// @throws IllegalArgumentException when it is none, in words
  public static SshSignature parseArmored(String text) {
    String unix = text.replace("\r\n", "\n");
    if (!unix.startsWith(BEGIN) || !unix.stripTrailing().endsWith(END.strip())) {
      throw new IllegalArgumentException("not an SSH signature");
    }
    return parse(
        unix.substring(BEGIN.length(), unix.lastIndexOf(END.strip())).replaceAll("\\s", ""));
  }

  /// Its bytes in base64, in one line.
  public String blob() {
    byte[] signature =
        Wire.strings(Wire.utf8(SshPublicKey.TYPE), Base64.getDecoder().decode(base64));
    byte[] version = {0, 0, 0, VERSION};
    return Base64.getEncoder()
        .encodeToString(
            Wire.join(
                MAGIC,
                version,
                Wire.strings(
                    by.encode(), Wire.utf8(namespace), new byte[0], Wire.utf8(hash), signature)));
  }

  /// As `ssh-keygen -Y sign` writes it, for `ssh-keygen -Y verify`.
  public String armored() {
    var text = new StringBuilder(BEGIN);
    String blob = blob();
    for (int i = 0; i < blob.length(); i += LINE) {
      text.append(blob, i, Math.min(blob.length(), i + LINE)).append('\n');
    }
    return text.append(END).toString();
  }
}
