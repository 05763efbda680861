package org.onrecord.desk.team;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.onrecord.log.LogReader;
import org.onrecord.log.RecordLog;
import org.onrecord.store.accounts.AccountStore;
import org.onrecord.team.PasswordRules;

/// The team of a record. Safe for many threads; whoever opens it holds the record.
public final class Team {
  private final Kit kit;
  private final Sessions sessions;
  private final Logins logins;
  private final Invitations invitations;
  private final OwnAccount own;
  private final People people;
  private final PasskeyDesk passkeys;

  private Team(Kit kit) {
    this.kit = kit;
    this.sessions = new Sessions(kit);
    this.logins = new Logins(kit, sessions);
    this.invitations = new Invitations(kit, logins);
    this.own = new OwnAccount(kit);
    this.people = new People(kit);
    this.passkeys = new PasskeyDesk(kit, logins);
  }

  /// @param record its name
  /// @param log the record's private log
  /// @param isCommon whether a word, in small letters, is one that is tried first
  /// @param random for everything that must not be guessed
  public static Team open(
      String record,
      AccountStore accounts,
      RecordLog log,
      Predicate<String> isCommon,
      RandomGenerator random,
      Clock clock)
      throws IOException {
    TeamLog entries = TeamLog.over(log, record, accounts, clock.instant());
    return new Team(
        new Kit(
            record,
            accounts,
            accounts.sessions(),
            accounts.factors(),
            entries,
            new PasswordRules(isCommon),
            random,
            clock));
  }

  /// Who is logged in.
  public Sessions sessions() {
    return sessions;
  }

  /// Coming in.
  public Logins logins() {
    return logins;
  }

  /// Links that work once.
  public Invitations invitations() {
    return invitations;
  }

  /// One's own account.
  public OwnAccount own() {
    return own;
  }

  /// Passkeys.
  public PasskeyDesk passkeys() {
    return passkeys;
  }

  /// The accounts of others.
  public People people() {
    return people;
  }

  /// Why nothing about accounts may be changed; empty when it may.
  public Optional<String> refusal() {
    return kit.log().refusal();
  }

  /// What `publicLog` does not cover of the private one.
  public RecordLog.Untold untoldIn(LogReader publicLog) throws IOException {
    return kit.log().untoldIn(publicLog);
  }

  /// What the public log is to say of the private one.
  public RecordLog.Draft checkpoint() throws IOException {
    return kit.log().checkpoint(kit.now());
  }
}
