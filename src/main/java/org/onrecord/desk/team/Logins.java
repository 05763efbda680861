package org.onrecord.desk.team;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.model.people.Member;
import org.onrecord.store.accounts.AccountRow;
import org.onrecord.store.accounts.AccountStore;
import org.onrecord.team.PasswordHash;
import org.onrecord.team.Patience;
import org.onrecord.team.Secret;
import org.onrecord.team.Totp;
import org.onrecord.team.Turns;

/// Coming in: name and password, then the second factor; and confirming later who sits there.
///
/// A name that nobody has takes the same steps as one that somebody has, hashing included, and gets
/// the same words; what the log has to say of it is said behind the answer.
public final class Logins {
  private static final String WRONG = "Name and password do not belong together.";
  private static final String NOT_AS_KEPT =
      "This account is not as the log of this record tells. Whoever keeps the record has to look at it: “onrecord account list” on its machine.";
  private static final String LOCKED =
      "The file of accounts was put back from an older copy, and your password or second factor changed since. Ask an administrator for a link to choose a new password.";
  private static final String WRONG_CODE =
      "That code is not right, or it was used before. Wait for the next one.";

  private final Kit kit;
  private final Sessions sessions;
  private final Turns turns = new Turns();
  private final Patience patience = new Patience();

  /// So that nobody outside can tell which names share a lane.
  private final String lanes;

  private final PasswordHash nobody = PasswordHash.ofNobody();

  Logins(Kit kit, Sessions sessions) {
    this.kit = kit;
    this.sessions = sessions;
    this.lanes = kit.newId();
  }

  /// Tries a name and a password.
  ///
  /// @param carried the session that the browser carries; it ends when this one begins
  /// @param browser what tells a browser that logged in before
  public Entering logIn(
      String name, String password, Optional<String> carried, Optional<String> browser) {
    Optional<AccountRow> account =
        kit.accounts().findNamed(name).filter(row -> !row.member().disabled());
    boolean known =
        account.isPresent()
            && browser
                .flatMap(Sessions::hash)
                .filter(hash -> kit.sessions().knows(hash, account.get().id()))
                .isPresent();
    Optional<Checked> checked = check(AccountStore.fold(name), known, account, password);
    if (checked.isEmpty()) {
      return new Entering.Later(Duration.ofSeconds(5));
    }
    if (!checked.get().pause().isZero()) {
      return new Entering.Later(checked.get().pause());
    }
    if (!checked.get().right() || account.isEmpty()) {
      kit.log().failed(account.map(AccountRow::member), kit.now());
      return new Entering.Refused(WRONG);
    }
    if (!kit.log().holds(account.get().member())) {
      return new Entering.Refused(NOT_AS_KEPT);
    }
    if (account.get().locked()) {
      return new Entering.Refused(LOCKED);
    }
    return enter(account.get(), password, carried, known);
  }

  private Entering enter(
      AccountRow account, String password, Optional<String> carried, boolean known) {
    Member member = account.member();
    if (PasswordHash.parse(account.password()).isOld()) {
      kit.accounts().password(member.id(), PasswordHash.of(password, kit.random()).toString());
    }
    Optional<String> before = carried.flatMap(Sessions::hash);
    if (member.hasSecondFactor()) {
      return new Entering.Half(member, sessions.begin(member, true, before));
    }
    return in(member, before, known);
  }

  private Entering.In in(Member member, Optional<String> before, boolean known) {
    kit.log(TeamAct.LOGGED_IN, member, member);
    Optional<String> browser = Optional.empty();
    if (!known) {
      var secret = Secret.make(kit.random());
      kit.sessions().remember(secret.hash(), member.id());
      browser = Optional.of(secret.words());
    }
    return new Entering.In(member, sessions.begin(member, false, before), browser);
  }

  /// Goes on with somebody who just made an account or chose a new password.
  Entering welcome(Member member) {
    return member.hasSecondFactor()
        ? new Entering.Half(member, sessions.begin(member, true, Optional.empty()))
        : in(member, Optional.empty(), false);
  }

