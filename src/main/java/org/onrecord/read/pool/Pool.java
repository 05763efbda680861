package org.onrecord.read.pool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.onrecord.model.Because;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.read.limit.Limit;
import org.onrecord.read.limit.Limits;
import org.onrecord.read.wire.Answer;
import org.onrecord.read.wire.Request;

/// Reads files in worker processes, for any number of threads; those above the number of workers
/// wait.
public final class Pool implements AutoCloseable {
  /// Of its time, a worker stops by itself after this share and gives what it has.
  private static final double SOFT = 0.8;

  /// Up to this size the limit holds as it is; each megabyte more may take a second more.
  private static final long LARGE = 10L << 20;

  /// Against slow leaks in parsers.
  private static final int FILES_A_WORKER = 2_000;

  private final Limits limits;
  private final boolean ocr;
  private final Workshop workshop;
  private final Semaphore places;
  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private final AtomicLong requests = new AtomicLong();

  /// A pool that has started nothing yet.
  public Pool(
      Limits limits,
      List<String> options,
      boolean sandbox,
      boolean ocr,
      Consumer<String> warnings) {
    this.limits = limits;
    this.ocr = ocr && Launch.find("tesseract").isPresent();
    var launch = new Launch(limits.get(Limit.WORKER_MEMORY), options);
    this.workshop = new Workshop(launch, sandbox, this.ocr, warnings);
    this.places = new Semaphore(limits.count(Limit.WORKERS), true);
  }

  /// What `file` holds.
  ///
  /// @throws IOException when the file cannot be copied or no worker starts
  public Reading read(String path, Path file) throws IOException {
    Path copy = workshop.newFile();
    places.acquireUninterruptibly();
    try {
      var hash = Copy.hashing(file, copy);
      var answer = answer(path, copy, hash, false);
      return answer.pictures() && ocr ? recognised(path, copy, answer) : answer.reading();
    } finally {
      places.release();
      Files.deleteIfExists(copy);
    }
  }

  /// If recognition fails, what was read without it stands.
  private Reading recognised(String path, Path copy, Answer without) throws IOException {
    var second = answer(path, copy, without.reading().hash(), true).reading();
    return second instanceof Reading.Refused ? without.reading() : second;
  }

  private Answer answer(String path, Path copy, Sha256 hash, boolean withOcr) throws IOException {
    double seconds = seconds(copy, withOcr);
    var worker = take();
    boolean alone = worker.isFresh();
    var first = ask(worker, path, copy, hash, seconds, withOcr);
    // Recognition only adds to a file that was read: if it fails, nobody is blamed.
    if (alone || withOcr || first instanceof Outcome.Answered) {
      return settled(path, hash, first, seconds);
    }
    return settled(path, hash, ask(workshop.make(), path, copy, hash, seconds, withOcr), seconds);
  }

  private double seconds(Path copy, boolean withOcr) throws IOException {
    double megabytes = Math.max(0, Files.size(copy) - LARGE) / (double) (1 << 20);
    return limits.get(withOcr ? Limit.OCR_SECONDS : Limit.SECONDS) + megabytes;
  }

  private Outcome ask(
      WorkerProcess worker, String path, Path copy, Sha256 hash, double seconds, boolean withOcr)
      throws IOException {
    long number = requests.incrementAndGet();
    Path given = worker.inbox().resolve(Long.toString(number));
    Files.move(copy, given);
    var request =
        new Request(
            number, path, given.getFileName().toString(), hash, seconds * SOFT, withOcr, limits);
    var outcome = worker.ask(request, seconds);
    Files.move(given, copy);
    giveBack(worker, outcome);
    return outcome;
  }

  private static Answer settled(String path, Sha256 hash, Outcome outcome, double seconds) {
    return switch (outcome) {
      case Outcome.Answered(var answer) -> answer;
      case Outcome.TimedOut() ->
          failed(
              path,
              hash,
              Because.Code.LIMIT_TIME,
              "it was not read after %.0f seconds (setting %s)"
                  .formatted(seconds, Limit.SECONDS.key()));
      case Outcome.Died(var outOfMemory) ->
          outOfMemory
              ? failed(
                  path,
                  hash,
                  Because.Code.LIMIT_SIZE,
                  "reading it takes more memory than a worker has (setting "
                      + Limit.WORKER_MEMORY.key()
                      + ")")
              : failed(path, hash, Because.Code.MALFORMED, "it broke the program that reads it");
    };
  }

  private static Answer failed(String path, Sha256 hash, Because.Code code, String words) {
    return new Answer(
        0, false, new Reading.Refused(path, hash, new Because(code, words), Set.of(), List.of()));
  }

  private WorkerProcess take() throws IOException {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return workshop.make();
  }

  private void giveBack(WorkerProcess worker, Outcome outcome) {
    boolean good = outcome instanceof Outcome.Answered && worker.asked() < FILES_A_WORKER;
    if (good) {
      synchronized (idle) {
        idle.push(worker);
      }
    } else {
      worker.close();
    }
  }

  /// Ends all workers and clears the temporary folder.
  @Override
  public void close() {
    synchronized (idle) {
      idle.forEach(WorkerProcess::close);
      idle.clear();
    }
    workshop.close();
  }
}
