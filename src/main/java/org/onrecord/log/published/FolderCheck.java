package org.onrecord.log.published;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.log.LogReader;
import org.onrecord.log.Trust;
import org.onrecord.log.Verification;
import org.onrecord.log.disk.Disk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.manifest.Manifest;
import org.onrecord.log.manifest.ManifestLine;
import org.onrecord.log.note.Note;
import org.onrecord.log.tile.Audit.Problem;
import org.onrecord.log.tile.DamagedLog;
import org.onrecord.log.tile.TileLog;

/// Checks a published folder: the log by itself, the manifest by the log, each file by the
/// manifest, and that nothing else lies there.
///
/// Reads every file once, and the log's a few times; holds the manifest's lines and a few pieces of
/// files in memory.
public final class FolderCheck {
  /// Problems that are named one by one; of more only the number is told.
  private static final int NAMED = 1000;

  private final Disk disk;
  private final Storage folder;
  private final Trust trust;
  private final Optional<Note> since;
  private final Told told;
  private final List<Problem> problems = new ArrayList<>();
  private long unnamed;
  private long missing;
  private long altered;
  private long extra;

  private FolderCheck(Disk disk, Trust trust, Optional<Note> since, Told told) {
    this.disk = disk;
    this.folder = Storage.on(disk);
    this.trust = trust;
    this.since = since;
    this.told = told;
  }

  /// Who is told how far it came.
  public interface Told {
    /// So many files are to be looked at.
    default void files(int count) {}

    /// One more was.
    default void file() {}
  }

  /// What was found.
  ///
  /// @param log what the log by itself holds
  /// @param publication what its newest entry on a publication says
  /// @param files lines of the manifest
  /// @param missing files that should be there and are not
  /// @param altered files that are not what the manifest says
  /// @param extra files that nothing speaks of
  /// @param problems all that does not hold, the log first
  /// @param unnamed how many more do not, which are too many to name
  public record Report(
      Verification.Report log,
      Optional<Publication> publication,
      List<ManifestLine> files,
      long missing,
      long altered,
      long extra,
      List<Problem> problems,
      long unnamed) {
    public Report {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }

    public boolean holds() {
      return problems.isEmpty();
    }
  }

  /// Checks the folder on `disk`, which may be a stranger's ([org.onrecord.log.disk.GuardedDisk]).
  ///
  /// @param trust which keys its log is known by
  /// @param since an older head that its log must go on from
  public static Report run(Disk disk, Trust trust, Optional<Note> since, Told told)
      throws IOException {
    return new FolderCheck(disk, trust, since, told).run();
  }

  private Report run() throws IOException {
    Verification.Report log = Verification.run(folder, trust);
    log.problems().forEach(this::report);
    Optional<LogReader> reader = reader();
    if (since.isPresent() && reader.isPresent() && log.holds()) {
      goesOn(since.get(), reader.get(), log);
    }
    Optional<Publication> publication = publication(reader);
    Optional<Manifest> manifest = manifest();
    if (manifest.isPresent()) {
      compare(manifest.get(), publication);
      files(manifest.get());
    }
    everyOtherFile(manifest, reader, log.entries());
    return new Report(
        log,
        publication,
        manifest.map(Manifest::lines).orElseGet(List::of),
        missing,
        altered,
        extra,
        problems,
        unnamed);
  }

  private void report(Problem problem) {
    if (problems.size() < NAMED) {
      problems.add(problem);
    } else {
      unnamed++;
    }
  }

  private void report(String file, String because) {
    report(new Problem(file, OptionalLong.empty(), because));
  }

  /// The log, as far as it can be read: what cannot was named.
  private Optional<LogReader> reader() throws IOException {
    try {
      return LogReader.open(folder);
    } catch (DamagedLog e) {
      return Optional.empty();
    }
  }

