package org.onrecord.read.pool;

import org.onrecord.read.wire.Answer;

/// How a worker came out of one request.
sealed interface Outcome {
  record Answered(Answer answer) implements Outcome {}

  /// It ended, or said something that is no answer.
  ///
  /// @param outOfMemory whether its heap was full
  record Died(boolean outOfMemory) implements Outcome {}

  record TimedOut() implements Outcome {}
}
