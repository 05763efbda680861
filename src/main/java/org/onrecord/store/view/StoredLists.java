package org.onrecord.store.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.model.Checked;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.card.ImportedList;
import org.onrecord.store.tables.ListRows;

/// The imported lists of what others checked, for readers. Safe for many threads.
public final class StoredLists {
  private final Jdbi jdbi;

  StoredLists(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// The imported lists, in the order they came; those that a later one replaced are left out.
  public List<ImportedList> current() {
    return ask(ListRows::current);
  }

  /// The lists that a later one replaced.
  public List<Sha256> replaced() {
    return ask(ListRows::replaced);
  }

  /// What a list is called.
  public Optional<String> findName(Sha256 list) {
    return ask(rows -> rows.findName(list));
  }

  /// One statement of a list.
  public Optional<Checked> findChecked(Sha256 list, int number) {
    return ask(rows -> rows.find(list, number));
  }

  /// Hands each statement of a list to `each`, in order.
  public void forEachChecked(Sha256 list, Consumer<Checked> each) {
    ask(rows -> {
      rows.forEach(list, each);
      return true;
    });
  }

  private <T> T ask(Function<ListRows, T> question) {
    return jdbi.inTransaction(h -> question.apply(new ListRows(h)));
  }
}
