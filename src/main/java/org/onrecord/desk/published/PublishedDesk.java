package org.onrecord.desk.published;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.desk.event.KnownKeys;
import org.onrecord.desk.place.Layout;
import org.onrecord.desk.place.NotARecord;
import org.onrecord.desk.work.Progress;
import org.onrecord.log.disk.GuardedDisk;
import org.onrecord.log.mirror.Mirroring;
import org.onrecord.log.mirror.WebFolder;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.published.FolderCheck;
import org.onrecord.log.published.Fork;
import org.onrecord.log.published.Publication;
import org.onrecord.log.tile.Audit;

/// Checks and mirrors what records have published: without the record, whoever published it.
public final class PublishedDesk {
  private PublishedDesk() {}

  /// What checking a folder found.
  ///
  /// @param heldBack how many entries have no content and nothing says why, of each kind
  /// @param vouched of keys that replaced lost ones, in words: no signature stands for them
  /// @param published when, as the log says; empty when it says nothing
  /// @param documents how many documents there are, and how many with the bytes as received
  /// @param problems each with file, first bad entry, and what is wrong; none when all holds
  /// @param unnamed how many more there are
  public record Checked(
      long entries,
      long open,
      Map<String, Long> heldBack,
      long takenAway,
      long signed,
      List<String> keys,
      List<String> vouched,
      Optional<String> published,
      int files,
      long missing,
      long altered,
      long extra,
      Documents.Count documents,
      List<String> problems,
      long unnamed) {
    public Checked {
      heldBack = Map.copyOf(heldBack);
      keys = List.copyOf(keys);
      vouched = List.copyOf(vouched);
      problems = List.copyOf(problems);
    }
  }

  /// Whether `place` is an address rather than a folder.
  public static boolean isAddress(String place) {
    return place.startsWith("http://") || place.startsWith("https://");
  }

  /// Checks a published folder or a mirror.
  ///
  /// @param since the file of an older signed head, which the log must go on from
  public static Checked verify(Path folder, KnownKeys keys, Optional<Path> since, Progress progress)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotARecord("There is no folder %s.".formatted(folder));
    }
    var disk = new GuardedDisk(folder);
    FolderCheck.Report report =
        FolderCheck.run(disk, keys.trust(), head(since), told("checking files", progress));
    progress.end();
    Documents documents = Documents.check(disk, report.files());
    return new Checked(
        report.log().entries(),
        report.log().open(),
        report.log().heldBackOf(),
        report.log().takenAway(),
        report.log().signed(),
        report.log().keys().stream().map(VerifierKey::toString).toList(),
        report.log().replacements().stream()
            .map(r -> "entry %d: %s".formatted(r.entry(), r))
            .toList(),
        report.publication().map(Publication::at),
        report.files().size(),
        report.missing(),
        report.altered(),
        report.extra(),
        documents.count(),
        Stream.concat(
                report.problems().stream().map(Audit.Problem::toString),
                documents.problems().stream())
            .toList(),
        report.unnamed());
  }

  /// Fetches what lies at `address` and checks it as [#verify] does.
  public static Checked verifyAt(
      String address, KnownKeys keys, Optional<Path> since, Progress progress) throws IOException {
    Path copy = Files.createTempDirectory("onrecord-verify-");
    try (WebFolder web = WebFolder.at(address)) {
      Mirroring.fetch(web, copy, told("fetching files", progress));
      progress.end();
      return verify(copy, keys, since, progress);
    } finally {
      Layout.delete(copy);
    }
  }

  private static Optional<Note> head(Optional<Path> file) throws IOException {
    try {
      return file.isEmpty()
          ? Optional.empty()
          : Optional.of(Note.parse(Files.readAllBytes(file.get())));
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "%s is no signed head of a log (the file log/checkpoint of an older copy): %s"
              .formatted(file.orElseThrow(), e.getMessage()),
          e);
    }
  }

  private static FolderCheck.Told told(String stage, Progress progress) {
    return new FolderCheck.Told() {
      @Override
      public void files(int count) {
        progress.begin(stage, count);
      }

      @Override
      public void file() {
        progress.step();
      }
    };
  }

  /// What mirroring did.
  ///
  /// @param changed whether there was something new
  /// @param firstKey the key that the log began with
  /// @param taken whether it was taken at the server's word
  public record Mirrored(
      boolean changed, long entries, int files, String firstKey, boolean taken) {}

  /// Brings the mirror in `dir` up to what is published at `address`.
  ///
  /// @throws IllegalArgumentException when that is no address, in words
  /// @throws org.onrecord.log.mirror.Refused when it is not taken, with the reason
  public static Mirrored mirror(String address, Path dir, KnownKeys keys, Progress progress)
      throws IOException {
    try (WebFolder web = WebFolder.at(address)) {
      Mirroring.Done done = Mirroring.run(web, dir, keys.trust(), told("fetching files", progress));
      progress.end();
      return new Mirrored(
          done.changed(), done.entries(), done.files(), done.firstKey().toString(), done.taken());
    }
  }

  /// Checks the proof that two histories of one log were signed.
  ///
  /// @param keys of the log
  /// @return what it shows, in words
  /// @throws IllegalArgumentException when it shows nothing, in words
  public static String checkFork(byte[] file, List<String> keys) {
    Fork fork = Fork.parse(new String(file, StandardCharsets.UTF_8));
    fork.check(keys.stream().map(VerifierKey::parse).toList());
    return fork.because();
  }
}
