package org.onrecord.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.event.KnownKeys;
import org.onrecord.desk.published.PublishedDesk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.Sharing;

/// Publishing, and publishing again: the same bytes, only what changed, all or nothing.
class PublishingTest {
  @TempDir private Path dir;
  private Optional<Piers> opened = Optional.empty();
  private Path out = Path.of("");

  @BeforeEach
  void open() throws IOException {
    opened = Optional.of(new Piers(dir));
    out = dir.resolve("site");
  }

  @AfterEach
  void close() throws IOException {
    opened.orElseThrow().close();
  }

  private Piers piers() {
    return opened.orElseThrow();
  }

  @Test
  void theSameRecordGivesTheSameBytes() throws IOException {
    StaticSite.Published first = piers().publish(out);
    StaticSite.Published second = piers().publish(dir.resolve("other"));
    assertThat(Folders.files(dir.resolve("other"))).isEqualTo(Folders.files(out));
    assertThat(first.announced()).isTrue();
    assertThat(second.announced()).isFalse();
    assertThat(second.root()).isEqualTo(first.root());
  }

  @Test
  void againNothingIsWrittenAndNothingSaid() throws IOException {
    piers().publish(out);
    long entries = piers().record.log().size();
    Object key = Files.readAttributes(out, "unix:ino").get("ino");
    StaticSite.Published again = piers().publish(out);
    assertThat(again.written()).isZero();
    assertThat(again.announced()).isFalse();
    assertThat(piers().record.log().size()).isEqualTo(entries);
    assertThat(Files.readAttributes(out, "unix:ino").get("ino")).as("the folder").isEqualTo(key);
    assertThat(beside()).containsExactly(".site.twin");
  }

  @Test
  void aChangeWritesWhatItChanges() throws IOException {
    piers().publish(out);
    Path same = out.resolve("voices.html");
    Object inode = Files.readAttributes(same, "unix:ino").get("ino");
    piers().act("object-published", "on", piers().open("mend the long pier"));
    StaticSite.Published again = piers().publish(out);
    assertThat(again.announced()).isTrue();
    assertThat(again.written()).isLessThan(again.files() / 2);
    assertThat(Files.readAttributes(same, "unix:ino").get("ino")).isEqualTo(inode);
    assertThat(Files.readString(out.resolve("commitments.html"))).contains("mend the long pier");
  }

