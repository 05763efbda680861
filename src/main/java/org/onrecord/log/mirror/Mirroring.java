package org.onrecord.log.mirror;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.log.KeyChain;
import org.onrecord.log.LogReader;
import org.onrecord.log.Trust;
import org.onrecord.log.Verification;
import org.onrecord.log.disk.GuardedDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.manifest.Manifest;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.published.FolderCheck;
import org.onrecord.log.published.FolderCheck.Told;
import org.onrecord.log.published.Heads;
import org.onrecord.log.published.Publication;
import org.onrecord.log.tile.DamagedLog;

/// Brings a mirror up to what its record has published.
///
/// First the head is looked at, then what is below it, then the manifest, then the files: whoever
/// offers something else than what goes on from the last good copy is refused before much of it was
/// fetched. Of a lie that can be proved the proof is kept.
public final class Mirroring {
  /// How often to begin again because the record was published anew meanwhile.
  private static final int PATIENCE = 3;

  private final WebFolder web;
  private final MirrorFolder mirror;
  private final Trust trust;
  private final Told told;

  private Mirroring(WebFolder web, MirrorFolder mirror, Trust trust, Told told) {
    this.web = web;
    this.mirror = mirror;
    this.trust = trust;
    this.told = told;
  }

  /// What came of it.
  ///
  /// @param changed whether there was something new
  /// @param entries of the log
  /// @param files of the manifest; 0 when nothing changed
  /// @param firstKey the key that the log began with: its identity
  /// @param taken whether that key was taken at the server's word, since none was known
  public record Done(
      boolean changed, long entries, int files, VerifierKey firstKey, boolean taken) {}

  /// Mirrors what `web` has published into `dir`.
  ///
  /// @param trust keys that whoever mirrors knows the record by; those that the mirror knows
  ///   already count as well
  /// @throws Refused when it is not taken, with the reason; the last good copy stays
  public static Done run(WebFolder web, Path dir, Trust trust, Told told) throws IOException {
    try (MirrorFolder mirror = MirrorFolder.open(dir)) {
      return new Mirroring(web, mirror, known(mirror, trust), told).run();
    }
  }

  /// What the mirror was told before, and what it is told now.
  private static Trust known(MirrorFolder mirror, Trust now) throws IOException {
    List<VerifierKey> kept = mirror.keys().stream().map(VerifierKey::parse).toList();
    if (kept.isEmpty()) {
      return now;
    }
    Set<VerifierKey> accepted =
        kept.subList(1, kept.size()).stream().collect(Collectors.toCollection(HashSet::new));
    accepted.addAll(now.accepted());
    if (now.isPinned() && !leads(mirror, new Trust(now.pinned(), accepted))) {
      throw new Refused(
          "This is the mirror of another record, which began with the key %s. Mirror into another folder."
              .formatted(kept.getFirst()));
    }
    return new Trust(Optional.of(kept.getFirst()), accepted);
  }

  /// Whether the keys of the last good copy lead on from those in `trust`.
  private static boolean leads(MirrorFolder mirror, Trust trust) throws IOException {
    Optional<LogReader> log = LogReader.open(Storage.on(new GuardedDisk(mirror.good())));
    return log.isEmpty() || log.get().keys().leadsFrom(trust);
  }

  private Done run() throws IOException {
    Optional<Note> mine = mirror.head();
    for (int again = 0; ; again++) {
      Note theirs = Fetching.head(web);
      if (mine.isPresent() && mine.get().equals(theirs)) {
        return new Done(false, size(theirs), 0, trust.pinned().orElseThrow(), false);
      }
      try {
        return take(mine, theirs);
      } catch (Refused e) {
        if (again == PATIENCE || Fetching.head(web).equals(theirs)) {
          throw e;
        }
      }
    }
  }

  private static long size(Note head) {
    return Checkpoint.parse(head.text()).size();
  }

  private Done take(Optional<Note> mine, Note theirs) throws IOException {
    if (mine.isPresent() && size(theirs) <= size(mine.get())) {
      mustGoOn(mine.get(), theirs, mirror.good());
    }
    Path incoming = mirror.incoming();
    Optional<Path> old = mine.map(head -> mirror.good());
    var fetching = new Fetching(web, incoming, old, true, told);
    fetching.log(theirs);
    Verification.Report log = verified(fetching, theirs);
    if (mine.isPresent()) {
      mustGoOn(mine.get(), theirs, incoming);
    }
    Manifest manifest = manifest(fetching);
    fetching.files(manifest);
    fetching.dropOthers();
    FolderCheck.Report report =
        FolderCheck.run(new GuardedDisk(incoming), trust, mine, new Told() {});
    if (!report.holds()) {
      throw new Refused("%s%s".formatted(web.address(), report.problems().getFirst()));
    }
    keepKeys(log);
    mirror.swap();
    return new Done(
        true,
        log.entries(),
        manifest.lines().size(),
        log.keys().getFirst(),
        trust.pinned().isEmpty());
  }

