package org.onrecord.log;

import java.util.Optional;
import org.onrecord.log.ssh.SshPrivateKey;
import org.onrecord.log.ssh.SshPublicKey;
import org.onrecord.log.ssh.SshSignature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Contents that a person signed on their own machine: `signed` holds key and signature (SSHSIG,
/// namespace `onrecord`) over the canonical form of all else.
public final class SignedContent {
  /// The field.
  public static final String FIELD = "signed";

  private SignedContent() {}

  /// `content` with the signature of `key`, in place of one that it had.
  ///
  /// @throws IllegalArgumentException when it has no canonical form
  public static ObjectNode sign(ObjectNode content, SshPrivateKey key) {
    ObjectNode signed = content.deepCopy();
    signed.remove(FIELD);
    var signature = SshSignature.sign(key, SshSignature.ONRECORD, CanonicalJson.of(signed));
    signed.putObject(FIELD).put("key", key.publicKey().toString()).put("sig", signature.blob());
    return signed;
  }

  /// Whose signature `content` carries; empty when it carries none.
  ///
  /// @throws IllegalArgumentException when it carries one that does not hold, in words
  public static Optional<SshPublicKey> signer(JsonNode content) {
    JsonNode field = content.path(FIELD);
    if (field.isMissingNode()) {
      return Optional.empty();
    }
    if (!(content instanceof ObjectNode object) || field.size() != 2) {
      throw new IllegalArgumentException("it is signed in another form");
    }
    var key = SshPublicKey.parse(field.path("key").asString(""));
    var signature = SshSignature.parse(field.path("sig").asString(""));
    ObjectNode rest = object.deepCopy();
    rest.remove(FIELD);
    if (!signature.by().equals(key)
        || !key.toString().equals(field.path("key").asString(""))
        || !signature.holds(SshSignature.ONRECORD, CanonicalJson.of(rest))) {
      throw new IllegalArgumentException("the signature of %s does not hold".formatted(key));
    }
    return Optional.of(key);
  }
}
