package org.onrecord.store.accounts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.onrecord.model.people.Invited;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.Role;

/// Accounts and invitations. Safe for many threads and for several processes.
public final class AccountStore {
  private static final String ACCOUNT =
      "SELECT a.*, (SELECT count(*) FROM passkeys p WHERE p.account = a.id) AS passkeys FROM accounts a ";

  private static final RowMapper<AccountRow> ACCOUNTS =
      (row, _) ->
          new AccountRow(
              new Member(
                  row.getString("id"),
                  row.getString("name"),
                  Role.valueOf(row.getString("role")),
                  row.getBoolean("disabled"),
                  row.getString("totp") != null,
                  row.getInt("passkeys"),
                  LocalDate.parse(row.getString("since"))),
              row.getString("password"),
              Optional.ofNullable(row.getString("totp")),
              row.getLong("totp_step"),
              row.getBoolean("locked"));

  private static final RowMapper<InvitationRow> INVITATIONS =
      (row, _) ->
          new InvitationRow(
              row.getString("hash"),
              new Invited(
                  row.getString("id"),
                  Role.valueOf(row.getString("role")),
                  row.getString("by"),
                  Instant.ofEpochSecond(row.getLong("until"))),
              Optional.ofNullable(row.getString("account")));

  private static final String KNOWN = "log";

  private final Jdbi jdbi;

  private AccountStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Opens `file`, making it when there is none.
  public static AccountStore open(Path file) throws IOException {
    return new AccountStore(AccountsFile.open(file));
  }

  /// Sessions and browsers, in the same file.
  public SessionStore sessions() {
    return new SessionStore(jdbi);
  }

  /// Second factors, in the same file.
  public FactorStore factors() {
    return new FactorStore(jdbi);
  }