  /// @param pause how long to wait before it is looked at at all
  private record Checked(boolean right, Duration pause) {}

  /// Looks at a password when it is its turn; empty when too many wait.
  private Optional<Checked> check(
      String name, boolean known, Optional<AccountRow> account, String password) {
    PasswordHash hash = account.map(row -> PasswordHash.parse(row.password())).orElse(nobody);
    String key = lanes + name;
    return turns.take(
        key,
        known,
        () -> {
          Duration wait = known ? Duration.ZERO : patience.before(key, kit.now());
          if (!wait.isZero()) {
            return new Checked(false, wait);
          }
          boolean right = hash.matches(password);
          if (right) {
            patience.succeeded(key);
          } else {
            patience.failed(key, kit.now());
          }
          return new Checked(right, Duration.ZERO);
        });
  }

  /// Gives the second factor: a code, or one of the codes that stand in for it.
  ///
  /// @param who is half in
  public Entering code(Present who, String code, Optional<String> browser) {
    Member member = who.member();
    String key = "code " + member.id();
    Duration wait = patience.before(key, kit.now());
    if (!wait.isZero()) {
      return new Entering.Later(wait);
    }
    if (!who.half() || !counts(member, code)) {
      patience.failed(key, kit.now());
      kit.log(TeamAct.SECOND_FACTOR_FAILED, member, member);
      return new Entering.Refused(WRONG_CODE);
    }
    patience.succeeded(key);
    return secondFactorHolds(who, browser);
  }

  /// The second factor of somebody who is half in was right.
  Entering.In secondFactorHolds(Present who, Optional<String> browser) {
    boolean known =
        browser
            .flatMap(Sessions::hash)
            .filter(hash -> kit.sessions().knows(hash, who.member().id()))
            .isPresent();
    return in(who.member(), Optional.of(who.session()), known);
  }

  private boolean counts(Member member, String code) {
    Instant now = kit.now();
    AccountRow account = kit.accounts().find(member.id()).orElseThrow();
    OptionalLong step =
        account.totp().isEmpty()
            ? OptionalLong.empty()
            : new Totp(account.totp().get()).accept(code, now, account.totpStep());
    if (step.isPresent()) {
      return kit.factors().counted(member.id(), step.getAsLong());
    }
    return recovers(member, code);
  }

  private boolean recovers(Member member, String code) {
    try {
      boolean recovered = kit.factors().recover(member.id(), Secret.typed(code).hash());
      if (recovered) {
        kit.log(TeamAct.RECOVERY_CODE_USED, member, member);
      }
      return recovered;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// Confirms by the password who sits there, before roles, keys, export or signing. The session
  /// gets a new token.
  public Entering confirm(Present who, String password) {
    Optional<AccountRow> account = kit.accounts().find(who.member().id());
    Optional<Checked> checked =
        who.half()
            ? Optional.empty()
            : check(AccountStore.fold(who.member().name()), true, account, password);
    if (checked.isEmpty()) {
      return new Entering.Later(Duration.ofSeconds(5));
    }
    if (!checked.get().right()) {
      kit.log(TeamAct.CONFIRMATION_FAILED, who.member(), who.member());
      int failures = patience.failed("confirm " + who.session(), kit.now());
      if (failures >= MOST_CONFIRMATIONS) {
        kit.log(TeamAct.SESSION_ENDED, who.member(), who.member());
        kit.sessions().end(who.session());
      }
      return new Entering.Refused("That is not your password.");
    }
    kit.log(TeamAct.CONFIRMED, who.member(), who.member());
    String token = sessions.begin(who.member(), false, Optional.of(who.session()));
    return new Entering.In(who.member(), token, Optional.empty());
  }

  /// Whoever guesses at the password of a session they found open is logged out.
  private static final int MOST_CONFIRMATIONS = 5;
}
