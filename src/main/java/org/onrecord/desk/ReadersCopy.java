package org.onrecord.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.view.RecordView;
import org.onrecord.store.change.RegisterChange;

/// What readers of a team's site get to see: a copy that holds nothing else ([Publishing#write]),
/// made anew after something was done.
///
/// When texts came in, or others may see more or less of them, a copy is made beside the one that
/// is read, and takes its place when it is whole. When only the register changed it is written into
/// the copy in one step; when nothing changed that others see, nothing is written. Acts go on
/// meanwhile, and what they did is in the next one. So readers come a little late, and never see
/// half of something.
public final class ReadersCopy implements AutoCloseable {
  /// Who reads in a copy that was just replaced still finds it.
  private static final int KEPT = 2;

  private final Acting acting;
  private final Path folder;
  private final Clock clock;
  private final ReentrantLock making = new ReentrantLock();
  private final Deque<Copy> copies = new ArrayDeque<>();
  private volatile Optional<OpenRecord> current = Optional.empty();
  private volatile boolean stale;
  private volatile boolean closed;

  /// @param texts [Publishing#textsState] when it was made
  private record Copy(Path folder, OpenRecord view, String texts, RegisterChange register) {
    Copy with(RegisterChange now) {
      return new Copy(folder, view, texts, now);
    }
  }

  private ReadersCopy(Acting acting, Path folder, Clock clock) {
    this.acting = acting;
    this.folder = folder;
    this.clock = clock;
  }

  /// Makes the first one.
  public static ReadersCopy of(Acting acting, Path folder, Clock clock) throws IOException {
    var copies = new ReadersCopy(acting, folder, clock);
    copies.make();
    return copies;
  }

  /// The copy as it stands now.
  public RecordView view() {
    return current.orElseThrow();
  }

  /// Something was done: a new one is made, while others go on.
  ///
  /// @return who makes it
  public Thread renew() {
    stale = true;
    return Thread.ofVirtual().name("readers' copy").start(this::makeWhileStale);
  }

  /// Makes new ones until nothing was done since the last was begun. Those who come while one is
  /// being made leave it to whoever makes it.
  private void makeWhileStale() {
    while (stale && !closed && making.tryLock()) {
      try {
        stale = false;
        make();
      } catch (IOException | UncheckedIOException e) {
        // Readers keep the copy they have; the next act tries again.
        System.getLogger(ReadersCopy.class.getName())
            .log(System.Logger.Level.WARNING, "what readers see could not be made anew", e);
        return;
      } finally {
        making.unlock();
      }
    }
  }

  private void make() throws IOException {
    acting.beside(record -> {
      String texts = record.publishing().textsState();
      Optional<Copy> last = last();
      if (last.isPresent() && last.get().texts().equals(texts)) {
        renewRegister(record, last.get());
      } else {
        begin(record, texts);
      }
      return record;
    });
  }

  private Optional<Copy> last() {
    synchronized (copies) {
      return Optional.ofNullable(copies.peekLast());
    }
  }

  private void renewRegister(RecordFolder record, Copy last) throws IOException {
    RegisterChange now = record.publishing().register();
    if (!now.equals(last.register())) {
      record.publishing().writeRegister(last.folder(), now);
      synchronized (copies) {
        copies.removeLast();
        copies.addLast(last.with(now));
      }
    }
  }

  private void begin(RecordFolder record, String texts) throws IOException {
    Path copy = Files.createTempDirectory("onrecord-public-");
    record.publishing().write(copy, Progress.SILENT);
    RegisterChange register = record.publishing().register();
    record.publishing().writeRegister(copy, register);
    OpenRecord view = OpenRecord.published(folder, copy, clock);
    synchronized (copies) {
      copies.addLast(new Copy(copy, view, texts, register));
      current = Optional.of(view);
      while (copies.size() > KEPT) {
        throwAway(copies.removeFirst());
      }
    }
  }

  private static void throwAway(Copy copy) throws IOException {
    copy.view().close();
    try (Stream<Path> inside = Files.walk(copy.folder())) {
      for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    making.lock();
    try {
      synchronized (copies) {
        while (!copies.isEmpty()) {
          throwAway(copies.removeFirst());
        }
      }
    } finally {
      making.unlock();
    }
  }
}
