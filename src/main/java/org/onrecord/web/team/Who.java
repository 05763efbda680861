package org.onrecord.web.team;

import java.util.Optional;
import org.onrecord.desk.team.Present;
import org.onrecord.model.people.Role;

/// Who may use an address.
enum Who {
  /// Whoever comes.
  ANYBODY,
  /// Whoever gave the password and not yet the second factor.
  HALF,
  /// Whoever is logged in or half in: they may always leave.
  COMING,
  /// Whoever is logged in.
  MEMBER,
  /// Whoever is logged in and proved lately who they are.
  FRESH,
  /// Whoever may send documents: contributors and up, or anybody where the team takes them so.
  SENDER,
  /// Whoever works on the record.
  ANALYST,
  /// Administrators.
  ADMINISTRATOR,
  /// Administrators who proved lately who they are.
  FRESH_ADMINISTRATOR;

  /// What is to happen to a request.
  enum Verdict {
    YES,
    /// They have to log in first.
    LOG_IN,
    /// They have to prove once more who they are.
    CONFIRM,
    NO
  }

  /// @param takesUnnamed whether documents may be sent by whoever has no account
  Verdict verdict(Optional<Present> who, boolean takesUnnamed) {
    if (this == ANYBODY || this == SENDER && takesUnnamed) {
      return Verdict.YES;
    }
    if (who.isEmpty()) {
      return Verdict.LOG_IN;
    }
    Present present = who.get();
    return switch (this) {
      case ANYBODY, COMING -> Verdict.YES;
      case HALF -> present.half() ? Verdict.YES : Verdict.NO;
      case MEMBER -> present.half() ? Verdict.LOG_IN : Verdict.YES;
      case FRESH -> fresh(present);
      case SENDER -> least(Role.CONTRIBUTOR, present, present.member().role());
      case ANALYST -> least(Role.ANALYST, present, present.member().effective());
      case ADMINISTRATOR -> administers(present);
      case FRESH_ADMINISTRATOR ->
          administers(present) == Verdict.YES ? fresh(present) : administers(present);
    };
  }

  private static Verdict fresh(Present present) {
    if (present.half()) {
      return Verdict.LOG_IN;
    }
    return present.fresh() ? Verdict.YES : Verdict.CONFIRM;
  }

  private static Verdict administers(Present present) {
    return least(Role.ADMINISTRATOR, present, present.member().effective());
  }

  private static Verdict least(Role least, Present present, Role role) {
    if (present.half()) {
      return Verdict.LOG_IN;
    }
    return role.includes(least) ? Verdict.YES : Verdict.NO;
  }
}
