package org.onrecord.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.register.ActAnswer;
import org.onrecord.desk.work.Progress;
import org.onrecord.store.change.Links;

/// Does acts for many people at once. Acts that wait for the disk wait together, so that a hundred
/// people are not a hundred times slower than one.
///
/// The record is opened for writing with the first act, and held from then on: whoever only reads
/// keeps nobody else from adding documents.
public final class Acting implements Turns, AutoCloseable {
  /// Acts that are kept together.
  private static final int TOGETHER = 256;

  private final Path folder;
  private final Desk desk;
  private final String holder;
  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock adding = new ReentrantLock();
  private final List<Waiting> waiting = new ArrayList<>();
  private volatile Optional<RecordFolder> open = Optional.empty();

  private record Waiting(String line, CompletableFuture<ActAnswer> answer) {}

  /// @param holder what to tell others who want to write: the command and process
  public Acting(Path folder, Desk desk, String holder) {
    this.folder = folder;
    this.desk = desk;
    this.holder = holder;
  }

  /// Does one act (`docs/acts.md`), and answers when it is durable and stands in the tables.
  ///
  /// @throws IOException when the record cannot be written: another process holds it, its log must
  ///   not be added to, the disk is full
  public ActAnswer act(String line) throws IOException {
    var mine = new Waiting(line, new CompletableFuture<>());
    synchronized (waiting) {
      waiting.add(mine);
    }
    while (!mine.answer().isDone()) {
      writing.lock();
      try {
        if (!mine.answer().isDone()) {
          doThoseWhoWait();
        }
      } finally {
        writing.unlock();
      }
    }
    return answer(mine);
  }

  private static ActAnswer answer(Waiting mine) throws IOException {
    try {
      return mine.answer().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException broken) {
        throw new IOException(broken.getMessage(), broken);
      }
      throw e;
    }
  }

  private void doThoseWhoWait() {
    List<Waiting> now;
    synchronized (waiting) {
      now = List.copyOf(waiting.subList(0, Math.min(TOGETHER, waiting.size())));
      waiting.subList(0, now.size()).clear();
    }
    try {
      List<ActAnswer> answers = record().act(now.stream().map(Waiting::line).toList());
      for (int i = 0; i < now.size(); i++) {
        now.get(i).answer().complete(answers.get(i));
      }
    } catch (IOException | RuntimeException e) {
      now.forEach(each -> each.answer().completeExceptionally(e));
    }
  }

  private RecordFolder record() throws IOException {
    if (open.isEmpty()) {
      open = Optional.of(RecordFolder.open(folder, desk, holder, Progress.SILENT));
    }
    return open.get();
  }

  /// Why nothing may be added to the record; empty when it may, and while it is not held.
  public Optional<String> refusal() {
    return open.flatMap(RecordFolder::refusal);
  }

  /// Does something else to the record, between two acts. The record is held from then on.
  @Override
  public <T> T write(Work<T> work) throws IOException {
    writing.lock();
    try {
      return work.on(record());
    } finally {
      writing.unlock();
    }
  }

  /// Reads files or folders into the record. Acts wait while these are read, and go on while it is
  /// worked out what they say together with all others, which takes far longer in a large record.
  /// One addition at a time.
  ///
  /// @return how many inputs were new or changed
  public int add(List<Path> roots) throws IOException {
    adding.lock();
    try {
      int added = write(record -> record.read(roots, Progress.SILENT));
      Optional<Links> links = beside(record -> record.compare(Progress.SILENT));
      if (links.isPresent()) {
        write(record -> {
          record.keep(links.get());
          return record;
        });
      }
      beside(record -> {
        record.index(Progress.SILENT);
        return record;
      });
      return added;
    } finally {
      adding.unlock();
    }
  }

  /// Does something that only reads the record, while acts go on. The record is held from then on.
  @Override
  public <T> T beside(Work<T> work) throws IOException {
    return work.on(write(record -> record));
  }

  @Override
  public void close() throws IOException {
    writing.lock();
    try {
      if (open.isPresent()) {
        open.get().close();
        open = Optional.empty();
      }
    } finally {
      writing.unlock();
    }
  }
}
