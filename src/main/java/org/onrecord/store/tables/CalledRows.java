package org.onrecord.store.tables;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Called;
import org.onrecord.model.Finding;
import org.onrecord.model.Sha256;
import org.onrecord.model.Worded;
import org.onrecord.model.view.card.ListedName;
import org.onrecord.store.change.PeopleArrival;
import org.onrecord.store.sql.Row;
import org.onrecord.store.sql.Several;

/// People and bodies of imported lists.
public final class CalledRows {
  private static final String SELECT =
      "SELECT k.*, l.name AS list_name FROM people_lists l JOIN known_people k ON k.list = l.sha256 WHERE l.replaced = 0";

  /// Lists that name one person are seldom many.
  private static final int MOST = 20;

  private final Handle handle;

  public CalledRows(Handle handle) {
    this.handle = handle;
  }

  /// A list as it came in, whole.
  public void write(PeopleArrival arrival) {
    handle.execute("UPDATE people_lists SET replaced = 1 WHERE name = ?", arrival.name());
    String list = arrival.hash().hex();
    handle.execute("DELETE FROM known_names WHERE list = ?", list);
    handle.execute("DELETE FROM known_people WHERE list = ?", list);
    handle.execute(
        "INSERT OR REPLACE INTO people_lists VALUES (?, ?, ?, ?, ?, ?, 0)",
        list,
        arrival.line(),
        arrival.name(),
        arrival.received().toString(),
        arrival.people().size(),
        arrival.refusals());
    var people = handle.prepareBatch("INSERT INTO known_people VALUES (?, ?, ?, ?, ?, ?, ?)");
    var names = handle.prepareBatch("INSERT INTO known_names VALUES (?, ?, ?, ?, ?)");
    for (Called each : arrival.people()) {
      people
          .bind(0, list)
          .bind(1, each.number())
          .bind(2, each.id())
          .bind(3, each.type().word())
          .bind(4, each.name())
          .bind(5, each.office())
          .bind(6, each.url())
          .add();
      int n = 0;
      for (String name : each.names()) {
        names
            .bind(0, list)
            .bind(1, each.number())
            .bind(2, ++n)
            .bind(3, name)
            .bind(4, name.toLowerCase(Locale.ROOT))
            .add();
      }
    }
    people.execute();
    names.execute();
  }

  /// Hands everybody to `each`, list by list.
  public void forEach(Consumer<Called> each) {
    handle
        .createQuery(SELECT + " ORDER BY l.line, k.number")
        .map((result, context) -> named(new Row(result)).called())
        .list()
        .forEach(each);
  }

  /// Whether the list is here, and nothing replaced it.
  public boolean has(Sha256 list) {
    return handle
            .createQuery("SELECT count(*) FROM people_lists WHERE sha256 = ? AND replaced = 0")
            .bind(0, list.hex())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /// Those of lists who are called as documents call somebody.
  ///
  /// @param written the names that documents use
  public List<ListedName> of(List<String> written) {
    if (written.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(
            SELECT
                + " AND (k.list, k.number) IN (SELECT n.list, n.number FROM known_names n WHERE n.folded IN "
                + Several.VALUES
                + ") ORDER BY l.line, k.number LIMIT "
                + MOST)
        .bind(0, Several.of(written.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList()))
        .map((result, context) -> named(new Row(result)))
        .list();
  }

  private ListedName named(Row row) {
    int number = row.number("number");
    String list = row.text("list");
    List<String> names =
        handle
            .createQuery("SELECT name FROM known_names WHERE list = ? AND number = ? ORDER BY n")
            .bind(0, list)
            .bind(1, number)
            .mapTo(String.class)
            .list();
    var called =
        new Called(
            number,
            row.text("id"),
            Worded.of(Finding.Name.Type.class, row.text("type")),
            row.text("name"),
            names,
            row.find("office"),
            row.find("url"));
    return new ListedName(row.text("list_name"), new Sha256(list), called);
  }
}