  @Test
  void theLogOfTheFolderIsWholeAndTellsItsRoot() throws IOException {
    StaticSite.Published published = piers().publish(out);
    PublishedDesk.Checked checked =
        PublishedDesk.verify(
            out, KnownKeys.of(Optional.empty(), List.of()), Optional.empty(), Progress.SILENT);
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.files()).isEqualTo(published.files());
    assertThat(checked.entries()).isEqualTo(piers().record.log().size());
    var last = piers().record.log().reader().get(checked.entries() - 1);
    assertThat(last.content().orElseThrow()).contains("site-published", published.root());
    assertThat(out.resolve("content"))
        .isDirectoryRecursivelyContaining("glob:**/" + last.envelope().content());
  }

  @Test
  void whoPromisesBesideSomebodyElseHasAPageAndWhoIsNamedInPassingHasNone() throws IOException {
    Path more = Files.createDirectories(dir.resolve("more"));
    Files.writeString(
        more.resolve("locks.txt"),
        """
        Locks of the east

        Edda Quill and Jorun Haske promised to widen the old lock by 1 May 2032. The keeper, Pell
        Amrod, was on holiday that week.

        Published by Auk Agency
        """);
    piers().record.share("auk-agency", Sharing.FULL);
    piers().record.add(List.of(more), Progress.SILENT);
    piers().publish(out);
    assertThat(peopleWithPages())
        .contains("jorun-haske", "edda-quill")
        .doesNotContain("pell-amrod");
    assertThat(Files.readString(out.resolve("people/jorun-haske.html")))
        .contains("widen the old lock");
  }

  private List<String> peopleWithPages() throws IOException {
    try (Stream<Path> all = Files.list(out.resolve("people"))) {
      return all.map(p -> p.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - ".html".length()))
          .toList();
    }
  }

  @Test
  void aFileThatWasSpoiledIsWrittenAnew() throws IOException {
    piers().publish(out);
    Map<String, String> whole = Folders.files(out);
    Files.writeString(out.resolve("index.html"), "spoiled");
    Files.delete(out.resolve("about.html"));
    Files.writeString(out.resolve("stray.html"), "nobody's");
    piers().publish(out);
    assertThat(Folders.files(out)).isEqualTo(whole);
    assertThat(Folders.files(dir.resolve(".site.twin"))).isEqualTo(whole);
  }

  /// Somebody moved a folder of the site to where there is more room.
  @Test
  void aFolderThatBecameALinkIsAFolderAgainAndWhereItLeadsNothingChanges() throws IOException {
    piers().publish(out);
    Map<String, String> whole = Folders.files(out);
    Path moved = dir.resolve("moved");
    Files.move(out.resolve("documents"), moved);
    Map<String, String> there = Folders.files(moved);
    Files.createSymbolicLink(out.resolve("documents"), moved);
    for (int times = 0; times < 3; times++) {
      piers().publish(out);
      assertThat(out.resolve("documents")).isDirectory().isNotEqualTo(moved);
      assertThat(Files.isSymbolicLink(out.resolve("documents"))).isFalse();
      assertThat(Folders.files(out)).isEqualTo(whole);
      assertThat(Folders.files(dir.resolve(".site.twin"))).isEqualTo(whole);
      assertThat(Folders.files(moved)).isEqualTo(there);
    }
  }

  /// A disk on which now and then a file cannot have two names.
  private static final class Sparing extends SiteDisk {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    boolean link(Path file, Path old) throws IOException {
      return asked.incrementAndGet() % 3 != 0 && super.link(file, old);
    }
  }

  @Test
  void whereNotAllFilesCanHaveTwoNamesAllAreThereAllTheSame() throws IOException {
    piers().publish(out);
    piers().act("object-published", "on", piers().open("mend the long pier"));
    piers().publish(dir.resolve("whole"));
    new SiteDisk().delete(dir.resolve(".site.twin"));
    piers().publish(new StaticSite(new Sparing()), out);
    assertThat(Folders.files(out)).isEqualTo(Folders.files(dir.resolve("whole")));
    assertThat(beside()).as("no second site beside it").isEmpty();
  }

  /// A disk on which a fault of ours comes to light once the new site is in its place.
  private static final class FaultyAfterwards extends SiteDisk {
    private boolean isThere;

    @Override
    void move(Path folder, Path to) throws IOException {
      super.move(folder, to);
      isThere |= to.endsWith("site");
    }

    @Override
    boolean link(Path file, Path old) throws IOException {
      if (isThere) {
        throw new IllegalStateException("ours");
      }
      return super.link(file, old);
    }
  }

  @Test
  void whatFailsBesideASiteThatIsPublishedFailsNoPublication() throws IOException {
    piers().publish(out);
    piers().act("object-published", "on", piers().open("mend the long pier"));
    piers().publish(new StaticSite(new FaultyAfterwards()), out);
    Map<String, String> published = Folders.files(out);
    piers().publish(dir.resolve("whole"));
    assertThat(published).isEqualTo(Folders.files(dir.resolve("whole")));
    assertThat(piers().publish(out).written()).isZero();
    assertThat(beside()).containsExactly(".site.twin");
  }

  /// Where all files of a folder give way to others, and where a file gives way to a folder.
  @Test
  void namesMakeRoomForEachOther() throws IOException {
    Path folder = Files.createDirectories(dir.resolve("names"));
    var names = new Names(new SiteDisk(), folder);
    Path other = Files.writeString(dir.resolve("other"), "other");
    for (String path : List.of("a/1", "a/2", "b")) {
      names.share(path, other, Names.of(other));
    }
    names.remove("a/1");
    names.remove("a/2");
    assertThat(folder.resolve("a")).doesNotExist();
    for (String path : List.of("a/3", "b/4")) {
      assertThat(names.share(path, other, Names.of(other))).isTrue();
      assertThat(folder.resolve(path)).hasContent("other");
    }
    assertThat(names.touched()).contains(folder, folder.resolve("a"), folder.resolve("b"));
    assertThat(other).hasContent("other");
  }

  /// A disk that fails at one step.
  private static final class Failing extends SiteDisk {
    private int left;

    Failing(int left) {
      this.left = left;
    }

    private synchronized void step() throws IOException {
      if (left-- == 0) {
        throw new IOException("the disk is gone");
      }
    }

    private boolean isGone() {
      return left < 0;
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
      step();
      super.write(file, bytes);
    }

    @Override
    boolean link(Path file, Path old) throws IOException {
      step();
      return super.link(file, old);
    }

    @Override
    void force(Path file) throws IOException {
      step();
      super.force(file);
    }

    @Override
    void makeFolder(Path folder) throws IOException {
      step();
      super.makeFolder(folder);
    }

    @Override
    void move(Path folder, Path to) throws IOException {
      step();
      super.move(folder, to);
    }

    @Override
    void delete(Path folder) throws IOException {
      if (!folder.getFileName().toString().startsWith("onrecord-")) {
        step();
      }
      super.delete(folder);
    }
  }

  @Test
  void aStopAtAnyStepLeavesTheOldSiteOrTheNewOneAndTheNextRunEndsWell() throws IOException {
    piers().publish(out);
    piers().act("object-published", "on", piers().open("mend the long pier"));
    Map<String, String> before = Folders.files(out);
    piers().publish(dir.resolve("whole"));
    Map<String, String> after = Folders.files(dir.resolve("whole"));
    int steps = count();
    // The first steps and the last are each of their own kind; between them files are put.
    var tried = new TreeSet<>(List.of(0, 1, steps / 4, steps / 2, steps * 3 / 4));
    for (int last = 0; last < 9; last++) {
      tried.add(Math.max(0, steps - 1 - last));
    }
    for (int step : tried) {
      restore(before);
      var disk = new Failing(step);
      try {
        piers().publish(new StaticSite(disk), out);
      } catch (IOException e) {
        assertThat(disk.isGone()).as(e.toString()).isTrue();
      }
      Path there = Files.exists(out) ? out : dir.resolve(".site.before");
      assertThat(Folders.files(there)).as("after step " + step).isIn(before, after);
      piers().publish(out);
      assertThat(Folders.files(out)).as("published again after step " + step).isEqualTo(after);
      assertThat(beside()).as("left beside after step " + step).containsExactly(".site.twin");
      assertThat(Folders.files(dir.resolve(".site.twin"))).as("twin").isEqualTo(after);
    }
  }

  private int count() throws IOException {
    Path copy = dir.resolve("count");
    Folders.copy(out, copy);
    var disk = new Failing(Integer.MAX_VALUE);
    piers().publish(new StaticSite(disk), copy);
    return Integer.MAX_VALUE - disk.left;
  }

  /// The old site as it was: kept beside, since publishing takes it away.
  private void restore(Map<String, String> before) throws IOException {
    Path kept = dir.resolve("kept");
    if (!Files.exists(kept)) {
      Folders.copy(out, kept);
    }
    if (Files.exists(out)) {
      new SiteDisk().delete(out);
    }
    Folders.copy(kept, out);
    assertThat(Folders.files(out)).isEqualTo(before);
  }

  private List<String> beside() throws IOException {
    try (Stream<Path> all = Files.list(dir)) {
      return all.map(p -> p.getFileName().toString()).filter(n -> n.startsWith(".site.")).toList();
    }
  }

  @Test
  void whatIsNoPublishedSiteIsNotReplaced() throws IOException {
    Path other = Files.createDirectories(dir.resolve("letters"));
    Files.writeString(other.resolve("letter.txt"), "dear");
    assertThatThrownBy(() -> piers().publish(other)).hasMessageContaining("no published site");
    assertThat(other.resolve("letter.txt")).hasContent("dear");
    assertThatThrownBy(() -> piers().publish(piers().folder.resolve("site")))
        .hasMessageContaining("lie in each other");
    assertThatThrownBy(() -> piers().publish(dir)).hasMessageContaining("lie in each other");
    assertThatThrownBy(() -> piers().publish(other.resolve("letter.txt")))
        .hasMessageContaining("is a file");
    piers().publish(Files.createDirectories(dir.resolve("empty")));
    assertThat(dir.resolve("empty/index.html")).exists();
  }
}
