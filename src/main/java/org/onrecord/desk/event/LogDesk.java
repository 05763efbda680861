package org.onrecord.desk.event;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.desk.place.NotARecord;
import org.onrecord.desk.place.StateFolder;
import org.onrecord.log.EntryReceipt;
import org.onrecord.log.LogReader;
import org.onrecord.log.LostKey;
import org.onrecord.log.Opening;
import org.onrecord.log.PrivateVerification;
import org.onrecord.log.RecordLock;
import org.onrecord.log.RecordLog;
import org.onrecord.log.Verification;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.tile.Audit;
import org.onrecord.log.tile.DamagedLog;

/// What people do with a record's log itself: verify it, hand out receipts, replace the key, take
/// away what a law asks for.
///
/// Reading needs neither the key nor the right to write.
public final class LogDesk {
  private final Path folder;

  /// @param folder of a record
  public LogDesk(Path folder) {
    this.folder = folder;
  }

  /// What verifying found.
  ///
  /// @param signed how many carry the signature of a person's own key
  /// @param keys that signed, the first one first
  /// @param vouched of keys that replaced lost ones, in words: no signature stands for them
  /// @param privateEntries how many the private log has; empty when there is none
  /// @param problems each with the file, the first bad entry, and what is wrong; none when all
  ///   holds
  public record Verified(
      long entries,
      long open,
      long heldBack,
      long takenAway,
      long signed,
      List<String> keys,
      List<String> vouched,
      Optional<Long> privateEntries,
      List<String> problems) {
    public Verified {
      keys = List.copyOf(keys);
      vouched = List.copyOf(vouched);
      problems = List.copyOf(problems);
    }
  }

  /// Reads every entry, tile, signature, envelope and content, of the public log and of the private
  /// one, where there is one.
  ///
  /// @param keys the keys that this log is known by
  public Verified verify(KnownKeys keys) throws IOException {
    Storage record = Storage.in(folder);
    Verification.Report report = Verification.run(record, keys.trust());
    Optional<Verification.Report> inner = privateLog(record);
    return new Verified(
        report.entries(),
        report.open(),
        report.heldBack(),
        report.takenAway(),
        report.signed(),
        report.keys().stream().map(VerifierKey::toString).toList(),
        report.replacements().stream().map(r -> "entry %d: %s".formatted(r.entry(), r)).toList(),
        inner.map(Verification.Report::entries),
        Stream.concat(
                report.problems().stream(),
                inner.stream().flatMap(each -> each.problems().stream()))
            .map(Audit.Problem::toString)
            .toList());
  }

  private static Optional<Verification.Report> privateLog(Storage record) throws IOException {
    try {
      return PrivateVerification.run(record);
    } catch (DamagedLog e) {
      // What is damaged in the public log was named.
      return Optional.empty();
    }
  }

  /// The verifier keys of the log: the one it began with first, the one that signs now last.
  public List<String> keys() throws IOException {
    LogReader log = reader();
    if (log.size() == 0) {
      return List.of(write("onrecord log key", RecordLog::key).toString());
    }
    return log.keys().keys().stream().map(VerifierKey::toString).toList();
  }

  private LogReader reader() throws IOException {
    return LogReader.open(Storage.in(folder))
        .orElseThrow(() ->
            new NotARecord(
                "There is no log in %s. `onrecord rebuild --record %s` brings a record of an older version up to date."
                    .formatted(folder, folder)));
  }

  /// The receipt of entry `index`: a file that proves to anyone that it stands in the log.
  ///
  /// @param withContent whether it also holds what the entry speaks of
  public String receipt(long index, boolean withContent) throws IOException {
    return reader().receipt(index, withContent).toString();
  }

  /// What a receipt shows.
  ///
  /// @param content what the entry speaks of, when the receipt holds it
  public record Checked(
      long index, long entries, String kind, String date, Optional<String> content) {}

