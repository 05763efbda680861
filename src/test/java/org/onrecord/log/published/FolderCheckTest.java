package org.onrecord.log.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.Trust;
import org.onrecord.log.disk.Disk;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.GuardedDisk;
import org.onrecord.log.manifest.Manifest;
import org.onrecord.log.note.Note;
import org.onrecord.log.tile.Audit;

/// Whatever is done to a published folder is named.
class FolderCheckTest {
  private static final FolderCheck.Told NOBODY = new FolderCheck.Told() {};

  private final PublishedFolder velmora = new PublishedFolder();
  private final FrailDisk disk = velmora.onDisk();

  FolderCheckTest() throws IOException {}

  private static FolderCheck.Report check(Disk disk) throws IOException {
    return FolderCheck.run(disk, Trust.ITS_WORD, Optional.empty(), NOBODY);
  }

  private static List<String> problems(Disk disk) throws IOException {
    return check(disk).problems().stream().map(Audit.Problem::toString).toList();
  }

  private byte[] bytes(String name) {
    return disk.read(name).orElseThrow();
  }

  @Test
  void anHonestFolderHolds() throws IOException {
    FolderCheck.Report report = check(disk);
    assertThat(report.problems()).isEmpty();
    assertThat(report.log().entries()).isEqualTo(9);
    assertThat(report.log().heldBackOf()).isEqualTo(Map.of("draft-made", 1L));
    assertThat(report.log().takenAway()).isEqualTo(1);
    assertThat(report.log().signed()).isEqualTo(1);
    assertThat(report.publication().orElseThrow().files()).isEqualTo(report.files().size());
  }

  @Test
  void aFolderThatWasPublishedManyTimesHolds() throws IOException {
    for (int i = 0; i < 3; i++) {
      velmora.grow(120).page("page-" + i + ".html", "more").publish();
      assertThat(problems(velmora.onDisk())).isEmpty();
    }
  }

  @Test
  void eachBitOfEachFileIsFoundAndTheFileNamed() throws IOException {
    var chance = new Random(5);
    for (String name : disk.list("")) {
      long bits = disk.bits(name);
      boolean all = Boolean.getBoolean("onrecord.every-bit");
      for (long i = 0; i < (all ? bits : Math.min(bits, 12)); i++) {
        long bit = all ? i : chance.nextLong(bits);
        disk.flip(name, bit);
        List<String> problems = problems(disk);
        assertThat(problems).as("%s, bit %d", name, bit).isNotEmpty();
        if (!name.equals("log/checkpoint")) {
          assertThat(problems).as("%s, bit %d", name, bit).anyMatch(p -> p.contains(name));
        }
        disk.flip(name, bit);
      }
    }
    assertThat(problems(disk)).isEmpty();
  }

  @Test
  void aFileThatIsMissingCutOrLongerIsNamed() throws IOException {
    for (String name : disk.list("")) {
      byte[] whole = bytes(name);
      disk.remove(name);
      assertThat(problems(disk)).as(name).anyMatch(p -> p.contains(name));
      for (int length : new int[] {0, whole.length / 2, whole.length - 1, whole.length + 1}) {
        disk.put(name, Arrays.copyOf(whole, length));
        assertThat(problems(disk)).as("%s, %d bytes", name, length).anyMatch(p -> p.contains(name));
      }
      disk.put(name, whole);
    }
  }

  @Test
  void filesThatAreExchangedAreNamed() throws IOException {
    List<String> names = disk.list("");
    for (int i = 1; i < names.size(); i++) {
      byte[] a = bytes(names.get(i - 1));
      byte[] b = bytes(names.get(i));
      disk.put(names.get(i - 1), b);
      disk.put(names.get(i), a);
      assertThat(problems(disk)).as("%s and %s", names.get(i - 1), names.get(i)).isNotEmpty();
      disk.put(names.get(i - 1), a);
      disk.put(names.get(i), b);
    }
  }

  @Test
  void aFileThatNothingSpeaksOfIsNamed() throws IOException {
    for (String name :
        List.of("more.html", "log/more", "log/tile/0/000.p/10", "log/tile/entries/001", "a/b/c")) {
      disk.put(name, "more".getBytes(StandardCharsets.UTF_8));
      assertThat(problems(disk)).as(name).anyMatch(p -> p.startsWith(name));
      disk.remove(name);
    }
    String heldBack =
        velmora.recordDisk().list("content").stream()
            .filter(name -> !velmora.files().containsKey(name))
            .findFirst()
            .orElseThrow();
    disk.put(heldBack, velmora.recordDisk().read(heldBack).orElseThrow());
    assertThat(problems(disk)).containsExactly(heldBack + ": nothing speaks of it");
  }

