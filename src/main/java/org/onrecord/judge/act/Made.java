package org.onrecord.judge.act;

import java.util.Optional;
import org.onrecord.model.Sha256;

/// An act with who made it and when.
///
/// @param by the person's name
/// @param at UTC, ISO 8601: an instant or a day
/// @param content the line as it is kept, in canonical form
/// @param signature the person's own, over the content without it
public record Made(Act act, String by, String at, String content, Optional<Signature> signature) {
  /// @param key in OpenSSH's form, `ssh-ed25519 AAAA…`
  /// @param sig base64 of an SSHSIG with the namespace `onrecord` (OpenSSH, PROTOCOL.sshsig)
  /// @param over the canonical JSON that was signed
  public record Signature(String key, String sig, String over) {
    /// What was signed, in short: two acts are the same when these are.
    public String words() {
      return Sha256.of(over).hex();
    }
  }

  private static final int LONGEST_NAME = 200;

  public Made {
    if (by.isBlank()
        || by.length() > LONGEST_NAME
        || by.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("'by' must be the name of a person: nobody acts unnamed");
    }
  }
}
