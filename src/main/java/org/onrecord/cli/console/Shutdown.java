package org.onrecord.cli.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What happens when the process is told to end: the command is told, and gets a moment to put its
/// things away.
public final class Shutdown {
  private static final int SECONDS = 5;

  private Shutdown() {}

  /// Lets a command end that waits for `end`, and waits itself until it has `finished`.
  public static void signal(CountDownLatch end, CountDownLatch finished) {
    end.countDown();
    try {
      // The command may itself be what ended the process; then there is nothing to wait for.
      boolean done = finished.await(SECONDS, TimeUnit.SECONDS);
      if (!done) {
        Terminal.tell("onrecord: ended without tidying up");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
