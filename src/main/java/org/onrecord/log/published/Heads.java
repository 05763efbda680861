package org.onrecord.log.published;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.merkle.Hash;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Note;
import org.onrecord.log.tile.TileReader;

/// Holds two signed heads of one log against each other.
public final class Heads {
  private Heads() {}

  /// Why a newer head does not go on from an older one.
  public sealed interface Difference {
    /// In words.
    String because();

    /// It has fewer entries, and those fit.
    record Shorter(long known, long found) implements Difference {
      @Override
      public String because() {
        return "an older state: it has %d entries, and %d were signed before"
            .formatted(found, known);
      }
    }

    /// Both cannot be true.
    record Forked(Fork fork) implements Difference {
      @Override
      public String because() {
        return fork.because();
      }
    }
  }

  /// Why `found` does not go on from `known`; empty when it does.
  ///
  /// @param knownLog the tiles below `known`
  /// @param foundLog the tiles below `found`, which hold
  /// @throws IllegalArgumentException when one of them is no head, or they are of two logs
  public static Optional<Difference> compare(
      Note known, Note found, Storage knownLog, Storage foundLog) throws IOException {
    Checkpoint before = Checkpoint.parse(known.text());
    Checkpoint now = Checkpoint.parse(found.text());
    if (!before.origin().equals(now.origin())) {
      throw new IllegalArgumentException(
          "the head of another log: %s, not %s".formatted(now.origin(), before.origin()));
    }
    boolean shorter = now.size() < before.size();
    Optional<Fork> fork = shorter ? fork(found, known, knownLog) : fork(known, found, foundLog);
    if (fork.isPresent()) {
      return Optional.of(new Difference.Forked(fork.get()));
    }
    return shorter
        ? Optional.of(new Difference.Shorter(before.size(), now.size()))
        : Optional.empty();
  }

  /// Why `found` does not go on from `known`, of which nothing is known but the head: where `known`
  /// is the larger, only that.
  ///
  /// @param foundLog the tiles below `found`, which hold
  /// @throws IllegalArgumentException when one of them is no head, or they are of two logs
  public static Optional<Difference> from(Note known, Note found, Storage foundLog)
      throws IOException {
    long before = Checkpoint.parse(known.text()).size();
    long now = Checkpoint.parse(found.text()).size();
    return now < before
        ? Optional.of(new Difference.Shorter(before, now))
        : compare(known, found, foundLog, foundLog);
  }

  /// @param log the tiles below `larger`
  private static Optional<Fork> fork(Note smaller, Note larger, Storage log) throws IOException {
    Checkpoint small = Checkpoint.parse(smaller.text());
    Checkpoint large = Checkpoint.parse(larger.text());
    var tiles = new TileReader(log, large.size());
    Hash beginning = small.size() == large.size() ? large.root() : tiles.root(small.size());
    if (beginning.equals(small.root())) {
      return Optional.empty();
    }
    List<Hash> proof =
        small.size() == 0 ? List.of() : tiles.consistency(small.size(), large.size());
    return Optional.of(new Fork(smaller, larger, beginning, proof));
  }
}
