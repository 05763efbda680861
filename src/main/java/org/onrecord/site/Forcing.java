package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/// Makes files outlast a power cut while others are still being made: forcing a file is waiting for
/// the disk, and a file system writes what waits together.
final class Forcing implements AutoCloseable {
  private static final int AT_ONCE = 16;

  private final SiteDisk disk;
  private final ExecutorService waiting =
      Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("forcing").daemon().factory());
  private final AtomicReference<Optional<IOException>> failure =
      new AtomicReference<>(Optional.empty());

  Forcing(SiteDisk disk) {
    this.disk = disk;
  }

  /// Begins to force `file`, which is whole.
  void begin(Path file) {
    waiting.execute(() -> {
      try {
        disk.force(file);
      } catch (IOException e) {
        failure.compareAndSet(Optional.empty(), Optional.of(e));
      }
    });
  }

  /// Waits until all that was begun is forced, then forces `folders`.
  ///
  /// @throws IOException the first failure
  void end(List<Path> folders) throws IOException {
    folders.forEach(this::begin);
    close();
    Optional<IOException> first = failure.get();
    if (first.isPresent()) {
      throw first.get();
    }
  }

  /// Waits for what was begun: nobody is to delete a file that is being forced.
  @Override
  public void close() {
    waiting.close();
  }
}
