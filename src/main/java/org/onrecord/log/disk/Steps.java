package org.onrecord.log.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Gatherers;

/// Takes the same step for many names, several at once.
///
/// @param atOnce how many; 1 for one after the other, in order
record Steps(int atOnce) {
  /// A step on the disk for one of many names.
  interface Step<T> {
    void take(T each) throws IOException;
  }

  /// Returns when the step was taken for all.
  ///
  /// @throws IOException when one of them failed; others may have been taken
  <T> void takeAll(Collection<T> all, Step<T> step) throws IOException {
    if (atOnce == 1 || all.size() == 1) {
      for (T each : all) {
        step.take(each);
      }
      return;
    }
    try {
      all.stream()
          .gather(Gatherers.mapConcurrent(atOnce, each -> take(each, step)))
          .forEachOrdered(taken -> {});
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private static <T> T take(T each, Step<T> step) {
    try {
      step.take(each);
      return each;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
