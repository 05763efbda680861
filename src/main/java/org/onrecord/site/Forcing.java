package org.onrecord.site;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// Makes files outlast a power cut while others are still being made. A few are forced one by one;
/// where there are many, and the disk can be asked for all, it is asked from time to time.
final class Forcing implements AutoCloseable {
  private static final int AT_ONCE = 16;

  private final SiteDisk disk;
  private final Optional<WholeDisk> whole;
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger steps = new AtomicInteger();
  private final ExecutorService waiting =
      Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("forcing").daemon().factory());
  private final AtomicReference<Optional<Throwable>> failure =
      new AtomicReference<>(Optional.empty());

  /// @param folder in which the files lie; it is there
  Forcing(SiteDisk disk, Path folder) {
    this.disk = disk;
    whole = disk.whole(folder);
  }

  /// Something that may not get to the disk.
  private interface Step {
    void run() throws IOException;
  }

  /// Begins to force `file`, which is whole.
  void begin(Path file) {
    int before = begun.getAndIncrement();
    if (whole.isEmpty() || before < disk.few()) {
      wait(() -> disk.force(file));
    } else if (before % disk.few() == 0) {
      wait(whole.get()::force);
    }
  }

  private void wait(Step step) {
    steps.incrementAndGet();
    waiting.execute(() -> {
      try {
        step.run();
        ended.incrementAndGet();
      } catch (Throwable e) {
        // Whatever it is: what was not forced is not to be relied on.
        failure.compareAndSet(Optional.empty(), Optional.of(e));
      }
    });
  }

  /// Waits until all that was begun is forced, and `folders` with it.
  ///
  /// @throws IOException the first failure; also when this thread was told to stop, since what
  ///   waited then was not forced
  void end(List<Path> folders) throws IOException {
    boolean many = whole.isPresent() && begun.get() + folders.size() > disk.few();
    if (!many) {
      folders.forEach(this::begin);
    }
    waiting.close();
    mustHaveEnded();
    if (many) {
      whole.get().force();
    }
  }

  private void mustHaveEnded() throws IOException {
    Optional<Throwable> first = failure.get();
    if (first.isPresent()) {
      throw first.get() instanceof IOException e
          ? e
          : new IOException("what was written could not be forced to the disk", first.get());
    }
    if (Thread.currentThread().isInterrupted() || ended.get() < steps.get()) {
      throw new InterruptedIOException("stopped before all was forced to the disk");
    }
  }

  /// Waits for what was begun: nobody is to delete a file that is being forced.
  @Override
  public void close() throws IOException {
    waiting.close();
    if (whole.isPresent()) {
      whole.get().close();
    }
  }
}
