package org.onrecord.cli.console;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Does something at once, and again each minute until it is closed. What fails is said, and tried
/// again.
public final class Every implements AutoCloseable {
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("each minute").factory());

  private Every() {}

  /// What is to be done.
  public interface Work {
    void run() throws IOException;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what goes wrong is told by tryIt
  public static Every minute(Work work) {
    var every = new Every();
    var _ = every.timer.scheduleWithFixedDelay(() -> tryIt(work), 0, 1, TimeUnit.MINUTES);
    return every;
  }

  private static void tryIt(Work work) {
    try {
      work.run();
    } catch (IOException | RuntimeException e) {
      Terminal.tell("onrecord: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    timer.shutdown();
    try {
      boolean _ = timer.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