  private void goesOn(Note older, LogReader log, Verification.Report report) throws IOException {
    String checkpoint = LogReader.LOG + "/" + TileLog.CHECKPOINT;
    if (report.keys().stream().noneMatch(older::isSignedBy)) {
      report(checkpoint, "the older head that it should go on from is signed by none of its keys");
      return;
    }
    try {
      Heads.from(older, log.head(), folder.below(LogReader.LOG))
          .ifPresent(difference -> report(checkpoint, difference.because()));
    } catch (IllegalArgumentException e) {
      report(checkpoint, "what it should go on from is no head of a log: " + e.getMessage());
    }
  }

  private Optional<Publication> publication(Optional<LogReader> reader) throws IOException {
    try {
      Optional<Publication> newest =
          reader.isEmpty() ? Optional.empty() : Publication.newest(reader.get());
      if (newest.isEmpty()) {
        report(Manifest.FILE, "no entry of the log that can be read speaks of a publication");
      }
      return newest;
    } catch (DamagedLog | IllegalArgumentException e) {
      report(Manifest.FILE, "the entry that speaks of it cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Manifest> manifest() throws IOException {
    Optional<InputStream> found = disk.open(Manifest.FILE);
    if (found.isEmpty()) {
      report(Manifest.FILE, "it is missing");
      return Optional.empty();
    }
    try (InputStream in = found.get()) {
      return Optional.of(ManifestReader.read(in));
    } catch (IllegalArgumentException e) {
      report(Manifest.FILE, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void compare(Manifest manifest, Optional<Publication> publication) {
    if (publication.isPresent()) {
      Publication said = publication.get();
      if (manifest.lines().size() != said.files() || !manifest.root().hex().equals(said.root())) {
        report(
            Manifest.FILE,
            "it is not the manifest of which entry %d speaks: that has %d lines and another root"
                .formatted(said.entry(), said.files()));
      }
    }
    var names = new Names();
    for (ManifestLine line : manifest.lines()) {
      names
          .collision(line.path())
          .ifPresent(other ->
              report(
                  line.path(),
                  "on many disks this and %s cannot lie side by side".formatted(other)));
      if (isReserved(line.path())) {
        report(line.path(), "a manifest does not speak of this");
      }
    }
  }

  private static boolean isReserved(String path) {
    return path.equals(Manifest.FILE)
        || path.startsWith(LogReader.LOG + "/tile/")
        || path.equals(LogReader.LOG + "/" + TileLog.CHECKPOINT);
  }

  private void files(Manifest manifest) throws IOException {
    told.files(manifest.lines().size());
    new FileHashes(disk)
        .forEach(
            manifest.lines(),
            (line, found) -> {
              told.file();
              if (found.isEmpty()) {
                missing++;
                report(line.path(), "it is missing");
              } else if (!line.sha256().equals(found.get())) {
                altered++;
                report(line.path(), "it is not the file that the manifest speaks of");
              }
            });
  }

  private void everyOtherFile(Optional<Manifest> manifest, Optional<LogReader> log, long entries)
      throws IOException {
    Set<String> spokenOf =
        manifest.stream()
            .flatMap(m -> m.lines().stream())
            .map(ManifestLine::path)
            .collect(Collectors.toCollection(HashSet::new));
    spokenOf.add(Manifest.FILE);
    spokenOf.addAll(publications(log));
    for (String name : disk.list("")) {
      boolean known = spokenOf.contains(name) || LogFiles.isOf(name, entries) && disk.isFile(name);
      if (!known && manifest.isPresent()) {
        extra++;
        report(name, "nothing speaks of it");
      } else if (known && !disk.isFile(name)) {
        report(name, "it is a link or no plain file, and what it leads to was not looked at");
      }
    }
  }

  private static Set<String> publications(Optional<LogReader> log) throws IOException {
    try {
      return log.isEmpty() ? Set.of() : LogFiles.publications(log.get());
    } catch (DamagedLog | IllegalArgumentException e) {
      return Set.of();
    }
  }
}