  /// Tiles that were here already may have been damaged here: then all are fetched once more.
  private Verification.Report verified(Fetching fetching, Note theirs) throws IOException {
    Storage incoming = Storage.on(new GuardedDisk(mirror.incoming()));
    Verification.Report report = Verification.run(incoming, trust);
    if (!report.holds() && !isDistrusted(report)) {
      fetching.dropLog();
      var anew = new Fetching(web, mirror.incoming(), Optional.empty(), true, told);
      anew.log(theirs);
      report = Verification.run(incoming, trust);
    }
    if (!report.holds()) {
      throw new Refused("%s%s".formatted(web.address(), report.problems().getFirst()));
    }
    return report;
  }

  /// Whether it is the keys that are not right, and no file.
  private static boolean isDistrusted(Verification.Report report) {
    return report.keys().isEmpty();
  }

  private Manifest manifest(Fetching fetching) throws IOException {
    Manifest manifest = fetching.manifest().orElseThrow();
    Optional<Publication> said = Publication.newest(fetching.reader().orElseThrow());
    if (said.isEmpty() || !said.get().root().equals(manifest.root().hex())) {
      throw new Refused(
          "%s%s: it is not the manifest of which the signed log speaks"
              .formatted(web.address(), Manifest.FILE));
    }
    return manifest;
  }

  /// @param tiles the folder that holds the tiles below the larger of the two heads
  private void mustGoOn(Note mine, Note theirs, Path tiles) throws IOException {
    Storage log = Storage.on(new GuardedDisk(tiles)).below(LogReader.LOG);
    Optional<Heads.Difference> difference;
    try {
      mustBeSigned(theirs);
      difference = Heads.compare(mine, theirs, log, log);
    } catch (IllegalArgumentException e) {
      throw new Refused("%slog/checkpoint: %s".formatted(web.address(), e.getMessage()), e);
    }
    if (difference.isPresent()) {
      throw new Refused(words(difference.get()));
    }
  }

  /// A head that is not longer than ours counts only when a key of our copy signed it. That of a
  /// longer one was checked with the keys it names.
  private void mustBeSigned(Note theirs) throws IOException {
    KeyChain keys = keys();
    boolean longer = mirror.head().filter(mine -> size(theirs) > size(mine)).isPresent();
    if (!longer && keys.keys().stream().noneMatch(theirs::isSignedBy)) {
      throw new IllegalArgumentException("it is signed by none of the keys that this record had");
    }
  }

  private KeyChain keys() throws IOException {
    try {
      return LogReader.open(Storage.on(new GuardedDisk(mirror.good()))).orElseThrow().keys();
    } catch (DamagedLog e) {
      throw new Refused(
          "the mirror itself is damaged (%s): `onrecord verify %s` says where"
              .formatted(e.getMessage(), mirror.good()),
          e);
    }
  }

  private String words(Heads.Difference difference) throws IOException {
    return switch (difference) {
      case Heads.Difference.Shorter shorter ->
          "%s offers %s. It was put back, or somebody hides what came after; the mirror keeps the newer one."
              .formatted(web.address(), shorter.because());
      case Heads.Difference.Forked forked -> {
        Note smaller = forked.fork().smaller();
        Note larger = forked.fork().larger();
        String name =
            "%d-%d-%s.fork"
                .formatted(
                    size(smaller),
                    size(larger),
                    Checkpoint.parse(larger.text()).root().hex().substring(0, 8));
        Path file = mirror.keepFork(name, forked.fork().toString());
        yield "%s: %s. The proof, which anyone can check (`onrecord log check-fork`), is in %s. The mirror keeps what it had."
            .formatted(web.address(), forked.because(), file);
      }
    };
  }

  private void keepKeys(Verification.Report log) throws IOException {
    var keys = new ArrayList<String>();
    keys.add(trust.pinned().orElse(log.keys().getFirst()).toString());
    trust.accepted().stream().map(VerifierKey::toString).sorted().forEach(keys::add);
    mirror.keepKeys(keys);
  }

  /// Fetches what `web` has published into `folder`, right or wrong, for somebody to check.
  public static void fetch(WebFolder web, Path folder, Told told) throws IOException {
    var fetching = new Fetching(web, folder, Optional.empty(), false, told);
    fetching.log(Fetching.head(web));
    Optional<Manifest> manifest = fetching.manifest();
    if (manifest.isPresent()) {
      fetching.files(manifest.get());
    }
  }
}
