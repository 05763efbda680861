package org.onrecord.desk.register;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.onrecord.judge.Clerk;
import org.onrecord.judge.Entries;
import org.onrecord.judge.Grounds;
import org.onrecord.judge.Reply;
import org.onrecord.judge.fold.Fold;
import org.onrecord.judge.fold.RegisterJson;
import org.onrecord.store.RecordStore;
import org.onrecord.store.change.RegisterChange;

/// Keeps acts and brings the register's tables up to the log.
///
/// Opening folds the whole log: whatever a crash left out of the tables is then written, by the
/// same call that writes what an act changed.
public final class Registering {
  private final Clerk clerk;
  private final RecordStore store;

  private Registering(Clerk clerk, RecordStore store) {
    this.clerk = clerk;
    this.store = store;
  }

  public static Registering open(Entries entries, RecordStore store, Grounds grounds, Clock clock)
      throws IOException {
    var registering = new Registering(Clerk.open(entries, grounds, clock), store);
    Fold.Changed all = registering.clerk.fold().takeChanged();
    if (store.registered() != registering.clerk.fold().size()) {
      store.registerAnew(change(all));
    }
    return registering;
  }

  /// Takes acts, one a line; what the replies call done is durable and stands in the tables.
  public List<Reply> take(List<String> lines) throws IOException {
    List<Reply> replies = clerk.take(lines);
    store.register(change(clerk.fold().takeChanged()));
    return replies;
  }

  /// How everything stands, for its one writer.
  public Fold fold() {
    return clerk.fold();
  }

  private static RegisterChange change(Fold.Changed changed) {
    return new RegisterChange(
        changed.dossiers().stream()
            .map(d -> new RegisterChange.Kept(d, RegisterJson.canonical(d)))
            .toList(),
        changed.gone(),
        changed.activity().stream()
            .map(c -> new RegisterChange.Done(c, RegisterJson.canonical(c)))
            .toList(),
        changed.decisions(),
        changed.open(),
        RegisterJson.canonical(changed.around()),
        changed.around().size());
  }
}
