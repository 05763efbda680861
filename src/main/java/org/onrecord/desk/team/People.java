package org.onrecord.desk.team;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.Role;
import org.onrecord.store.accounts.AccountRow;

/// What administrators do with the accounts of others, and what the team decided for all.
public final class People {
  private static final String UNNAMED = "unnamed-contributions";
  private static final String NOBODY_LEFT =
      "Nobody would be left to administer. Make somebody else administrator first.";
  private static final String NO_SUCH = "There is no such account.";

  private final Kit kit;

  People(Kit kit) {
    this.kit = kit;
  }

  public List<Member> list() {
    return kit.accounts().list();
  }

  public Optional<Member> find(String id) {
    return kit.accounts().find(id).map(AccountRow::member);
  }

  public Optional<Member> findNamed(String name) {
    return kit.accounts().findNamed(name).map(AccountRow::member);
  }

  /// Accounts that are not as the private log tells: their file is of another day than the log, or
  /// somebody wrote into it. Nobody comes in by them.
  public List<Member> listDoubtful() {
    return list().stream().filter(member -> !kit.log().holds(member)).toList();
  }

  /// Accounts whose password or second factor is of an older copy of their file. Nobody comes in by
  /// them before they chose a new password.
  public List<Member> listLocked() {
    return kit.accounts().listLocked();
  }

  /// Gives somebody another role, at once, in all their sessions.
  public Done role(Member by, String id, Role role) {
    Optional<Member> of = find(id);
    if (of.isEmpty()) {
      return Done.no(NO_SUCH);
    }
    kit.log().role(of.get(), role, by, kit.now());
    if (!kit.accounts().role(id, role)) {
      kit.log().role(of.get(), of.get().role(), by, kit.now());
      return Done.no(NOBODY_LEFT);
    }
    return Done.yes("%s is %s now.".formatted(of.get().name(), role.word()));
  }

  /// Lets somebody in no more, or again. Their sessions end at once.
  public Done disable(Member by, String id, boolean disabled) {
    Optional<Member> of = find(id);
    if (of.isEmpty()) {
      return Done.no(NO_SUCH);
    }
    kit.log(disabled ? TeamAct.ACCOUNT_DISABLED : TeamAct.ACCOUNT_ENABLED, of.get(), by);
    if (!kit.accounts().disable(id, disabled)) {
      kit.log(TeamAct.ACCOUNT_ENABLED, of.get(), by);
      return Done.no(NOBODY_LEFT);
    }
    return Done.yes(
        "%s can %s.".formatted(of.get().name(), disabled ? "no longer log in" : "log in again"));
  }

  /// Takes somebody's second factors away: they lost them, and showed another way who they are.
  public Done withoutFactors(Member by, String id) {
    Optional<Member> of = find(id);
    if (of.isEmpty()) {
      return Done.no(NO_SUCH);
    }
    kit.log(TeamAct.SECOND_FACTOR_REMOVED, of.get(), by);
    kit.accounts().withoutFactors(id);
    return Done.yes("%s has no second factor any more.".formatted(of.get().name()));
  }

  /// Ends all logins of somebody: a machine was lost, or somebody sits at it who should not.
  public Done endLogins(Member by, String id) {
    Optional<Member> of = find(id);
    if (of.isEmpty()) {
      return Done.no(NO_SUCH);
    }
    kit.log(TeamAct.SESSION_ENDED, of.get(), by);
    int ended = kit.sessions().endOthers(id, "");
    return Done.yes(
        "%s of %s."
            .formatted(
                ended == 1 ? "One login has ended" : ended + " logins have ended",
                of.get().name()));
  }

  /// Whether documents may be sent by whoever has no account.
  public boolean takesUnnamed() {
    return kit.accounts().setting(UNNAMED).orElse("no").equals("yes");
  }

  public Done takeUnnamed(Member by, boolean take) {
    kit.log().add(TeamAct.SETTING_CHANGED, by, UNNAMED + (take ? " yes" : " no"), kit.now());
    kit.accounts().setting(UNNAMED, take ? "yes" : "no");
    return Done.yes(
        take
            ? "Documents may be sent without a name."
            : "Documents are taken only from people with an account.");
  }

  /// Somebody with an account asked for what their role may not.
  public void refused(Member who, String what) {
    kit.log().add(TeamAct.ACCESS_REFUSED, who, what, kit.now());
  }
}
