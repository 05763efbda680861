package org.onrecord.desk;

import java.nio.file.Path;
import org.onrecord.desk.known.KnownIndexing;
import org.onrecord.desk.lineup.Linking;
import org.onrecord.desk.work.Meanwhile;
import org.onrecord.desk.work.Progress;
import org.onrecord.desk.work.Room;
import org.onrecord.store.RecordStore;

/// The two indexes of a record: its passages, and the statements that are known in it. They are
/// brought up to the tables side by side, since each has enough to do for one processor.
final class Indexes {
  private Indexes() {}

  /// Brings both up to `store`, which is only read but for the note of what is indexed.
  static void bringUp(RecordStore store, Path folder, Room room, Progress progress) {
    Meanwhile known = Meanwhile.begin("known statements", new KnownIndexing(store, folder)::index);
    try {
      new Linking(store, folder, room).index(progress);
    } finally {
      // To the end, whatever happens: an index must be closed before anyone goes on.
      known.await();
    }
    // If we stop here the same documents are indexed once more, with the same result.
    store.indexed();
  }
}
