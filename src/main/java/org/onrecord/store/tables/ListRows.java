package org.onrecord.store.tables;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Checked;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.card.ImportedList;
import org.onrecord.store.change.ListArrival;
import org.onrecord.store.sql.Row;

/// Imported lists of statements.
public final class ListRows {
  /// Reasons that are kept of one list.
  private static final int REASONS = 1_000;

  private final Handle handle;

  public ListRows(Handle handle) {
    this.handle = handle;
  }

  /// A list as it came in, whole, in place of the one it replaces.
  public void write(ListArrival arrival) {
    handle.execute("UPDATE lists SET replaced = 1 WHERE name = ?", arrival.name());
    String list = arrival.hash().hex();
    handle.execute("DELETE FROM checked WHERE list = ?", list);
    handle.execute("DELETE FROM list_refusals WHERE list = ?", list);
    handle.execute(
        "INSERT OR REPLACE INTO lists VALUES (?, ?, ?, ?, ?, ?, 0)",
        list,
        arrival.line(),
        arrival.name(),
        arrival.received().toString(),
        arrival.items().size(),
        arrival.refused().size());
    var batch = handle.prepareBatch("INSERT INTO checked VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    arrival.items().forEach(item -> add(batch, list, item));
    batch.execute();
    var reasons = handle.prepareBatch("INSERT INTO list_refusals VALUES (?, ?, ?)");
    for (int i = 0; i < Math.min(REASONS, arrival.refused().size()); i++) {
      reasons.bind(0, list).bind(1, i + 1).bind(2, arrival.refused().get(i)).add();
    }
    reasons.execute();
  }

  private static void add(
      org.jdbi.v3.core.statement.PreparedBatch batch, String list, Checked item) {
    batch
        .bind(0, list)
        .bind(1, item.number())
        .bind(2, item.text())
        .bind(3, item.saidBy())
        .bind(4, item.saidOn())
        .bind(5, item.checkedBy())
        .bind(6, item.checkedOn())
        .bind(7, item.verdict())
        .bind(8, item.url())
        .add();
  }

  /// Those that nothing replaced, in the order they came in.
  public List<ImportedList> current() {
    return handle
        .createQuery("SELECT * FROM lists WHERE replaced = 0 ORDER BY line")
        .map((result, context) -> list(new Row(result)))
        .list();
  }

  /// Those that another took the place of, in the order they came in.
  public List<Sha256> replaced() {
    return handle
        .createQuery("SELECT sha256 FROM lists WHERE replaced = 1 ORDER BY line")
        .mapTo(String.class)
        .map(Sha256::new)
        .list();
  }

  /// @param number of the statement in its list, from 1
  public Optional<Checked> find(Sha256 list, int number) {
    return handle
        .createQuery("SELECT * FROM checked WHERE list = ? AND number = ?")
        .bind(0, list.hex())
        .bind(1, number)
        .map((result, context) -> checked(new Row(result)))
        .findOne();
  }

  /// What the list is called.
  public Optional<String> findName(Sha256 list) {
    return handle
        .createQuery("SELECT name FROM lists WHERE sha256 = ?")
        .bind(0, list.hex())
        .mapTo(String.class)
        .findOne();
  }

  /// Its statements, one at a time, in their order.
  public void forEach(Sha256 list, Consumer<Checked> each) {
    handle
        .createQuery("SELECT * FROM checked WHERE list = ? ORDER BY number")
        .bind(0, list.hex())
        .map((result, context) -> checked(new Row(result)))
        .forEach(each);
  }

  private ImportedList list(Row row) {
    List<String> refused =
        handle
            .createQuery("SELECT because FROM list_refusals WHERE list = ? ORDER BY n")
            .bind(0, row.text("sha256"))
            .mapTo(String.class)
            .list();
    return new ImportedList(
        row.text("name"),
        new Sha256(row.text("sha256")),
        Instant.parse(row.text("received")),
        row.number("items"),
        refused,
        row.number("refusals"));
  }

  private static Checked checked(Row row) {
    return new Checked(
        row.number("number"),
        row.text("text"),
        row.find("said_by"),
        row.find("said_on"),
        row.find("checked_by"),
        row.find("checked_on"),
        row.find("verdict"),
        row.find("url"));
  }
}
