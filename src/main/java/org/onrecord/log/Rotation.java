package org.onrecord.log;

import java.io.IOException;
import java.util.Optional;
import org.onrecord.log.note.SigningKey;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.tile.TileLog;

/// The second half of replacing a key: once the log announces the next key, that one must sign, and
/// where it took the place of a lost one it has signed already. Opening a log takes the same steps,
/// so a crash in between is only a late end.
final class Rotation {
  private final Place place;

  Rotation(Place place) {
    this.place = place;
  }

  /// @return the key that signs now; empty when there is none
  SigningKey signing(SigningKey now, SigningKey next) throws IOException {
    VerifierKey before = now.verifier();
    Optional<LogReader> log = LogReader.open(place.tiles(), place.contents());
    if (log.isEmpty() || next.verifier().equals(before)) {
      return now;
    }
    if (!log.get().head().isSignedBy(next.verifier())) {
      if (!isAnnounced(log.get(), before, next.verifier())) {
        // It was made and never announced: it is written over the next time.
        return now;
      }
      TileLog.handOver(place.tiles(), before, next);
    }
    place.keys().follow(next);
    return next;
  }

  Optional<SigningKey> finish() throws IOException {
    Optional<SigningKey> now = place.keys().find();
    Optional<SigningKey> next = place.keys().next();
    if (next.isEmpty()) {
      return now;
    }
    return now.isPresent() ? Optional.of(signing(now.get(), next.get())) : replaced(next.get());
  }

  /// The key that took the place of a lost one, once it has signed.
  private Optional<SigningKey> replaced(SigningKey next) throws IOException {
    Optional<LogReader> log = LogReader.open(place.tiles(), place.contents());
    if (log.isEmpty() || !log.get().head().isSignedBy(next.verifier())) {
      return Optional.empty();
    }
    place.keys().follow(next);
    return Optional.of(next);
  }

  /// Nothing is appended between the announcement and the handing over, so it is the last entry.
  private static boolean isAnnounced(LogReader log, VerifierKey before, VerifierKey next)
      throws IOException {
    if (log.size() == 0) {
      return false;
    }
    LogReader.Entry last = log.get(log.size() - 1);
    try {
      return last.envelope().kind().equals(Kind.KEY_ANNOUNCED)
          && KeyChain.announced(last, before).equals(next);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
