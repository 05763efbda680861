package org.onrecord.desk.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// One piece of work on a thread of its own, while whoever began it goes on with another.
public final class Meanwhile {
  /// Nothing.
  public static final Meanwhile NOTHING = new Meanwhile(CompletableFuture.completedFuture(null));

  private final CompletableFuture<Void> work;

  private Meanwhile(CompletableFuture<Void> work) {
    this.work = work;
  }

  /// @param name of the thread
  public static Meanwhile begin(String name, Runnable work) {
    return new Meanwhile(
        CompletableFuture.runAsync(work, task -> Thread.ofPlatform().name(name).start(task)));
  }

  /// Waits to the end of it, and fails as it failed.
  public void await() {
    try {
      work.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }
}
