package org.onrecord.log.note;

import org.onrecord.log.merkle.Hash;

/// How long a log is and its root (C2SP tlog-checkpoint, the text without its signatures).
/// Extension lines are refused: nobody who watches the log could check them.
///
/// @param origin which log: its name, one line
/// @param size entries, 0 or more
/// @param root over all of them
public record Checkpoint(String origin, long size, Hash root) {
  public Checkpoint {
    if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
      throw new IllegalArgumentException("a checkpoint names its log in one line and has a size");
    }
  }

  /// Reads the text of a note.
  ///
  /// @throws IllegalArgumentException when it is no checkpoint, in words
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length != 4 || !lines[3].isEmpty()) {
      throw new IllegalArgumentException("a checkpoint has three lines: origin, size, root");
    }
    return new Checkpoint(lines[0], Decimals.parse(lines[1]), Hash.ofBase64(lines[2]));
  }

  /// Reads a signed checkpoint and checks that `key` signed it and the log is the one `key` is
  /// named for.
  ///
  /// @throws IllegalArgumentException when it does not hold, in words
  public static Checkpoint open(Note note, VerifierKey key) {
    if (!note.isSignedBy(key)) {
      throw new IllegalArgumentException("no valid signature by " + key);
    }
    Checkpoint checkpoint = parse(note.text());
    if (!checkpoint.origin().equals(key.name())) {
      throw new IllegalArgumentException(
          "the checkpoint of another log: %s, not %s".formatted(checkpoint.origin(), key.name()));
    }
    return checkpoint;
  }

  public Note sign(SigningKey... keys) {
    return Note.sign(toString(), keys);
  }

  /// The text that is signed.
  @Override
  public String toString() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }
}
