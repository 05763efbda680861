package org.onrecord.desk.work;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Keeps the memory of this process near what it needs, so that a folder with a few huge files is
/// read on a small machine: large documents are worked on one at a time, and what they leave behind
/// is given back. Java by itself lets the heap grow to its limit first.
public final class Room {
  /// Characters from which a document is large; each takes about a hundred bytes while it is
  /// analysed.
  private static final int LARGE = 150_000;

  /// Bytes that may gather before they are cleared away.
  private static final long SLACK = 16L << 20;

  /// What outlived a first collection or two: what was just made and dropped costs nothing to clear
  /// away, and all that lives must be looked at for it. Where Java calls its parts otherwise, the
  /// whole heap.
  private static final Optional<MemoryPoolMXBean> OLD =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getName().contains("Tenured") || pool.getName().contains("Old"))
          .findFirst();

  private final ReentrantLock large = new ReentrantLock();
  private final ReentrantLock clearing = new ReentrantLock();
  private volatile long bound = 2 * SLACK;

  /// What `work` gives, which is about `length` characters.
  public <T> T with(int length, Supplier<T> work) {
    if (length < LARGE) {
      T result = work.get();
      clear();
      return result;
    }
    large.lock();
    try {
      return work.get();
    } finally {
      large.unlock();
      bound = 0;
      clear();
    }
  }

  /// Clears away what is no longer needed, when that has become much: a third of what is in use, so
  /// that the cost stays in proportion.
  public void clear() {
    if (used() > bound && clearing.tryLock()) {
      try {
        System.gc();
        bound = used() + Math.max(SLACK, used() / 3);
      } finally {
        clearing.unlock();
      }
    }
  }

  /// Clears away all that is no longer needed: one stage is over, and the next brings its own.
  public void clearAll() {
    bound = 0;
    clear();
  }

  private static long used() {
    var runtime = Runtime.getRuntime();
    return OLD.map(pool -> pool.getUsage().getUsed())
        .orElseGet(() -> runtime.totalMemory() - runtime.freeMemory());
  }
}
