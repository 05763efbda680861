package org.onrecord.desk.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.onrecord.log.CanonicalJson;
import org.onrecord.log.SignedContent;
import org.onrecord.log.ssh.SshPrivateKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Signs acts with a person's own key, on their own machine.
public final class Signing {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final SshPrivateKey key;

  private Signing(SshPrivateKey key) {
    this.key = key;
  }

  /// @param keyFile what `id_ed25519` holds
  /// @throws IllegalArgumentException when that is no key that can sign, in words
  public static Signing with(String keyFile) {
    return new Signing(SshPrivateKey.parse(keyFile));
  }

  /// The act in `line`, signed; with the time, if it did not say one.
  ///
  /// @throws IllegalArgumentException when it is no act, in words
  public String sign(String line, Instant now) {
    JsonNode act;
    try {
      act = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    if (!(act instanceof ObjectNode object) || !object.path("act").isString()) {
      throw new IllegalArgumentException("not an act: a JSON object with a field \"act\"");
    }
    if (!object.has("at")) {
      object.put("at", now.truncatedTo(ChronoUnit.SECONDS).toString());
    }
    return CanonicalJson.text(SignedContent.sign(object, key));
  }
}
