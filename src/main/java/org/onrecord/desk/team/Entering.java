package org.onrecord.desk.team;

import java.time.Duration;
import java.util.Optional;
import org.onrecord.model.people.Member;

/// What came of trying to log in.
public sealed interface Entering {
  /// Logged in.
  ///
  /// @param token what the browser is to carry from now on
  /// @param browser what tells this browser from others later; empty when it has that already
  record In(Member member, String token, Optional<String> browser) implements Entering {
    /// Not the token.
    @Override
    public String toString() {
      return "in: " + member.id();
    }
  }

  /// The password was right; the second factor is missing.
  record Half(Member member, String token) implements Entering {
    /// Not the token.
    @Override
    public String toString() {
      return "half in: " + member.id();
    }
  }

  /// @param because for whoever tried; it does not tell whether there is such a name
  record Refused(String because) implements Entering {}

  /// Too many wrong ones, or too many at once.
  ///
  /// @param before how long to wait
  record Later(Duration before) implements Entering {}
}
