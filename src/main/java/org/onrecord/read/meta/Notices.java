package org.onrecord.read.meta;

import java.util.Optional;

/// Tells notices by how they begin; the beginnings stand in `notices.txt`.
///
/// Beginnings alone prove little: who asks must look at how long the line is and where it stands.
public final class Notices {
  private static final Beginnings<Notice> BEGINNINGS =
      new Beginnings<>(Notice.class, WordList.lines(Notices.class, "notices.txt"));

  private Notices() {}

  /// What kind of notice begins as `line` does.
  public static Optional<Notice> find(String line) {
    return BEGINNINGS.find(line);
  }
}
