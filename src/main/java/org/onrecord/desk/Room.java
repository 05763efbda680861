package org.onrecord.desk;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Keeps the memory of this process near what it needs, so that a folder with a few huge files is
/// read on a small machine: large documents are worked on one at a time, and what they leave behind
/// is given back. Java by itself lets the heap grow to its limit first.
final class Room {
  /// Characters from which a document is large; each takes about a hundred bytes while it is
  /// analysed.
  private static final int LARGE = 150_000;

  /// Bytes that may gather before they are cleared away.
  private static final long SLACK = 32L << 20;

  private final ReentrantLock large = new ReentrantLock();
  private final ReentrantLock clearing = new ReentrantLock();
  private volatile long bound = 2 * SLACK;

  /// What `work` gives, which is about `length` characters.
  <T> T with(int length, Supplier<T> work) {
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

  /// Clears away what is no longer needed, when that has become much: half of what is in use, so
  /// that the cost stays in proportion.
  void clear() {
    if (used() > bound && clearing.tryLock()) {
      try {
        System.gc();
        bound = used() + Math.max(SLACK, used() / 2);
      } finally {
        clearing.unlock();
      }
    }
  }

  private static long used() {
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
