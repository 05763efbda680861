package org.onrecord.team;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Whose password is looked at next. Hashing takes a tenth of a second and 19 MiB, so it is done
/// one at a time; each lane gets its turn, so that a thousand guesses at one name, in one lane,
/// make a login in another wait for one of them and not for a thousand.
///
/// Safe for many threads.
public final class Turns {
  private static final int LANES = 32;

  /// Who comes when so many wait in their lane is told to come again.
  private static final int LONGEST_LANE = 4;

  private final List<Deque<CompletableFuture<Boolean>>> lanes = new ArrayList<>();
  private boolean busy;
  private int last;

  public Turns() {
    for (int i = 0; i <= LANES; i++) {
      lanes.add(new ArrayDeque<>());
    }
  }

  /// Does `work` when it is its turn.
  ///
  /// @param key the lane follows from it
  /// @param known whether it comes from a browser that logged in to this name before: those have a
  ///   lane of their own, which strangers cannot fill
  /// @return empty when too many wait already
  public <T> Optional<T> take(String key, boolean known, Supplier<T> work) {
    int lane = known ? LANES : Math.floorMod(key.hashCode(), LANES);
    CompletableFuture<Boolean> turn = new CompletableFuture<>();
    synchronized (this) {
      if (!busy) {
        busy = true;
        turn.complete(true);
      } else if (lanes.get(lane).size() >= LONGEST_LANE) {
        return Optional.empty();
      } else {
        lanes.get(lane).add(turn);
      }
    }
    turn.join();
    try {
      return Optional.of(work.get());
    } finally {
      next();
    }
  }

  private synchronized void next() {
    for (int i = 1; i <= lanes.size(); i++) {
      int lane = (last + i) % lanes.size();
      CompletableFuture<Boolean> turn = lanes.get(lane).poll();
      if (turn != null) {
        last = lane;
        turn.complete(true);
        return;
      }
    }
    busy = false;
  }

  /// How many wait.
  public synchronized int waiting() {
    return lanes.stream().mapToInt(Deque::size).sum();
  }
}
