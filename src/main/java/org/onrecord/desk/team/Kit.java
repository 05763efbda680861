package org.onrecord.desk.team;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.onrecord.model.people.Member;
import org.onrecord.store.accounts.AccountStore;
import org.onrecord.store.accounts.FactorStore;
import org.onrecord.store.accounts.SessionStore;
import org.onrecord.team.PasswordRules;

/// What the use cases work with.
///
/// @param record its name
/// @param random for everything that must not be guessed
record Kit(
    String record,
    AccountStore accounts,
    SessionStore sessions,
    FactorStore factors,
    TeamLog log,
    PasswordRules rules,
    RandomGenerator random,
    Clock clock) {
  private static final int ID_BYTES = 8;

  Instant now() {
    return clock.instant();
  }

  /// Letters and digits that mean nothing.
  String newId() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// What a password for `name` must not be made of.
  List<String> known(String name) {
    return List.of(name, record, "Onrecord");
  }

  void log(TeamAct act, Member of, Member by) {
    log.add(act, of, by, now());
  }
}
