package org.onrecord.log;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.tile.Audit.Problem;
import org.onrecord.log.tile.DamagedLog;

/// Reads the private log of a record as [Verification] reads the public one, and holds it against
/// what the public one says of it.
public final class PrivateVerification {
  private PrivateVerification() {}

  /// Verifies the private log of `record`; empty when it has none and the public log speaks of
  /// none.
  public static Optional<Verification.Report> run(Storage record) throws IOException {
    Place place = Place.ofPrivate(record);
    Optional<LogReader> publicLog = LogReader.open(record);
    boolean told =
        publicLog.isPresent() && !publicLog.get().ofKind(Kind.PRIVATE_CHECKPOINT).isEmpty();
    if (!told && LogReader.open(place.tiles(), place.contents()).isEmpty()) {
      return Optional.empty();
    }
    Verification.Report report = Verification.run(place, Trust.ITS_WORD);
    if (!told || !report.holds()) {
      return Optional.of(report);
    }
    LogReader privateLog = LogReader.open(place.tiles(), place.contents()).orElseThrow();
    return Optional.of(report.with(heads(publicLog.get(), privateLog, place, report.keys())));
  }

  private static List<Problem> heads(
      LogReader publicLog, LogReader privateLog, Place place, List<VerifierKey> keys)
      throws IOException {
    try {
      return PrivateHeads.check(publicLog, privateLog, place.tiles(), keys);
    } catch (DamagedLog | IllegalArgumentException e) {
      // What is damaged in the public log is named where that one is verified.
      return List.of();
    }
  }
}
