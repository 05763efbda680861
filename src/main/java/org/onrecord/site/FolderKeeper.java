package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.Turns;
import org.onrecord.desk.work.Progress;
import org.onrecord.site.StaticSite.How;
import org.onrecord.site.StaticSite.Published;

/// Keeps a published folder up to a record that a team works on: at the start, and whenever
/// something came into its log since. Acts go on meanwhile; those done while pages are made are in
/// the next publication. A folder that cannot be written is tried again after the next pause.
public final class FolderKeeper implements AutoCloseable {
  private static final Duration MOST_TO_END = Duration.ofMinutes(1);

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("published folder").factory());

  private final Turns turns;
  private final Path record;
  private final Path out;
  private final How how;
  private final Told told;
  private final StaticSite site;
  private long published = -1;
  private volatile boolean closed;

  /// Told what came of each publication.
  ///
  /// @param done what was published
  /// @param failed why it was not; the folder is as it was
  public record Told(Consumer<Published> done, Consumer<Exception> failed) {}

  FolderKeeper(StaticSite site, Turns turns, Path record, Path out, How how, Told told) {
    this.site = site;
    this.turns = turns;
    this.record = record;
    this.out = out;
    this.how = how;
    this.told = told;
  }

  /// Begins to keep `out` up to the record that lies in `record`.
  ///
  /// @param pause between the end of a publication and the next look whether something was done
  public static FolderKeeper begin(
      Turns turns, Path record, Path out, How how, Duration pause, Told told) {
    var keeper = new FolderKeeper(StaticSite.aside(), turns, record, out, how, told);
    var _ =
        keeper.timer.scheduleWithFixedDelay(
            keeper::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    return keeper;
  }

  /// Publishes, if something came into the log since it was last done.
  void look() {
    try {
      long before = turns.write(RecordFolder::entries);
      if (before == published || closed) {
        return;
      }
      Published made = site.publish(turns, record, out, how, new Stoppable());
      published = before + (made.announced() ? 1 : 0);
      told.done().accept(made);
    } catch (Stopped e) {
      // The folder is as it was, and the next start publishes.
    } catch (IOException | RuntimeException e) {
      told.failed().accept(e);
    }
  }

  /// Ends what is under way at its next page: what was published before stays.
  @Override
  public void close() {
    closed = true;
    timer.shutdown();
    try {
      boolean _ = timer.awaitTermination(MOST_TO_END.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final class Stoppable implements Progress {
    @Override
    public void begin(String stage, long total) {
      check();
    }

    @Override
    public void step() {
      check();
    }

    @Override
    public void check() {
      if (closed) {
        throw new Stopped();
      }
    }
  }
}
