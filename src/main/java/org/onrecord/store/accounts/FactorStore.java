package org.onrecord.store.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.onrecord.model.people.OwnPasskey;

/// Second factors: the key of the codes, recovery codes, passkeys.
public final class FactorStore {
  private static final RowMapper<PasskeyRow> PASSKEYS =
      (row, _) ->
          new PasskeyRow(
              new OwnPasskey(
                  row.getString("id"),
                  row.getString("name"),
                  LocalDate.parse(row.getString("since"))),
              row.getString("account"),
              row.getString("credential"),
              row.getLong("signs"));

  private final Jdbi jdbi;

  FactorStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Sets the key, whose code of `step` has been shown, and new recovery codes.
  public void totp(String account, String key, long step, List<String> recovery) {
    jdbi.useTransaction(h -> {
      h.execute("UPDATE accounts SET totp = ?, totp_step = ? WHERE id = ?", key, step, account);
      h.execute("DELETE FROM recovery WHERE account = ?", account);
      recovery.forEach(hash -> h.execute("INSERT INTO recovery VALUES (?, ?)", hash, account));
    });
  }

  /// Takes the key and the recovery codes away.
  public void withoutTotp(String account) {
    jdbi.useTransaction(h -> {
      h.execute("UPDATE accounts SET totp = NULL, totp_step = 0 WHERE id = ?", account);
      h.execute("DELETE FROM recovery WHERE account = ?", account);
    });
  }

  /// A code of `step` counted.
  ///
  /// @return false when one of that step or a later one did already
  public boolean counted(String account, long step) {
    return jdbi.withHandle(h ->
        h.execute(
                "UPDATE accounts SET totp_step = ? WHERE id = ? AND totp_step < ?",
                step,
                account,
                step)
            == 1);
  }

  /// Uses a recovery code up.
  public boolean recover(String account, String hash) {
    return jdbi.withHandle(
        h -> h.execute("DELETE FROM recovery WHERE account = ? AND hash = ?", account, hash) == 1);
  }

  /// How many recovery codes are left.
  public int recoveryLeft(String account) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT count(*) FROM recovery WHERE account = ?")
            .bind(0, account)
            .mapTo(Integer.class)
            .one());
  }

  public void add(PasskeyRow passkey) {
    jdbi.useHandle(h ->
        h.execute(
            "INSERT INTO passkeys VALUES (?, ?, ?, ?, ?, ?)",
            passkey.passkey().id(),
            passkey.account(),
            passkey.passkey().name(),
            passkey.credential(),
            passkey.signs(),
            passkey.passkey().since().toString()));
  }

  public List<PasskeyRow> listPasskeys(String account) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT * FROM passkeys WHERE account = ? ORDER BY since, name")
            .bind(0, account)
            .map(PASSKEYS)
            .list());
  }

  public Optional<PasskeyRow> findPasskey(String id) {
    return jdbi.withHandle(h ->
        h.createQuery("SELECT * FROM passkeys WHERE id = ?").bind(0, id).map(PASSKEYS).findOne());
  }

  public void signed(String passkey, long signs) {
    jdbi.useHandle(h -> h.execute("UPDATE passkeys SET signs = ? WHERE id = ?", signs, passkey));
  }

  public boolean remove(String account, String passkey) {
    return jdbi.withHandle(
        h -> h.execute("DELETE FROM passkeys WHERE account = ? AND id = ?", account, passkey) == 1);
  }
}
