package org.onrecord.store.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.Mentions;

/// What pages of texts show of the register, in short: whoever made them before sees by it which to
/// make again. It must tell apart whatever [RegisterTables#objectsOf] and [RegisterTables#listIn]
/// tell apart. O(register).
public final class MentionRows {
  private final Handle handle;

  public MentionRows(Handle handle) {
    this.handle = handle;
  }

  /// As they stand now.
  public Mentions read() {
    var findings = new HashMap<String, String>();
    handle
        .createQuery(
            "SELECT finding, id FROM register WHERE finding IS NOT NULL"
                + " UNION SELECT finding, object FROM register_sayings WHERE finding IS NOT NULL ORDER BY 1, 2")
        .map((result, context) -> Map.entry(result.getString(1), result.getString(2)))
        .forEach(made -> findings.merge(made.getKey(), made.getValue(), (a, b) -> a + " " + b));
    return new Mentions(
        findings,
        digests(
            "SELECT DISTINCT p.document, r.dossier, r.entry FROM register_passages p JOIN register r ON r.id = p.object ORDER BY 1, 3"),
        digests("SELECT who, dossier FROM register ORDER BY who, entry"),
        digests("SELECT type, dossier FROM register ORDER BY type, entry"));
  }

  /// Of all dossiers that a query gives for one name.
  private Map<String, String> digests(String sql) {
    var dossiers = new HashMap<String, StringJoiner>();
    handle
        .createQuery(sql)
        .map((result, context) -> Map.entry(result.getString(1), result.getString(2)))
        .forEach(row ->
            dossiers
                .computeIfAbsent(row.getKey(), _ -> new StringJoiner("\n"))
                .add(row.getValue()));
    var digests = new HashMap<String, String>();
    dossiers.forEach((name, all) -> digests.put(name, Sha256.of(all.toString()).hex()));
    return digests;
  }
}
