package org.onrecord.read.pool;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onrecord.read.limit.Limit;
import org.onrecord.read.wire.Answer;
import org.onrecord.read.wire.Chunks;
import org.onrecord.read.wire.Request;

/// One worker process, with its inbox. Used by one thread at a time.
final class WorkerProcess implements AutoCloseable {
  /// What Java ends with under `-XX:+ExitOnOutOfMemoryError`.
  private static final int OUT_OF_MEMORY = 3;

  /// For a cold machine under load.
  private static final int SECONDS_TO_START = 45;

  private static final int SECONDS_TO_END = 2;

  private final Process process;
  private final Path inbox;
  private final ScheduledExecutorService clock;
  private int asked;

  private WorkerProcess(Process process, Path inbox, ScheduledExecutorService clock) {
    this.process = process;
    this.inbox = inbox;
    this.clock = clock;
  }

  /// A worker that is starting; see [#ready].
  ///
  /// @throws IOException when its program cannot be started at all
  static WorkerProcess start(ProcessBuilder command, Path inbox, ScheduledExecutorService clock)
      throws IOException {
    command.redirectError(ProcessBuilder.Redirect.DISCARD);
    command.environment().clear();
    return new WorkerProcess(command.start(), inbox, clock);
  }

  /// Waits until it says that it is ready.
  ///
  /// @throws IOException when it does not
  WorkerProcess ready() throws IOException {
    var late = clock.schedule(this::kill, SECONDS_TO_START, TimeUnit.SECONDS);
    try {
      if (new DataInputStream(process.getInputStream()).readInt() != Answer.READY) {
        throw new IOException("it said something else than that it is ready");
      }
      return this;
    } catch (IOException e) {
      kill();
      throw e;
    } finally {
      late.cancel(false);
    }
  }

  Path inbox() {
    return inbox;
  }

  /// Whether it has been asked nothing yet.
  boolean isFresh() {
    return asked == 0;
  }

  int asked() {
    return asked;
  }

  /// Asks for one file and waits for the answer, at most `seconds`.
  Outcome ask(Request request, double seconds) {
    asked++;
    var timedOut = new AtomicBoolean();
    var alarm =
        clock.schedule(
            () -> {
              timedOut.set(true);
              kill();
            },
            (long) (seconds * 1000),
            TimeUnit.MILLISECONDS);
    try {
      return answered(request);
    } catch (IOException e) {
      return timedOut.get() ? new Outcome.TimedOut() : new Outcome.Died(end() == OUT_OF_MEMORY);
    } finally {
      alarm.cancel(false);
    }
  }

  private Outcome answered(Request request) throws IOException {
    try (var out = new DataOutputStream(Chunks.message(process.getOutputStream()))) {
      request.write(out);
    }
    // UTF-8 needs at most three bytes for what counts as one character, and the rest is small.
    long longest = 4 * request.limits().get(Limit.TOTAL_TEXT_LENGTH) + (64L << 20);
    try (var in = new DataInputStream(Chunks.message(process.getInputStream(), longest))) {
      var answer = Answer.read(in);
      if (in.read() >= 0 || answer.request() != request.number()) {
        throw new IOException("the answer is not to request " + request.number());
      }
      return new Outcome.Answered(answer);
    }
  }

  /// What the process ended with; it gets a moment to end by itself, so that its reason is not
  /// lost.
  private int end() {
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        kill();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    kill();
    end();
  }
}
