package org.onrecord.log.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.merkle.Proofs;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.tile.TileReader;

/// Whether a log is the one that was signed last, or an old copy of it that was put back.
public final class Continuity {
  private final TileReader tiles;
  private final Checkpoint head;

  private Continuity(Storage log, Checkpoint head) {
    this.tiles = new TileReader(log, head.size());
    this.head = head;
  }

  /// Why nothing may be signed on top of `head`; empty when it may.
  ///
  /// @param log the log's files
  /// @param head its head, which holds
  /// @param first the key it began with
  public static Optional<String> doubt(
      Storage log, Checkpoint head, VerifierKey first, Memory memory, List<Mirror> mirrors) {
    try {
      Optional<Note> last = memory.last(first);
      Optional<String> doubt = last.isEmpty() ? Optional.empty() : against(last.get(), log, head);
      return doubt.isPresent()
          ? doubt
          : new Continuity(log, head).ask(mirrors, last.isPresent(), memory.place());
    } catch (IOException e) {
      return Optional.of(
          "What this machine signed last cannot be read: %s. If the record was not put back from an older copy, go on with `onrecord log continue`."
              .formatted(e.getMessage()));
    }
  }

  /// Why `head` did not go on from what this machine signed last; empty when it did.
  ///
  /// @param log the log's files
  /// @throws IOException when they cannot be read, or `last` is of another log
  public static Optional<String> against(Note last, Storage log, Checkpoint head)
      throws IOException {
    return new Continuity(log, head).compare("this machine", last);
  }

  private Optional<String> ask(List<Mirror> mirrors, boolean remembered, String place) {
    var silent = new ArrayList<String>();
    for (Mirror mirror : mirrors) {
      try {
        Optional<String> doubt = compare("the mirror " + mirror.name(), mirror.head());
        if (doubt.isPresent()) {
          return doubt;
        }
      } catch (IOException e) {
        silent.add("%s (%s)".formatted(mirror.name(), e.getMessage()));
      }
    }
    boolean vouched = remembered || silent.size() < mirrors.size() || head.size() == 0;
    return vouched ? Optional.empty() : Optional.of(unknown(silent, place));
  }

  private String unknown(List<String> silent, String place) {
    String asked =
        silent.isEmpty()
            ? "and no mirror is named that could be asked"
            : "and no mirror could be reached: " + String.join(", ", silent);
    return """
    The log has %d entries, but nothing in %s says that this machine signed them, %s. If somebody goes on writing another copy, two histories would be signed, and readers could be shown either.
      You moved the record here, or lost that folder: make sure that no other copy is written any more, then `onrecord log continue`.
      You restored a backup: take the newest one, or the copy of a mirror. What came after it is lost otherwise.
      Others mirror the log: name them in the file `mirrors` of the record, one folder or address a line, and try again.\
    """
        .formatted(head.size(), place, asked);
  }

  /// Why `theirs` speaks against going on; empty when this log only went on from there.
  private Optional<String> compare(String who, Note theirs) throws IOException {
    Checkpoint before;
    try {
      before = Checkpoint.parse(theirs.text());
    } catch (IllegalArgumentException e) {
      throw new IOException("no head of a log: " + e.getMessage(), e);
    }
    if (!before.origin().equals(head.origin())) {
      throw new IOException("it is another log: " + before.origin());
    }
    if (before.size() > head.size()) {
      return Optional.of(
          "This is an older copy: it has %d entries, and %s knows of %d. To write on it would sign a second history. Put back the newer record; a mirror of it will do. Only if the newer entries are lost for good: `onrecord log continue`."
              .formatted(head.size(), who, before.size()));
    }
    return begins(before)
        ? Optional.empty()
        : Optional.of(
            "This is another history: the first %d entries are not those that %s knows of. Somebody changed the record, or two copies were written. Compare them before you go on; `onrecord log continue` goes on with this one."
                .formatted(before.size(), who));
  }

  private boolean begins(Checkpoint before) throws IOException {
    return before.size() == 0
        || Proofs.extend(
            before.size(),
            head.size(),
            before.root(),
            head.root(),
            tiles.consistency(before.size(), head.size()));
  }
}
