package org.onrecord.desk.lineup;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.onrecord.desk.work.Meanwhile;

/// Many rows, some at a time: while some are looked at, another thread reads the next.
final class Portions {
  private Portions() {}

  /// What has its place in the order in which it is read.
  interface Numbered {
    /// From 1; ascending.
    int number();
  }

  /// @param read the next ones behind a number; none, when all were read
  static <T extends Numbered> void forEach(IntFunction<List<T>> read, Consumer<List<T>> each) {
    var next = new AtomicReference<>(read.apply(0));
    for (List<T> portion = next.get(); !portion.isEmpty(); portion = next.get()) {
      int last = portion.getLast().number();
      Meanwhile reading = Meanwhile.begin("reading traces", () -> next.set(read.apply(last)));
      try {
        each.accept(portion);
      } catch (RuntimeException | Error e) {
        awaitBeside(reading, e);
        throw e;
      }
      reading.await();
    }
  }

  /// Nobody reads on when this one is done; what went wrong first is what is told.
  private static void awaitBeside(Meanwhile reading, Throwable first) {
    try {
      reading.await();
    } catch (RuntimeException | Error e) {
      first.addSuppressed(e);
    }
  }
}