  /// A name as it is looked up: without case and without space around it.
  public static String fold(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  public List<Member> list() {
    return jdbi.withHandle(h ->
        h.createQuery(ACCOUNT + "ORDER BY a.folded").map(ACCOUNTS).list().stream()
            .map(AccountRow::member)
            .toList());
  }

  /// Those that [#isOlder] locked, by name.
  public List<Member> listLocked() {
    return jdbi.withHandle(h ->
        h
            .createQuery(ACCOUNT + "WHERE a.locked = 1 ORDER BY a.folded")
            .map(ACCOUNTS)
            .list()
            .stream()
            .map(AccountRow::member)
            .toList());
  }

  public Optional<AccountRow> find(String id) {
    return jdbi.withHandle(h -> find(h, id));
  }

  static Optional<AccountRow> find(Handle h, String id) {
    return h.createQuery(ACCOUNT + "WHERE a.id = ?").bind(0, id).map(ACCOUNTS).findOne();
  }

  public Optional<AccountRow> findNamed(String name) {
    return jdbi.withHandle(h ->
        h.createQuery(ACCOUNT + "WHERE a.folded = ?").bind(0, fold(name)).map(ACCOUNTS).findOne());
  }

  /// @return false when somebody has that name
  public boolean add(Member member, String password) {
    return jdbi.withHandle(h -> add(h, member, password));
  }

  private static boolean add(Handle h, Member member, String password) {
    return h.execute(
            "INSERT OR IGNORE INTO accounts (id, name, folded, role, password, since) VALUES (?, ?, ?, ?, ?, ?)",
            member.id(),
            member.name(),
            fold(member.name()),
            member.role().name(),
            password,
            member.since().toString())
        == 1;
  }

  public void password(String id, String password) {
    jdbi.useHandle(h -> h.execute("UPDATE accounts SET password = ? WHERE id = ?", password, id));
  }

  /// Changes the role, unless nobody would be left to administer.
  ///
  /// @return whether it was changed
  public boolean role(String id, Role role) {
    return jdbi.inTransaction(h -> {
      h.execute("UPDATE accounts SET role = ? WHERE id = ?", role.name(), id);
      return keepOneAdministrator(h);
    });
  }

  /// Lets somebody in no more, or again; nobody is deleted, since their acts keep their name. All
  /// their sessions end.
  ///
  /// @return false when nobody would be left to administer; then nothing changed
  public boolean disable(String id, boolean disabled) {
    return jdbi.inTransaction(h -> {
      h.execute("UPDATE accounts SET disabled = ? WHERE id = ?", disabled, id);
      if (disabled) {
        h.execute("DELETE FROM sessions WHERE account = ?", id);
        h.execute("DELETE FROM browsers WHERE account = ?", id);
        h.execute("DELETE FROM invitations WHERE account = ?", id);
      }
      return keepOneAdministrator(h);
    });
  }

  private static boolean keepOneAdministrator(Handle h) {
    boolean one =
        h.createQuery("SELECT count(*) FROM accounts WHERE role = 'ADMINISTRATOR' AND disabled = 0")
                .mapTo(Integer.class)
                .one()
            > 0;
    if (!one) {
      h.rollback();
    }
    return one;
  }

  public void invite(InvitationRow invitation) {
    jdbi.useHandle(h ->
        h.execute(
            "INSERT INTO invitations (hash, id, role, account, by, until) VALUES (?, ?, ?, ?, ?, ?)",
            invitation.hash(),
            invitation.invited().id(),
            invitation.invited().role().name(),
            invitation.account().orElse(null),
            invitation.invited().by(),
            invitation.invited().until().getEpochSecond()));
  }

  public Optional<InvitationRow> findInvitation(String hash, Instant now) {
    return jdbi.withHandle(h -> findInvitation(h, hash, now));
  }

  private static Optional<InvitationRow> findInvitation(Handle h, String hash, Instant now) {
    return h.createQuery("SELECT * FROM invitations WHERE hash = ? AND until > ?")
        .bind(0, hash)
        .bind(1, now.getEpochSecond())
        .map(INVITATIONS)
        .findOne();
  }

  /// Those for new people that nobody used yet.
  public List<Invited> listInvited(Instant now) {
    return jdbi.withHandle(h ->
        h
            .createQuery(
                "SELECT * FROM invitations WHERE until > ? AND account IS NULL ORDER BY until")
            .bind(0, now.getEpochSecond())
            .map(INVITATIONS)
            .list()
            .stream()
            .map(InvitationRow::invited)
            .toList());
  }

  /// Takes an invitation back.
  public boolean uninvite(String id) {
    return jdbi.withHandle(h -> h.execute("DELETE FROM invitations WHERE id = ?", id) == 1);
  }

  /// Uses an invitation up and makes the account, both or neither.
  ///
  /// @return false when the name is taken or the invitation was used meanwhile
  public boolean accept(String hash, Instant now, Member member, String password) {
    return jdbi.inTransaction(h -> {
      boolean done =
          findInvitation(h, hash, now).isPresent()
              && add(h, member, password)
              && h.execute("DELETE FROM invitations WHERE hash = ?", hash) == 1;
      if (!done) {
        h.rollback();
      }
      return done;
    });
  }

  /// Uses a link for a new password up: the password changes and all sessions end. Second factors
  /// stay: a link is no way around them.
  public boolean reset(String hash, Instant now, String password) {
    return jdbi.inTransaction(h -> {
      Optional<String> account = findInvitation(h, hash, now).flatMap(InvitationRow::account);
      if (account.isEmpty()) {
        return false;
      }
      String id = account.get();
      h.execute("DELETE FROM invitations WHERE hash = ?", hash);
      h.execute("UPDATE accounts SET password = ?, locked = 0 WHERE id = ?", password, id);
      h.execute("DELETE FROM sessions WHERE account = ?", id);
      h.execute("DELETE FROM browsers WHERE account = ?", id);
      return true;
    });
  }

  /// Takes all second factors of somebody away, and ends their sessions.
  public void withoutFactors(String id) {
    jdbi.useTransaction(h -> withoutFactors(h, id));
  }

  private static void withoutFactors(Handle h, String id) {
    h.execute("UPDATE accounts SET totp = NULL, totp_step = 0 WHERE id = ?", id);
    h.execute("DELETE FROM recovery WHERE account = ?", id);
    h.execute("DELETE FROM passkeys WHERE account = ?", id);
    h.execute("DELETE FROM sessions WHERE account = ?", id);
  }

  /// This file is of an older copy than the log of its acts. All logins and all links end, since
  /// some of them did already; what the team decided is decided anew; what proves who somebody is
  /// counts no more for those whose proof changed since.
  ///
  /// @param changed the accounts of these
  /// @param known how far the log came, as of now
  public void isOlder(Collection<String> changed, long known) {
    jdbi.useTransaction(h -> {
      h.execute("DELETE FROM sessions");
      h.execute("DELETE FROM browsers");
      h.execute("DELETE FROM invitations");
      h.execute("DELETE FROM settings");
      for (String id : changed) {
        h.execute("UPDATE accounts SET locked = 1 WHERE id = ?", id);
        withoutFactors(h, id);
      }
      know(h, known);
    });
  }

  /// How many entries of the log of its acts this file knows; empty when it never was told.
  public OptionalLong known() {
    return setting(KNOWN)
        .map(known -> OptionalLong.of(Long.parseLong(known)))
        .orElse(OptionalLong.empty());
  }

  /// Knows the log up to so many entries.
  public void know(long entries) {
    jdbi.useHandle(h -> know(h, entries));
  }

  private static void know(Handle h, long entries) {
    h.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", KNOWN, Long.toString(entries));
  }

  public Optional<String> setting(String name) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT value FROM settings WHERE name = ?")
            .bind(0, name)
            .mapTo(String.class)
            .findOne());
  }

  public void setting(String name, String value) {
    jdbi.useHandle(h -> h.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", name, value));
  }
}
