package org.onrecord.store.accounts;

import java.util.Optional;
import org.onrecord.model.people.Member;

/// An account with what proves who somebody is.
///
/// @param password its hash, as a PHC string
/// @param totp the key of the second factor, in base 32
/// @param totpStep the step of the last code that counted
/// @param locked whether password and second factor are of an older copy, and nobody comes in
public record AccountRow(
    Member member, String password, Optional<String> totp, long totpStep, boolean locked) {
  public String id() {
    return member.id();
  }

  /// Not the hash and not the key.
  @Override
  public String toString() {
    return "account " + member.id();
  }
}
