package org.onrecord.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.merkle.Proofs;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.tile.Audit.Problem;
import org.onrecord.log.tile.TileReader;

/// The heads of the private log of which the public one holds the hashes. Each is kept beside the
/// private log, under its hash, before the public log speaks of it: so the private log cannot be
/// cut short or written anew unseen, and nobody learns from the public one how long it is.
final class PrivateHeads {
  private static final String FOLDER = "heads/";

  private final LogReader privateLog;
  private final Storage tiles;
  private final List<VerifierKey> keys;
  private final List<Problem> problems = new ArrayList<>();

  private PrivateHeads(LogReader privateLog, Storage tiles, List<VerifierKey> keys) {
    this.privateLog = privateLog;
    this.tiles = tiles;
    this.keys = keys;
  }

  /// Keeps `head`, durably.
  ///
  /// @return its hash
  static String keep(Storage privateLog, Note head) throws IOException {
    String hash = Digests.hex(head.bytes());
    privateLog.replace(Map.of(FOLDER + hash, head.bytes()));
    return hash;
  }

  /// The entry of the public log that speaks last of the private one.
  static Optional<LogReader.Entry> newest(LogReader publicLog) throws IOException {
    List<LogReader.Entry> told = publicLog.ofKind(Kind.PRIVATE_CHECKPOINT);
    return told.isEmpty() ? Optional.empty() : Optional.of(told.getLast());
  }

  /// How many entries the private log had when `told` spoke of it; 0 where that cannot be shown.
  static long sizeOf(LogReader.Entry told, Storage privateLog) throws IOException {
    String hash = told.content().flatMap(PrivateHeads::hash).orElse("none");
    Optional<byte[]> head = privateLog.read(FOLDER + hash);
    try {
      return head.isEmpty() ? 0 : Checkpoint.parse(Note.parse(head.get()).text()).size();
    } catch (IllegalArgumentException e) {
      return 0;
    }
  }

  private static Optional<String> hash(String content) {
    return CanonicalJson.parse(content).path("sha256").stringValueOpt();
  }

  /// What does not hold between the heads that the public log tells and the private log.
  ///
  /// @param keys that signed the private log
  static List<Problem> check(
      LogReader publicLog, LogReader privateLog, Storage tiles, List<VerifierKey> keys)
      throws IOException {
    var heads = new PrivateHeads(privateLog, tiles, keys);
    for (LogReader.Entry entry : publicLog.ofKind(Kind.PRIVATE_CHECKPOINT)) {
      Optional<String> hash = entry.content().flatMap(PrivateHeads::hash);
      if (hash.isPresent()) {
        heads.check(entry.index(), hash.get());
      }
    }
    return heads.problems;
  }

  private void check(long entry, String hash) throws IOException {
    String file = Place.PRIVATE + "/" + FOLDER + hash;
    Optional<byte[]> bytes = tiles.read(FOLDER + hash);
    if (bytes.isEmpty()) {
      if (!hash.equals(Digests.hex(privateLog.head().bytes()))) {
        report(file, entry, "the head of which the public log speaks is missing");
      }
      return;
    }
    try {
      Note head = Note.parse(bytes.get());
      Checkpoint told = Checkpoint.parse(head.text());
      if (!Digests.hex(bytes.get()).equals(hash) || keys.stream().noneMatch(head::isSignedBy)) {
        report(file, entry, "it is not the head of which the public log speaks");
      } else if (told.size() > privateLog.size()) {
        report(
            file,
            entry,
            "the private log had %d entries when the public log spoke of it, and has %d"
                .formatted(told.size(), privateLog.size()));
      } else if (told.size() > 0 && !isBeginning(told)) {
        report(
            file,
            entry,
            "the first %d entries of the private log are not those of which the public log speaks"
                .formatted(told.size()));
      }
    } catch (IllegalArgumentException e) {
      report(file, entry, String.valueOf(e.getMessage()));
    }
  }

  private boolean isBeginning(Checkpoint told) throws IOException {
    Checkpoint now = Checkpoint.parse(privateLog.head().text());
    return Proofs.extend(
        told.size(),
        now.size(),
        told.root(),
        now.root(),
        new TileReader(tiles, now.size()).consistency(told.size(), now.size()));
  }

  private void report(String file, long entry, String because) {
    problems.add(new Problem(file, OptionalLong.of(entry), because));
  }
}
