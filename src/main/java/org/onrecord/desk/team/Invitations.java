package org.onrecord.desk.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.people.Invited;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.Role;
import org.onrecord.model.people.Visitor;
import org.onrecord.store.accounts.InvitationRow;
import org.onrecord.team.PasswordHash;
import org.onrecord.team.PasswordRules;
import org.onrecord.team.Secret;
import org.onrecord.team.SessionRules;

/// Links that work once: for somebody new, or for somebody who needs a new password.
public final class Invitations {
  /// How long a password is at least.
  public static final int SHORTEST_PASSWORD = PasswordRules.SHORTEST;

  private static final String OVER =
      "This link was used, has ended or was taken back. Ask an administrator for another.";

  private final Kit kit;
  private final Logins logins;

  Invitations(Kit kit, Logins logins) {
    this.kit = kit;
    this.logins = logins;
  }

  /// What a link is for.
  ///
  /// @param name of whoever gets a new password; empty for somebody new
  public record Purpose(Role role, Optional<String> name) {}

  /// Invites somebody to become a `role`.
  ///
  /// @return what the link holds; it is told once
  public String invite(Member by, Role role) {
    kit.log().add(TeamAct.INVITED, by, role.word(), kit.now());
    return make(by, role, Optional.empty());
  }

  /// A link by which somebody chooses a new password. Their sessions end when it is used, not
  /// before: a link that nobody uses changes nothing. Second factors stay.
  public String resetLink(Member by, Member of) {
    kit.log(TeamAct.PASSWORD_LINK_MADE, of, by);
    return make(by, of.role(), Optional.of(of.id()));
  }

  private String make(Member by, Role role, Optional<String> account) {
    var secret = Secret.make(kit.random());
    Instant until = kit.now().plus(SessionRules.INVITED);
    kit.accounts()
        .invite(
            new InvitationRow(
                secret.hash(), new Invited(kit.newId(), role, by.name(), until), account));
    return secret.words();
  }

  public List<Invited> list() {
    return kit.accounts().listInvited(kit.now());
  }

  public Done withdraw(Member by, String id) {
    kit.log().add(TeamAct.INVITATION_WITHDRAWN, by, id, kit.now());
    return kit.accounts().uninvite(id)
        ? Done.yes("The invitation no longer works.")
        : Done.no("There is no such invitation.");
  }

  /// What the link with `token` is for; empty when it does not work.
  public Optional<Purpose> find(String token) {
    return row(token)
        .map(row ->
            new Purpose(
                row.invited().role(),
                row.account().flatMap(kit.accounts()::find).map(a -> a.member().name())));
  }

  private Optional<InvitationRow> row(String token) {
    return Sessions.hash(token).flatMap(hash -> kit.accounts().findInvitation(hash, kit.now()));
  }

  /// A passphrase to take or leave.
  public String suggestion() {
    return PasswordRules.suggestion(kit.random());
  }

  /// Uses a link.
  ///
  /// @param name of somebody new; whoever gets a new password has one
  public Entering accept(String token, String name, String password) {
    Optional<InvitationRow> row = row(token);
    if (row.isEmpty()) {
      return new Entering.Refused(OVER);
    }
    return row.get().account().isPresent()
        ? reset(row.get(), row.get().account().get(), password)
        : join(row.get(), name, password);
  }

  private Entering join(InvitationRow row, String name, String password) {
    String own;
    try {
      own = Visitor.name(name);
    } catch (IllegalArgumentException e) {
      return new Entering.Refused(String.valueOf(e.getMessage()));
    }
    Optional<String> refusal = kit.rules().refusal(password, kit.known(own));
    if (refusal.isPresent()) {
      return new Entering.Refused(refusal.get());
    }
    Member member = member(own, row.invited().role());
    String hash = PasswordHash.of(password, kit.random()).toString();
    kit.log(TeamAct.ACCOUNT_MADE, member, member);
    return kit.accounts().accept(row.hash(), kit.now(), member, hash)
        ? logins.welcome(member)
        : new Entering.Refused("Somebody here has that name. Choose one that tells you apart.");
  }

  private Entering reset(InvitationRow row, String account, String password) {
    Member member = kit.accounts().find(account).orElseThrow().member();
    Optional<String> refusal = kit.rules().refusal(password, kit.known(member.name()));
    if (refusal.isPresent()) {
      return new Entering.Refused(refusal.get());
    }
    String hash = PasswordHash.of(password, kit.random()).toString();
    kit.log(TeamAct.PASSWORD_RESET, member, member);
    if (member.disabled() || !kit.accounts().reset(row.hash(), kit.now(), hash)) {
      return new Entering.Refused(OVER);
    }
    return logins.welcome(kit.accounts().find(account).orElseThrow().member());
  }

  /// Makes an account without an invitation: the first one, by whoever owns the record's folder.
  public Done create(String name, Role role, String password) {
    String own;
    try {
      own = Visitor.name(name);
    } catch (IllegalArgumentException e) {
      return Done.no(String.valueOf(e.getMessage()));
    }
    Optional<String> refusal = kit.rules().refusal(password, kit.known(own));
    if (refusal.isPresent()) {
      return Done.no(refusal.get());
    }
    if (kit.accounts().findNamed(own).isPresent()) {
      return Done.no("There is an account with that name.");
    }
    Member member = member(own, role);
    kit.log(TeamAct.ACCOUNT_MADE, member, member);
    return kit.accounts().add(member, PasswordHash.of(password, kit.random()).toString())
        ? Done.yes("%s is %s.".formatted(own, role.word()))
        : Done.no("There is an account with that name.");
  }

  private Member member(String name, Role role) {
    LocalDate today = LocalDate.ofInstant(kit.now(), ZoneOffset.UTC);
    return new Member(kit.newId(), name, role, false, false, 0, today);
  }
}
