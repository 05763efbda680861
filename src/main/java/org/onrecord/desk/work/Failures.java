package org.onrecord.desk.work;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// The first failure of a pipeline. After it the steps that follow do nothing, so that nothing is
/// kept out of order.
public final class Failures {
  private volatile @Nullable Exception first;

  /// What may fail on the disk.
  public interface Work {
    void run() throws IOException;
  }

  /// The answer of `work`; empty when it failed or something before it did.
  public <T> Optional<T> guard(Callable<T> work) {
    if (first != null) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.call());
    } catch (Exception e) {
      note(e);
      return Optional.empty();
    }
  }

  private synchronized void note(Exception e) {
    if (first == null) {
      first = e;
    }
  }

  public void guard(Work work) {
    guard(() -> {
      work.run();
      return true;
    });
  }

  /// Throws the first failure, if there was one.
  public void rethrow() throws IOException {
    switch (first) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Exception e -> throw new IOException(e);
    }
  }
}
