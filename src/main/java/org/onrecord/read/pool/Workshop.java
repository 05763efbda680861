package org.onrecord.read.pool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Makes workers, in a sandbox where that works, and owns the folder in which they find their
/// files.
final class Workshop implements AutoCloseable {
  private static final String UNPROTECTED =
      "Files are read without a sandbox: %s. A file made to break into the program that reads it"
          + " could then reach your files. Install bubblewrap (Debian: apt install bubblewrap).";

  private final Launch launch;
  private final Consumer<String> warnings;
  private final Path folder;
  private final AtomicInteger made = new AtomicInteger();
  private final ScheduledExecutorService clock;

  /// bubblewrap ends its child when the *thread* that started it ends, so one thread that stays
  /// starts them all. It does not wait for them: several get ready at once.
  private final ExecutorService starter;

  private Optional<Sandbox> sandbox;

  Workshop(Launch launch, boolean sandboxed, boolean recognition, Consumer<String> warnings) {
    this.launch = launch;
    this.warnings = warnings;
    this.folder = temporaryFolder();
    this.clock = Executors.newSingleThreadScheduledExecutor(daemon("read-clock"));
    this.starter = Executors.newSingleThreadExecutor(daemon("read-starter"));
    this.sandbox = sandboxed ? sandbox(recognition) : Optional.empty();
  }

  private Optional<Sandbox> sandbox(boolean recognition) {
    var bwrap = Launch.find("bwrap");
    if (bwrap.isEmpty()) {
      warnings.accept(UNPROTECTED.formatted("bubblewrap is not installed"));
    }
    return bwrap.map(program -> new Sandbox(program, recognition));
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("onrecord-read-");
    } catch (IOException e) {
      throw new UncheckedIOException("no room for temporary files", e);
    }
  }

  private static java.util.concurrent.ThreadFactory daemon(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }

  /// A new name in the folder that the workshop clears when it closes.
  Path newFile() {
    return folder.resolve("file-" + made.incrementAndGet());
  }

  WorkerProcess make() throws IOException {
    Path home = Files.createDirectory(folder.resolve("worker-" + made.incrementAndGet()));
    Path inbox = Files.createDirectory(home.resolve("in"));
    Path scratch = Files.createDirectory(home.resolve("scratch"));
    var protection = protection();
    if (protection.isPresent()) {
      try {
        return sandboxed(protection.get(), inbox);
      } catch (IOException e) {
        doWithout(e);
      }
    }
    return start(launch.command(inbox, scratch), inbox);
  }

  /// Twice, since a machine under load may be late once.
  private WorkerProcess sandboxed(Sandbox protection, Path inbox) throws IOException {
    try {
      return start(protection.wrap(launch, inbox), inbox);
    } catch (IOException e) {
      return start(protection.wrap(launch, inbox), inbox);
    }
  }

  private synchronized Optional<Sandbox> protection() {
    return sandbox;
  }

  /// If Java itself does not start, the next try says so.
  private synchronized void doWithout(IOException cause) {
    if (sandbox.isPresent()) {
      sandbox = Optional.empty();
      warnings.accept(UNPROTECTED.formatted("bubblewrap does not work here"));
    }
    System.getLogger("onrecord.read").log(System.Logger.Level.DEBUG, "no sandbox", cause);
  }

  private WorkerProcess start(List<String> command, Path inbox) throws IOException {
    try {
      return CompletableFuture.supplyAsync(() -> started(command, inbox), starter).join().ready();
    } catch (CompletionException e) {
      throw new IOException("a worker process could not be started", e);
    }
  }

  private WorkerProcess started(List<String> command, Path inbox) {
    try {
      return WorkerProcess.start(new ProcessBuilder(command), inbox, clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    starter.shutdownNow();
    delete(folder);
  }

  static void delete(Path folder) {
    try {
      Files.walkFileTree(folder, new Deleting());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path directory, @org.jspecify.annotations.Nullable IOException e) throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
