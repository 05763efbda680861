package org.onrecord.desk.team;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What the private log tells of accounts.
enum TeamAct {
  ACCOUNT_MADE,
  ACCOUNT_DISABLED,
  ACCOUNT_ENABLED,
  ROLE_CHANGED,
  INVITED,
  INVITATION_WITHDRAWN,
  LOGGED_IN,
  LOGIN_FAILED,
  LOGGED_OUT,
  SESSION_ENDED,
  CONFIRMED,
  CONFIRMATION_FAILED,
  PASSWORD_CHANGED,
  PASSWORD_LINK_MADE,
  PASSWORD_RESET,
  SECOND_FACTOR_SET,
  SECOND_FACTOR_REMOVED,
  SECOND_FACTOR_FAILED,
  RECOVERY_CODE_USED,
  PASSKEY_ADDED,
  PASSKEY_REMOVED,
  ACCESS_REFUSED,
  SETTING_CHANGED,
  /// From here on the file of accounts knows how far the log came.
  ACCOUNTS_FOLLOWED,
  /// The file of accounts was found to be of an older copy than the log.
  ACCOUNTS_OLDER;

  /// Acts after which something else proves who somebody is.
  private static final Set<TeamAct> PROOFS =
      EnumSet.of(
          PASSWORD_CHANGED,
          PASSWORD_RESET,
          SECOND_FACTOR_SET,
          SECOND_FACTOR_REMOVED,
          RECOVERY_CODE_USED,
          PASSKEY_ADDED,
          PASSKEY_REMOVED);

  /// Acts that end something which an older file of accounts would bring back: who logs in or
  /// confirms gets a new session in place of the old one.
  private static final Set<TeamAct> ENDS =
      EnumSet.of(
          ACCOUNT_MADE,
          ACCOUNT_DISABLED,
          INVITATION_WITHDRAWN,
          LOGGED_IN,
          LOGGED_OUT,
          SESSION_ENDED,
          CONFIRMED,
          SETTING_CHANGED);

  /// Whether something else proves who somebody is afterwards.
  boolean changesProof() {
    return PROOFS.contains(this);
  }

  /// Whether an older file of accounts would undo it.
  boolean isUndoneByOlderFile() {
    return changesProof() || ENDS.contains(this);
  }

  /// As a kind of entry.
  String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