  /// Checks a receipt, offline.
  ///
  /// @throws IllegalArgumentException when it does not hold, in words
  public static Checked check(byte[] receipt, String key) {
    EntryReceipt read = EntryReceipt.parse(receipt);
    read.check(VerifierKey.parse(key));
    return new Checked(
        read.index(),
        read.size(),
        read.envelope().kind(),
        read.envelope().date().toString(),
        read.content());
  }

  /// A step that writes to the log.
  private interface Step<T> {
    T take(RecordLog log) throws IOException;
  }

  private <T> T write(String holder, Step<T> step) throws IOException {
    RecordLock lock = RecordLock.take(folder, holder);
    try {
      return step.take(EventLog.open(folder).log());
    } finally {
      lock.close();
    }
  }

  /// Replaces the key that signs.
  ///
  /// @return the new verifier key
  public String rotate(String holder, Instant at, String by) throws IOException {
    return write(holder, log -> log.rotate(at, by)).toString();
  }

  /// Begins new keys in place of those that are lost, of the public and of the private log.
  ///
  /// @param atRisk whether to go on although nobody can vouch that this is the newest copy
  /// @return the public log's new verifier key; empty when only the private one's was lost
  public Optional<String> replaceKey(
      String holder, Instant at, String by, String reason, boolean atRisk) throws IOException {
    var loss = new LostKey.Loss(at, by, reason, atRisk);
    RecordLock lock = RecordLock.take(folder, holder);
    try {
      Storage record = Storage.in(folder);
      var inner =
          LostKey.ofPrivate(record, new Opening(Optional.empty(), StateFolder.memory(), List.of()));
      var outer = LostKey.ofPublic(record, EventLog.opening(folder));
      boolean innerLost = inner.isLost();
      if (innerLost) {
        inner.replace(loss);
      }
      return innerLost && !outer.isLost()
          ? Optional.empty()
          : Optional.of(outer.replace(loss).toString());
    } finally {
      lock.close();
    }
  }

  /// Takes away what entry `index` speaks of, and says so in the log.
  ///
  /// @return the index of the entry that says so
  public long redact(String holder, long index, Instant at, String by, String reason)
      throws IOException {
    return write(holder, log -> log.redact(index, at, by, reason)).index();
  }

  /// What was accepted.
  ///
  /// @param entry the index of the entry that says so in the public log; empty when there was no
  ///   doubt about it
  /// @param ofAccounts whether the private log says so too
  public record Continued(Optional<Long> entry, boolean ofAccounts) {
    /// Whether there was any doubt.
    public boolean isAny() {
      return entry.isPresent() || ofAccounts;
    }
  }

  /// Goes on writing although nobody can vouch that this is the newest copy: in the public log and,
  /// where there is one, in the private one.
  public Continued continueAtRisk(String holder, Instant at, String by, String reason)
      throws IOException {
    return write(
        holder,
        log -> {
          Optional<LogReader.Entry> said = log.continueAtRisk(at, by, reason);
          Optional<RecordLog> inner = accounts();
          boolean too = inner.isPresent() && inner.get().continueAtRisk(at, by, reason).isPresent();
          return new Continued(said.map(LogReader.Entry::index), too);
        });
  }

  /// The private log; empty when there is none.
  private Optional<RecordLog> accounts() throws IOException {
    Storage record = Storage.in(folder);
    return RecordLog.hasPrivate(record)
        ? Optional.of(
            RecordLog.openPrivate(
                record, new Opening(Optional.empty(), StateFolder.memory(), List.of())))
        : Optional.empty();
  }

  /// Why nothing may be added to the log, or to the private one; empty when it may.
  public Optional<String> refusal(String holder) throws IOException {
    return write(
        holder,
        log -> {
          Optional<RecordLog> inner = accounts();
          return log.refusal().or(() -> inner.flatMap(RecordLog::refusal));
        });
  }
}
