package org.onrecord.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.tile.Audit;
import org.onrecord.log.tile.Audit.Problem;
import org.onrecord.log.tile.DamagedLog;
import org.onrecord.log.tile.TileLog;
import org.onrecord.log.tile.TileReader;

/// Reads every tile, entry, signature, envelope and content of a log and says what does not hold.
///
/// O(n) in time, on all processors; holds a few bundles at a time, and which contents were taken
/// away.
public final class Verification {
  /// Bundles that are looked at together.
  private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

  private static final String HEAD = LogReader.LOG + "/" + TileLog.CHECKPOINT;

  /// How often to begin again because somebody is writing.
  private static final int PATIENCE = 5;

  private final Storage record;
  private final Storage log;
  private final List<Problem> problems = new ArrayList<>();

  /// Why the keys could not be read: said where the audit finds no file to blame.
  private final List<Problem> unreadable = new ArrayList<>();

  private Verification(Storage record) {
    this.record = record;
    this.log = record.below(LogReader.LOG);
  }

  /// What was read.
  ///
  /// @param entries how many the signed head speaks of
  /// @param open how many have their content
  /// @param heldBack how many have not, and nothing says why
  /// @param takenAway how many have not because a law asked for it, as an entry says
  /// @param signed how many carry the signature of a person's own key
  /// @param keys that signed, one after the other; none when even the first is unknown
  /// @param problems empty when everything holds
  public record Report(
      long entries,
      long open,
      long heldBack,
      long takenAway,
      long signed,
      List<VerifierKey> keys,
      List<Problem> problems) {
    public Report {
      keys = List.copyOf(keys);
      problems = List.copyOf(problems);
    }

    public boolean holds() {
      return problems.isEmpty();
    }
  }

  /// Verifies the public log of `record`.
  ///
  /// @param pinned a key that whoever verifies knows to be this log's; when empty, the log's own
  ///   word is taken for the key it began with
  public static Report run(Storage record, Optional<VerifierKey> pinned) throws IOException {
    for (int again = 0; ; again++) {
      Optional<byte[]> before = record.read(HEAD);
      Report report = new Verification(record).run(pinned);
      // Another process may have appended meanwhile, and taken away unfinished tiles.
      if (report.holds() || again == PATIENCE || sameHead(before, record.read(HEAD))) {
        return report;
      }
    }
  }

  private static boolean sameHead(Optional<byte[]> before, Optional<byte[]> now) {
    return Arrays.equals(before.orElse(new byte[0]), now.orElse(new byte[0]));
  }

  private Report run(Optional<VerifierKey> pinned) throws IOException {
    List<VerifierKey> keys = keys(pinned);
    if (keys.isEmpty() && unreadable.isEmpty()) {
      return new Report(0, 0, 0, 0, 0, keys, problems);
    }
    Audit.Report audit = keys.isEmpty() ? Audit.unsigned(log) : Audit.run(log, keys.getLast());
    if (audit.holds()) {
      problems.addAll(unreadable);
    }
    audit.problems().stream().map(Verification::inLog).forEach(problems::add);
    long size = audit.head().map(head -> head.size()).orElse(0L);
    var all = new Tally();
    entries(size, all);
    problems.addAll(all.problems());
    return new Report(
        size, all.open(), all.heldBack(), all.takenAway(), all.signed(), keys, problems);
  }

  private static Problem inLog(Problem problem) {
    String file = LogReader.LOG + "/" + problem.file();
    return new Problem(
        file.replace(" or ", " or " + LogReader.LOG + "/"), problem.entry(), problem.because());
  }

  /// The keys the log names; nothing counts of that before the audit has shown that the newest of
  /// them signed every entry.
  private List<VerifierKey> keys(Optional<VerifierKey> pinned) throws IOException {
    try {
      Optional<LogReader> reader = LogReader.open(record);
      if (reader.isEmpty()) {
        report(HEAD, OptionalLong.empty(), "it is missing");
        return List.of();
      }
      if (reader.get().size() == 0) {
        return pinned.or(this::ownKey).map(List::of).orElseGet(List::of);
      }
      List<VerifierKey> keys = reader.get().keys().keys();
      if (pinned.isPresent() && !keys.contains(pinned.get())) {
        report(
            HEAD,
            OptionalLong.empty(),
            "the key it should be signed with is none of this log's: " + pinned.get());
        return List.of();
      }
      return keys;
    } catch (DamagedLog | IllegalArgumentException e) {
      unreadable.add(
          new Problem(LogReader.LOG, OptionalLong.empty(), String.valueOf(e.getMessage())));
      return pinned.map(List::of).orElseGet(List::of);
    }
  }

  private Optional<VerifierKey> ownKey() {
    try {
      return new Keys(record, Keys.NOW).find().map(key -> key.verifier());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void entries(long size, Tally all) throws IOException {
    var check = new EntryCheck(new Contents(record), redactions());
    try {
      LongStream.range(0, (size + TileReader.BUNDLE - 1) / TileReader.BUNDLE)
          .boxed()
          .gather(Gatherers.mapConcurrent(AT_ONCE, bundle -> entriesOf(bundle, size, check)))
          .forEachOrdered(all::add);
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private Tally entriesOf(long bundle, long size, EntryCheck check) {
    var tally = new Tally();
    try {
      long index = bundle * TileReader.BUNDLE;
      for (byte[] entry : new TileReader(log, size).bundle(bundle)) {
        check.check(index++, entry, tally);
      }
    } catch (DamagedLog e) {
      // The audit named it.
      return tally;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tally;
  }

  /// The contents of which an entry says that they were taken away.
  private Set<String> redactions() throws IOException {
    var redacted = new HashSet<String>();
    try {
      Optional<LogReader> reader = LogReader.open(record);
      List<LogReader.Entry> entries =
          reader.isEmpty() ? List.of() : reader.get().ofKind(Kind.REDACTION);
      for (LogReader.Entry entry : entries) {
        entry.content().flatMap(EntryCheck::redacted).ifPresent(redacted::add);
      }
    } catch (DamagedLog | IllegalArgumentException e) {
      // Whatever is damaged is named where it lies.
      return redacted;
    }
    return redacted;
  }

  private void report(String file, OptionalLong entry, String because) {
    problems.add(new Problem(file, entry, because));
  }
}
