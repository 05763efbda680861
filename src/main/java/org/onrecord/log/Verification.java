package org.onrecord.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /// How often to begin again because somebody is writing.
  private static final int PATIENCE = 5;

  private final Place place;
  private final List<Problem> problems = new ArrayList<>();

  /// Why the keys could not be read: said where the audit finds no file to blame.
  private final List<Problem> unreadable = new ArrayList<>();

  private Verification(Place place) {
    this.place = place;
  }

  /// What was read.
  ///
  /// @param entries how many the signed head speaks of
  /// @param open how many have their content
  /// @param heldBackOf how many have not, and nothing says why, of each kind
  /// @param takenAway how many have not because a law asked for it, as an entry says
  /// @param signed how many carry the signature of a person's own key
  /// @param keys that signed, one after the other; none when even the first is unknown
  /// @param replacements keys among them for which somebody's word stands and no signature
  /// @param problems empty when everything holds
  public record Report(
      long entries,
      long open,
      SortedMap<String, Long> heldBackOf,
      long takenAway,
      long signed,
      List<VerifierKey> keys,
      List<KeyChain.Replacement> replacements,
      List<Problem> problems) {
    public Report {
      heldBackOf = Collections.unmodifiableSortedMap(new TreeMap<>(heldBackOf));
      keys = List.copyOf(keys);
      replacements = List.copyOf(replacements);
      problems = List.copyOf(problems);
    }

    /// How many have no content, and nothing says why.
    public long heldBack() {
      return heldBackOf.values().stream().mapToLong(Long::longValue).sum();
    }

    /// This with more that does not hold.
    Report with(List<Problem> more) {
      var all = new ArrayList<>(problems);
      all.addAll(more);
      return new Report(entries, open, heldBackOf, takenAway, signed, keys, replacements, all);
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
    return run(record, Trust.in(pinned));
  }

  /// Verifies the public log of `record`.
  public static Report run(Storage record, Trust trust) throws IOException {
    return run(Place.ofPublic(record), trust);
  }

  /// Verifies the log at `place`.
  static Report run(Place place, Trust trust) throws IOException {
    for (int again = 0; ; again++) {
      Optional<byte[]> before = place.tiles().read(TileLog.CHECKPOINT);
      Report report = new Verification(place).run(trust);
      // Another process may have appended meanwhile, and taken away unfinished tiles.
      if (report.holds()
          || again == PATIENCE
          || sameHead(before, place.tiles().read(TileLog.CHECKPOINT))) {
        return report;
      }
    }
  }

  private static boolean sameHead(Optional<byte[]> before, Optional<byte[]> now) {
    return Arrays.equals(before.orElse(new byte[0]), now.orElse(new byte[0]));
  }

  private Report run(Trust trust) throws IOException {
    KeyChain chain = keys(trust);
    List<VerifierKey> keys = chain.keys();
    if (keys.isEmpty() && unreadable.isEmpty()) {
      return new Report(
          0, 0, Collections.emptySortedMap(), 0, 0, keys, chain.replacements(), problems);
    }
    Audit.Report audit =
        keys.isEmpty() ? Audit.unsigned(place.tiles()) : Audit.run(place.tiles(), keys.getLast());
    if (audit.holds()) {
      problems.addAll(unreadable);
    }
    audit.problems().stream().map(this::inLog).forEach(problems::add);
    long size = audit.head().map(head -> head.size()).orElse(0L);
    var all = new Tally();
    entries(size, all);
    problems.addAll(all.problems());
    return new Report(
        size,
        all.open(),
        all.heldBack(),
        all.takenAway(),
        all.signed(),
        keys,
        chain.replacements(),
        problems);
  }

  private Problem inLog(Problem problem) {
    String file = place.name() + "/" + problem.file();
    return new Problem(
        file.replace(" or ", " or " + place.name() + "/"), problem.entry(), problem.because());
  }

  /// The keys the log names; nothing counts of that before the audit has shown that the newest of
  /// them signed every entry.
  private KeyChain keys(Trust trust) throws IOException {
    try {
      Optional<LogReader> reader = LogReader.open(place.tiles(), place.contents());
      if (reader.isEmpty()) {
        report(OptionalLong.empty(), "it is missing");
        return only(Optional.empty());
      }
      if (reader.get().size() == 0) {
        return only(trust.pinned().or(this::ownKey));
      }
      KeyChain chain = reader.get().keys();
      if (trust.isPinned() && !chain.leadsFrom(trust)) {
        return distrusted(chain, trust.pinned().orElseThrow());
      }
      return chain;
    } catch (DamagedLog | IllegalArgumentException e) {
      unreadable.add(
          new Problem(place.name(), OptionalLong.empty(), String.valueOf(e.getMessage())));
      return only(trust.pinned());
    }
  }

  private static KeyChain only(Optional<VerifierKey> key) {
    return new KeyChain(key.map(List::of).orElseGet(List::of), List.of());
  }

  /// Says why the key that somebody knows this log by does not lead to the one that signs.
  private KeyChain distrusted(KeyChain chain, VerifierKey pinned) {
    if (chain.keys().contains(pinned)) {
      KeyChain.Replacement last = chain.replacements().getLast();
      report(
          OptionalLong.of(last.entry()),
          last
              + ". Whoever stole the record could say the same. Ask its keepers in another way; if they say so too: --accept-key "
              + last.key());
    } else {
      report(
          OptionalLong.empty(),
          "the key it should be signed with is none of this log's: " + pinned);
    }
    return new KeyChain(List.of(), chain.replacements());
  }

  private Optional<VerifierKey> ownKey() {
    try {
      return place.keys().find().map(key -> key.verifier());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void entries(long size, Tally all) throws IOException {
    var check = new EntryCheck(place, redactions());
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
      for (byte[] entry : new TileReader(place.tiles(), size).bundle(bundle)) {
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
      Optional<LogReader> reader = LogReader.open(place.tiles(), place.contents());
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

  private void report(OptionalLong entry, String because) {
    problems.add(new Problem(place.name() + "/" + TileLog.CHECKPOINT, entry, because));
  }
}
