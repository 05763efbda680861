package org.onrecord.log.tile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.onrecord.log.note.Note;

/// Appends from many threads at once: whoever waits while the disk is busy goes with the next
/// append, all together. So a slow disk costs each of them a wait of at most two appends, and the
/// number of appends does not grow with the number of threads.
public final class GroupCommit {
  /// Told of each head that was signed, before anyone is told of its entries.
  public interface Signed {
    void head(Note head);
  }

  private final TileLog log;
  private final Signed signed;
  private final ReentrantLock disk = new ReentrantLock();
  private Batch waiting = new Batch();

  public GroupCommit(TileLog log, Signed signed) {
    this.log = log;
    this.signed = signed;
  }

  /// Entries that go together. Guarded by [#disk] from the moment it is not [#waiting] any more.
  private static final class Batch {
    final List<byte[]> entries = new ArrayList<>();
    boolean done;
    long first;
    @Nullable IOException failure;
  }

  /// Adds `entries`, one after the other; all are durable when this returns.
  ///
  /// @param entries each at most 65,535 bytes
  /// @return the index of the first
  /// @throws IOException when they could not be made durable
  public long append(List<byte[]> entries) throws IOException {
    entries.forEach(Bundle::checkSize);
    Batch mine;
    int place;
    synchronized (this) {
      mine = waiting;
      place = mine.entries.size();
      mine.entries.addAll(entries);
    }
    disk.lock();
    try {
      if (!mine.done) {
        commit(mine);
      }
    } finally {
      disk.unlock();
    }
    if (mine.failure != null) {
      throw new IOException("It could not be kept: " + mine.failure.getMessage(), mine.failure);
    }
    return mine.first + place;
  }

  private void commit(Batch batch) {
    synchronized (this) {
      waiting = new Batch();
    }
    try {
      batch.first = log.append(batch.entries);
      signed.head(log.head());
    } catch (IOException e) {
      batch.failure = e;
    }
    batch.done = true;
  }
}
