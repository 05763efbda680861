package org.onrecord.store.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/// Logins, and browsers that logged in before.
public final class SessionStore {
  private static final RowMapper<SessionRow> SESSIONS =
      (row, _) ->
          new SessionRow(
              row.getString("hash"),
              row.getString("id"),
              row.getString("account"),
              row.getBoolean("half"),
              Instant.ofEpochSecond(row.getLong("began")),
              Instant.ofEpochSecond(row.getLong("used")),
              Instant.ofEpochSecond(row.getLong("confirmed")));

  private final Jdbi jdbi;

  SessionStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Puts `session` in the place of the one with the hash `before`, so that a browser never carries
  /// on with what it had before it logged in.
  public void begin(SessionRow session, Optional<String> before) {
    jdbi.useTransaction(h -> {
      before.ifPresent(hash -> h.execute("DELETE FROM sessions WHERE hash = ?", hash));
      h.execute(
          "INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?)",
          session.hash(),
          session.id(),
          session.account(),
          session.half(),
          session.began().getEpochSecond(),
          session.used().getEpochSecond(),
          session.confirmed().getEpochSecond());
    });
  }

  public Optional<SessionRow> find(String hash) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT * FROM sessions WHERE hash = ?")
            .bind(0, hash)
            .map(SESSIONS)
            .findOne());
  }

  public List<SessionRow> listOf(String account) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT * FROM sessions WHERE account = ? AND half = 0 ORDER BY began DESC")
            .bind(0, account)
            .map(SESSIONS)
            .list());
  }

  public void used(String hash, Instant now) {
    jdbi.useHandle(
        h -> h.execute("UPDATE sessions SET used = ? WHERE hash = ?", now.getEpochSecond(), hash));
  }

  public void end(String hash) {
    jdbi.useHandle(h -> h.execute("DELETE FROM sessions WHERE hash = ?", hash));
  }

  /// Ends one of somebody's own.
  ///
  /// @return whether it was theirs
  public boolean end(String account, String id) {
    return jdbi.withHandle(
        h -> h.execute("DELETE FROM sessions WHERE account = ? AND id = ?", account, id) == 1);
  }

  /// Ends all of somebody's but the one with `hash`.
  public int endOthers(String account, String hash) {
    return jdbi.withHandle(
        h -> h.execute("DELETE FROM sessions WHERE account = ? AND hash <> ?", account, hash));
  }

  /// Takes away what is over.
  public void clear(Instant beganBefore, Instant usedBefore) {
    jdbi.useHandle(h ->
        h.execute(
            "DELETE FROM sessions WHERE began <= ? OR used <= ?",
            beganBefore.getEpochSecond(),
            usedBefore.getEpochSecond()));
  }

  public boolean knows(String browser, String account) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT count(*) FROM browsers WHERE hash = ? AND account = ?")
                .bind(0, browser)
                .bind(1, account)
                .mapTo(Integer.class)
                .one()
            > 0);
  }

  public void remember(String browser, String account) {
    jdbi.useHandle(
        h -> h.execute("INSERT OR REPLACE INTO browsers VALUES (?, ?)", browser, account));
  }
}
