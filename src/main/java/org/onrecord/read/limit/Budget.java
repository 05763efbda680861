package org.onrecord.read.limit;

import org.onrecord.model.Because;

/// What is left of each limit while one input, with everything in it, is read. Not for several
/// threads.
public final class Budget {
  private final Limits limits;
  private final long deadline;
  private long unpacked;
  private long entries;
  private long characters;

  /// @param seconds until containers and page by page readers stop with what they have
  public Budget(Limits limits, double seconds) {
    this.limits = limits;
    this.deadline = System.nanoTime() + (long) (seconds * 1e9);
  }

  public Limits limits() {
    return limits;
  }

  /// Counts bytes that came out of a container.
  public void unpacked(long bytes) throws LimitReached {
    unpacked += bytes;
    if (unpacked > limits.get(Limit.UNPACKED_SIZE)) {
      throw limits.reached(Limit.UNPACKED_SIZE, "it unpacks to more than %s bytes");
    }
  }

  /// Counts one thing that lies in a container.
  public void entry() throws LimitReached {
    if (++entries > limits.get(Limit.ENTRIES)) {
      throw limits.reached(Limit.ENTRIES, "it holds more than %s parts");
    }
  }

  /// Whether a container may be opened at `depth`; the input itself has depth 0.
  public void nesting(int depth) throws LimitReached {
    if (depth >= limits.get(Limit.NESTING)) {
      throw limits.reached(Limit.NESTING, "more than %s containers lie one in the other");
    }
  }

  /// Counts the characters of one document that was read.
  public void text(long length) throws LimitReached {
    characters += length;
    if (characters > limits.get(Limit.TOTAL_TEXT_LENGTH)) {
      throw limits.reached(Limit.TOTAL_TEXT_LENGTH, "it holds more than %s characters of text");
    }
  }

  /// Whether the time is up.
  public boolean late() {
    return System.nanoTime() - deadline > 0;
  }

  /// Seconds until [#late].
  public double secondsLeft() {
    return Math.max(0, (deadline - System.nanoTime()) / 1e9);
  }

  /// @throws LimitReached when the time is up, saying how far reading came
  public void inTime(String howFar) throws LimitReached {
    if (late()) {
      throw new LimitReached(
          new Because(
              Because.Code.LIMIT_TIME,
              "%s when its time was over (setting %s)".formatted(howFar, Limit.SECONDS.key())));
    }
  }
}
