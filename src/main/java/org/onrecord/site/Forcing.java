package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// Makes files outlast a power cut while others are still being made. A few are forced one by one;
/// where there are many, and the file system can be asked, it brings all to the disk from time to
/// time.
final class Forcing implements AutoCloseable {
  private static final int AT_ONCE = 16;

  /// Files after which the file system is asked for all, and asked again: others may write on it
  /// too, and a few files are not to wait for those.
  private static final int MANY = 2_000;

  private final SiteDisk disk;
  private final Optional<FileSystem> system;
  private final AtomicInteger begun = new AtomicInteger();
  private final ExecutorService waiting =
      Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("forcing").daemon().factory());
  private final AtomicReference<Optional<IOException>> failure =
      new AtomicReference<>(Optional.empty());

  /// @param folder in which the files lie; it is there
  Forcing(SiteDisk disk, Path folder) {
    this.disk = disk;
    system = disk.system(folder);
  }

  /// Something that may not get to the disk.
  private interface Step {
    void run() throws IOException;
  }

  /// Begins to force `file`, which is whole.
  void begin(Path file) {
    int before = begun.getAndIncrement();
    if (system.isEmpty() || before < MANY) {
      wait(() -> disk.force(file));
    } else if (before % MANY == 0) {
      wait(system.get()::force);
    }
  }

  private void wait(Step step) {
    waiting.execute(() -> {
      try {
        step.run();
      } catch (IOException e) {
        failure.compareAndSet(Optional.empty(), Optional.of(e));
      }
    });
  }

  /// Waits until all that was begun is forced, and `folders` with it.
  ///
  /// @throws IOException the first failure
  void end(List<Path> folders) throws IOException {
    if (system.isPresent() && begun.get() + folders.size() > MANY) {
      wait(system.get()::force);
    } else {
      folders.forEach(this::begin);
    }
    close();
    Optional<IOException> first = failure.get();
    if (first.isPresent()) {
      throw first.get();
    }
  }

  /// Waits for what was begun: nobody is to delete a file that is being forced.
  @Override
  public void close() throws IOException {
    waiting.close();
    if (system.isPresent()) {
      system.get().close();
    }
  }
}
