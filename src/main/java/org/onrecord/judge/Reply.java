package org.onrecord.judge;

/// The answer to one act.
public sealed interface Reply {
  /// It is durable.
  ///
  /// @param index its entry's place in the log
  /// @param id of what it made, or of the act
  record Done(long index, String id) implements Reply {}

  /// Nothing was done.
  ///
  /// @param because in words, with what to do instead
  record Refused(String because) implements Reply {}
}