  @Test
  void anOlderManifestWithItsFilesIsFound() throws IOException {
    FrailDisk before = velmora.onDisk();
    velmora.page("index.html", "<!DOCTYPE html><p>Corrected.").publish();
    FrailDisk now = velmora.onDisk();
    now.put(Manifest.FILE, before.read(Manifest.FILE).orElseThrow());
    now.put("index.html", before.read("index.html").orElseThrow());
    assertThat(problems(now))
        .anyMatch(p -> p.startsWith("manifest.jsonl: it is not the manifest of which entry 9"));
  }

  @Test
  void anOldSiteIsWholeByItselfAndOnlyWhoKnowsMoreSeesIt() throws IOException {
    FrailDisk old = velmora.onDisk();
    velmora.grow(5).publish();
    assertThat(problems(old)).isEmpty();
    Note newer = velmora.log().reader().head();
    FolderCheck.Report report = FolderCheck.run(old, Trust.ITS_WORD, Optional.of(newer), NOBODY);
    assertThat(report.problems())
        .singleElement()
        .asString()
        .isEqualTo("log/checkpoint: an older state: it has 9 entries, and 15 were signed before");
    Note older = Note.parse(old.read("log/checkpoint").orElseThrow());
    assertThat(
            FolderCheck.run(velmora.onDisk(), Trust.ITS_WORD, Optional.of(older), NOBODY)
                .problems())
        .isEmpty();
  }

  @Test
  void aSecondHistoryIsFoundByAnOlderHead() throws IOException {
    PublishedFolder other = velmora.fork();
    velmora.grow(4).publish();
    other.grow(9).publish();
    Note known = velmora.log().reader().head();
    assertThat(problems(other.onDisk())).isEmpty();
    assertThat(
            FolderCheck.run(other.onDisk(), Trust.ITS_WORD, Optional.of(known), NOBODY).problems())
        .singleElement()
        .asString()
        .contains("two histories were signed: the first 14 of 19 entries");
  }

  @Test
  void anotherKeyIsFound() throws IOException {
    assertThat(
            FolderCheck.run(
                    disk, Trust.in(Optional.of(velmora.firstKey())), Optional.empty(), NOBODY)
                .problems())
        .isEmpty();
    var stranger = new PublishedFolder();
    assertThat(
            FolderCheck.run(
                    disk, Trust.in(Optional.of(stranger.firstKey())), Optional.empty(), NOBODY)
                .problems())
        .anyMatch(p -> p.because().contains("none of this log's"));
  }

  @Test
  void linksAreNotFollowed(@TempDir Path dir) throws IOException {
    Path folder = velmora.writeTo(dir.resolve("site"));
    assertThat(problems(new GuardedDisk(folder))).isEmpty();
    Path index = folder.resolve("index.html");
    Path elsewhere = Files.copy(index, dir.resolve("elsewhere"));
    Files.delete(index);
    Files.createSymbolicLink(index, elsewhere);
    Files.createSymbolicLink(folder.resolve("log/tile/0/001"), elsewhere);
    Path moved = Files.move(folder.resolve("documents"), dir.resolve("documents"));
    Files.createSymbolicLink(folder.resolve("documents"), moved);
    assertThat(problems(new GuardedDisk(folder)))
        .contains(
            "index.html: it is missing",
            "index.html: it is a link or no plain file, and what it leads to was not looked at",
            "log/tile/0/001: nothing speaks of it",
            "documents: nothing speaks of it");
  }

  @Test
  void pathsThatLeadOutOrCollideAreNamed() throws IOException {
    for (String path :
        List.of(
            "../index.html", "/etc/hosts", "a//b", "a/./b", ".hidden", "a\\\\b", "C:/b", "a b")) {
      String manifest = new String(bytes(Manifest.FILE), StandardCharsets.UTF_8);
      FrailDisk broken = velmora.onDisk();
      broken.put(
          Manifest.FILE,
          manifest.replace("\"index.html\"", "\"" + path + "\"").getBytes(StandardCharsets.UTF_8));
      assertThat(problems(broken)).as(path).anyMatch(p -> p.startsWith("manifest.jsonl: line"));
    }
    velmora.page("Index.html", "another").page("a", "file").page("a/b", "in a folder").publish();
    assertThat(problems(velmora.onDisk()))
        .anyMatch(p -> p.startsWith("index.html: on many disks this and Index.html cannot"))
        .anyMatch(p -> p.startsWith("a/b: on many disks this and a cannot"));
  }

  @Test
  void aManifestWithoutEndIsRefusedEarly() throws IOException {
    FrailDisk broken = velmora.onDisk();
    byte[] endless = new byte[3 << 20];
    Arrays.fill(endless, (byte) '{');
    broken.put(Manifest.FILE, endless);
    assertThat(problems(broken)).contains("manifest.jsonl: line 1: it is too long");
  }
}
