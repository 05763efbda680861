package org.onrecord.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.Turns;
import org.onrecord.desk.event.KnownKeys;
import org.onrecord.desk.published.PublishedDesk;
import org.onrecord.desk.work.Progress;

/// A published folder that follows a record on which people go on working.
class FolderKeeperTest {
  private static final StaticSite.How HOW = new StaticSite.How(Optional.empty(), false);

  @TempDir private Path dir;
  private Optional<Piers> opened = Optional.empty();
  private Path out = Path.of("");
  private final List<StaticSite.Published> done = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();

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

  private FolderKeeper keeper(SiteDisk disk) {
    return new FolderKeeper(
        new StaticSite(disk, 1),
        Turns.alone(piers().record),
        piers().folder,
        out,
        HOW,
        new FolderKeeper.Told(done::add, why -> failed.add(why.getMessage())));
  }

  /// A disk that lets something happen before a file is written, once.
  private static final class Meddled extends SiteDisk {
    private final String name;
    private final Meddling meddling;
    private boolean met;

    Meddled(String name, Meddling meddling) {
      this.name = name;
      this.meddling = meddling;
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
      if (!met && file.endsWith(name)) {
        met = true;
        meddling.run();
      }
      super.write(file, bytes);
    }
  }

  private interface Meddling {
    void run() throws IOException;
  }

  private PublishedDesk.Checked checked() throws IOException {
    return PublishedDesk.verify(
        out, KnownKeys.of(Optional.empty(), List.of()), Optional.empty(), Progress.SILENT);
  }

  @Test
  void publishesAtTheStartAndWhenSomethingWasDoneSince() throws IOException {
    try (FolderKeeper keeper = keeper(new SiteDisk())) {
      keeper.look();
      keeper.look();
      assertThat(done).hasSize(1);
      String id = piers().open("mend the long pier");
      piers().act("object-published", "on", id);
      keeper.look();
      keeper.look();
      assertThat(done).hasSize(2);
      assertThat(out.resolve("commitments/" + id + ".html")).exists();
    }
    assertThat(failed).isEmpty();
    assertThat(checked().problems()).isEmpty();
  }

  @Test
  void whatIsDoneWhilePagesAreWrittenIsInTheNextOne() throws IOException {
    var ids = new ArrayList<String>();
    var disk =
        new Meddled(
            "log.html",
            () -> {
              ids.add(piers().open("mend the short pier"));
              piers().act("object-published", "on", ids.getFirst());
            });
    try (FolderKeeper keeper = keeper(disk)) {
      keeper.look();
      Path page = out.resolve("commitments/" + ids.getFirst() + ".html");
      assertThat(page).doesNotExist();
      assertThat(checked().problems()).isEmpty();
      assertThat(checked().entries()).isEqualTo(piers().record.log().size());
      assertThat(checked().heldBack()).containsKeys("commitment-opened", "object-published");
      keeper.look();
      assertThat(page).exists();
    }
    assertThat(checked().problems()).isEmpty();
    assertThat(checked().heldBack()).doesNotContainKeys("commitment-opened", "object-published");
    piers().publishAnew(dir.resolve("anew"));
    assertThat(Folders.files(out)).isEqualTo(Folders.files(dir.resolve("anew")));
    assertThat(failed).isEmpty();
  }

  /// Somebody else's turns, in which a text comes in just before the first write.
  private static final class Interrupting implements Turns {
    private final Turns turns;
    private final Meddling meddling;
    private int writes;

    Interrupting(Turns turns, Meddling meddling) {
      this.turns = turns;
      this.meddling = meddling;
    }

    @Override
    public <T> T write(Work<T> work) throws IOException {
      if (writes++ == 0) {
        meddling.run();
      }
      return turns.write(work);
    }

    @Override
    public <T> T beside(Work<T> work) throws IOException {
      return turns.beside(work);
    }
  }

  @Test
  void aTextThatComesInWhileTheTextsAreCopiedIsPublishedWhole() throws IOException {
    RecordFolder record = piers().record;
    Path text = Files.createDirectories(dir.resolve("more")).resolve("late.txt");
    Files.writeString(
        text,
        "Late news\n\nThe Harbour Council will sell the third boat by 1 July 2031, said Ilse Vorn to reporters.\n");
    var turns =
        new Interrupting(Turns.alone(record), () -> record.add(List.of(text), Progress.SILENT));
    new StaticSite().publish(turns, piers().folder, out, HOW, Progress.SILENT);
    assertThat(checked().problems()).isEmpty();
    assertThat(Files.readString(out.resolve("documents.html"))).contains("Late news");
    piers().publishAnew(dir.resolve("anew"));
    assertThat(Folders.files(out)).isEqualTo(Folders.files(dir.resolve("anew")));
  }

  @Test
  void whatFailsIsToldAndTriedAgain() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("mine.txt"), "no site");
    try (FolderKeeper keeper = keeper(new SiteDisk())) {
      keeper.look();
      assertThat(failed).hasSize(1).first().asString().contains("site");
      assertThat(out.resolve("mine.txt")).exists();
      Files.delete(out.resolve("mine.txt"));
      keeper.look();
    }
    assertThat(done).hasSize(1);
    assertThat(checked().problems()).isEmpty();
  }

  @Test
  void whoeverEndsItLeavesTheOldFolderWhole() throws IOException {
    piers().publish(out);
    var before = Folders.files(out);
    piers().act("object-published", "on", piers().open("mend the long pier"));
    var mine = new ArrayList<FolderKeeper>();
    try (FolderKeeper keeper = keeper(new Meddled("log.html", () -> mine.getFirst().close()))) {
      mine.add(keeper);
      keeper.look();
    }
    assertThat(Folders.files(out)).isEqualTo(before);
    assertThat(done).isEmpty();
    assertThat(failed).isEmpty();
    piers().publish(out);
    assertThat(checked().problems()).isEmpty();
  }
}
