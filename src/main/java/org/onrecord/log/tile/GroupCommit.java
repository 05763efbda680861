package org.onrecord.log.tile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Appends from many threads at once: whoever waits while the disk is busy goes with the next
/// append, all together. So a slow disk costs each of them a wait of at most two appends, and the
/// number of appends does not grow with the number of threads.
public final class GroupCommit {
  private final TileLog log;
  private final ReentrantLock disk = new ReentrantLock();
  private Batch waiting = new Batch();

  public GroupCommit(TileLog log) {
    this.log = log;
  }

  /// Entries that go together. Guarded by [#disk] from the moment it is not [#waiting] any more.
  private static final class Batch {
    final List<byte[]> entries = new ArrayList<>();
    boolean done;
    long first;
    @Nullable IOException failure;
  }

  /// Adds `entry`; it is durable when this returns.
  ///
  /// @param entry at most 65,535 bytes
  /// @return its index
  /// @throws IOException when it could not be made durable
  public long append(byte[] entry) throws IOException {
    Bundle.checkSize(entry);
    Batch mine;
    int place;
    synchronized (this) {
      mine = waiting;
      place = mine.entries.size();
      mine.entries.add(entry);
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
      throw new IOException("the entry could not be kept", mine.failure);
    }
    return mine.first + place;
  }

  private void commit(Batch batch) {
    synchronized (this) {
      waiting = new Batch();
    }
    try {
      batch.first = log.append(batch.entries);
    } catch (IOException e) {
      batch.failure = e;
    }
    batch.done = true;
  }
}
