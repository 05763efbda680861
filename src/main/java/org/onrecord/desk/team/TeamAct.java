package org.onrecord.desk.team;

import java.util.Locale;

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
  SETTING_CHANGED;

  /// As a kind of entry.
  String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
