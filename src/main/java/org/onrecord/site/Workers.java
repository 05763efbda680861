package org.onrecord.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Does the same for each of many things, some at a time. Whoever is done takes the next: one list
/// of a hundred pages keeps nobody waiting.
///
/// @param left what is to be done
/// @param atOnce how many at a time
/// @param work safe to do on many threads; after one has thrown something nothing more is begun
/// @param done told of each that is done, by one thread at a time
record Workers<T>(Queue<T> left, int atOnce, Consumer<T> work, Runnable done) {
  static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  /// As many at a time as there are processors.
  Workers(Collection<T> all, Consumer<T> work, Runnable done) {
    this(all, PROCESSORS, work, done);
  }

  Workers(Collection<T> all, int atOnce, Consumer<T> work, Runnable done) {
    this(new ConcurrentLinkedQueue<>(all), atOnce, work, done);
  }

  /// Returns when all is done.
  void run() {
    try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < atOnce; i++) {
        all.add(threads.submit(this::take));
      }
      for (Future<?> each : all) {
        await(each);
      }
    }
  }

  private void take() {
    try {
      for (T next = left.poll(); next != null; next = left.poll()) {
        work.accept(next);
        synchronized (left) {
          done.run();
        }
      }
    } finally {
      left.clear();
    }
  }

  private void await(Future<?> each) {
    try {
      each.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      left.clear();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while pages were written", e);
    }
  }
}
