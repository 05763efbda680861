package org.onrecord.desk.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.model.people.Member;
import org.onrecord.store.accounts.AccountRow;
import org.onrecord.team.PasswordHash;
import org.onrecord.team.Secret;
import org.onrecord.team.Totp;

/// What somebody does with their own account.
public final class OwnAccount {
  private static final int RECOVERY_CODES = 10;
  private static final String NOT_FRESH = "Confirm by your password first that it is you.";

  private final Kit kit;

  OwnAccount(Kit kit) {
    this.kit = kit;
  }

  /// Changes the password; all other sessions end.
  public Done password(Present who, String password) {
    if (!who.fresh()) {
      return Done.no(NOT_FRESH);
    }
    Member member = who.member();
    Optional<String> refusal = kit.rules().refusal(password, kit.known(member.name()));
    if (refusal.isPresent()) {
      return Done.no(refusal.get());
    }
    kit.log(TeamAct.PASSWORD_CHANGED, member, member);
    kit.accounts().password(member.id(), PasswordHash.of(password, kit.random()).toString());
    kit.sessions().endOthers(member.id(), who.session());
    return Done.yes("Your password is changed; all your other logins have ended.");
  }

  /// A key for a program that gives codes, not yet in use.
  ///
  /// @param address what the program reads, from a picture or a link
  public record NewKey(String key, String address) {
    /// Not the key.
    @Override
    public String toString() {
      return "NewKey";
    }
  }

  /// Makes a key. It comes into use by [#useKey].
  public NewKey newKey(Present who) {
    Totp totp = Totp.make(kit.random());
    return new NewKey(totp.key(), totp.address(kit.record(), who.member().name()));
  }

  /// The same key again, after a wrong code.
  public Optional<NewKey> sameKey(Present who, String key) {
    try {
      return Optional.of(new NewKey(key, new Totp(key).address(kit.record(), who.member().name())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// What came of taking a key into use.
  ///
  /// @param recovery codes that stand in for it, told once; none when it was not taken
  public record Used(Done done, List<String> recovery) {
    public Used {
      recovery = List.copyOf(recovery);
    }

    /// Not the codes.
    @Override
    public String toString() {
      return done.toString();
    }
  }

  /// Takes `key` into use, when `code` shows that the program has it. All other sessions end.
  public Used useKey(Present who, String key, String code) {
    if (!who.fresh()) {
      return new Used(Done.no(NOT_FRESH), List.of());
    }
    OptionalLong step = OptionalLong.empty();
    try {
      step = new Totp(key).accept(code, kit.now(), 0);
    } catch (IllegalArgumentException e) {
      // A key that was not made here: no code of it counts.
    }
    if (step.isEmpty()) {
      return new Used(
          Done.no("That code does not belong to this key. Is the clock of your phone right?"),
          List.of());
    }
    Member member = who.member();
    var codes = new ArrayList<Secret>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      codes.add(Secret.toType(kit.random()));
    }
    kit.log(TeamAct.SECOND_FACTOR_SET, member, member);
    kit.factors()
        .totp(member.id(), key, step.getAsLong(), codes.stream().map(Secret::hash).toList());
    kit.sessions().endOthers(member.id(), who.session());
    return new Used(
        Done.yes("From now on a code is asked for when you log in."),
        codes.stream().map(Secret::words).toList());
  }

  /// Takes the codes away. Roles that need a second factor only read without one.
  public Done withoutKey(Present who) {
    if (!who.fresh()) {
      return Done.no(NOT_FRESH);
    }
    kit.log(TeamAct.SECOND_FACTOR_REMOVED, who.member(), who.member());
    kit.factors().withoutTotp(who.member().id());
    return Done.yes("Codes are no longer asked for.");
  }

  /// How many codes that stand in for the second factor are left.
  public int recoveryLeft(Present who) {
    return kit.factors().recoveryLeft(who.member().id());
  }

  /// The account as it is now.
  public Member member(Present who) {
    return kit.accounts().find(who.member().id()).map(AccountRow::member).orElse(who.member());
  }
}
