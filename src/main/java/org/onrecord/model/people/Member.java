package org.onrecord.model.people;

import java.time.LocalDate;

/// Somebody with an account.
///
/// @param id letters and digits that mean nothing
/// @param name by which they log in and by which their acts are signed
/// @param disabled whether they cannot log in any more
/// @param codes whether a program on their phone gives them codes
/// @param passkeys how many they have
/// @param since the day the account was made
public record Member(
    String id,
    String name,
    Role role,
    boolean disabled,
    boolean codes,
    int passkeys,
    LocalDate since) {
  /// Whether a password alone does not let anybody in.
  public boolean hasSecondFactor() {
    return codes || passkeys > 0;
  }

  /// Whether their role asks for a second factor that they do not have yet: until then they read.
  public boolean lacksSecondFactor() {
    return role.includes(Role.ANALYST) && !hasSecondFactor();
  }

  /// What they may do now.
  public Role effective() {
    return lacksSecondFactor() ? Role.READER : role;
  }
}
