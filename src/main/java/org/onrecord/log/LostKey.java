package org.onrecord.log;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onrecord.log.RecordLog.Draft;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.SigningKey;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.tile.DamagedLog;
import org.onrecord.log.tile.TileLog;
import org.onrecord.log.watch.Continuity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Begins a new key where the one that signs is lost. The old key cannot sign that, so the entry is
/// somebody's word alone: readers are shown it, and whoever knew the old key must be told to accept
/// the new one.
///
/// The new key first signs the head that has this entry in it, so a crash before leaves a log whose
/// key is lost, and a crash after a late end, which opening finishes ([Rotation]).
public final class LostKey {
  private final Place place;
  private final Opening opening;

  private LostKey(Place place, Opening opening) {
    this.place = place;
    this.opening = opening;
  }

  /// Of the public log of `record`.
  public static LostKey ofPublic(Storage record, Opening opening) {
    return new LostKey(Place.ofPublic(record), opening);
  }

  /// Of the private log beside it.
  public static LostKey ofPrivate(Storage record, Opening opening) {
    return new LostKey(Place.ofPrivate(record), opening);
  }

  /// What is said of the loss.
  ///
  /// @param by who says so
  /// @param reason how it was lost
  /// @param atRisk whether to go on although nobody can vouch that this is the newest copy
  public record Loss(Instant at, String by, String reason, boolean atRisk) {}

  /// Whether the log has entries and the key that signed its head is not here.
  public boolean isLost() throws IOException {
    Optional<LogReader> log = LogReader.open(place.tiles(), place.contents());
    if (log.isEmpty()) {
      return false;
    }
    Optional<SigningKey> key = key();
    return key.isEmpty() || !log.get().head().isSignedBy(key.get().verifier());
  }

  private Optional<SigningKey> key() throws IOException {
    try {
      return new Rotation(place).finish();
    } catch (DamagedLog e) {
      // A key that cannot be read any more is lost.
      return Optional.empty();
    }
  }

  /// Replaces it.
  ///
  /// @return the new one
  /// @throws SigningRefused when it is not lost, the log does not hold, or somebody knows of more
  ///   entries and the risk was not accepted
  public VerifierKey replace(Loss loss) throws IOException {
    if (!isLost()) {
      throw new SigningRefused(
          "%s is there and signs. `onrecord log rotate` replaces a key that is not lost."
              .formatted(place.keys().fileName()));
    }
    Verification.Report report = Verification.run(place, Trust.ITS_WORD);
    if (!report.holds() || report.entries() == 0) {
      throw new SigningRefused(
          "The log does not hold, so no new key may sign it: `onrecord log verify` says what is wrong.");
    }
    LogReader log = LogReader.open(place.tiles(), place.contents()).orElseThrow();
    KeyChain keys = log.keys();
    Optional<String> doubt =
        Continuity.doubt(
            place.tiles(),
            Checkpoint.parse(log.head().text()),
            keys.first(),
            opening.memory(),
            opening.mirrors());
    if (doubt.isPresent() && !loss.atRisk()) {
      throw new SigningRefused(
          doubt.get() + "\nAdd --accept-fork-risk to replace the key all the same.");
    }
    SigningKey next = place.keys().prepare(keys.first().name());
    TileLog tiles = TileLog.takeOver(place.tiles(), keys.newest(), next);
    tiles.append(List.of(entry(loss, next.verifier(), doubt)));
    // From here the next key has signed: if we stop, opening finishes what is left.
    place.keys().follow(next);
    opening.memory().signed(keys.first(), tiles.head());
    return next.verifier();
  }

  private byte[] entry(Loss loss, VerifierKey next, Optional<String> doubt) throws IOException {
    ObjectNode content =
        JsonMapper.shared()
            .createObjectNode()
            .put("act", Kind.KEY_REPLACED)
            .put("at", loss.at().toString())
            .put("by", loss.by())
            .put("key", next.toString())
            .put("reason", loss.reason());
    doubt.flatMap(words -> words.lines().findFirst()).ifPresent(d -> content.put("because", d));
    Draft draft = Draft.of(Kind.KEY_REPLACED, loss.at(), content);
    String hash = place.contents().keep(List.of(draft.content())).getFirst();
    return new Envelope(hash, draft.date(), draft.kind()).bytes();
  }
}
