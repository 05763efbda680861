package org.onrecord.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.log.TlogData;
import org.onrecord.log.disk.FolderDisk;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.merkle.Proofs;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.VerifierKey;

/// Logs that other people's programs wrote.
class OthersLogsTest {
  private static final VerifierKey TESSERA =
      VerifierKey.parse(
          "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");

  private Path data = Path.of("");

  @BeforeEach
  void findThem() throws IOException {
    Optional<Path> found = TlogData.find();
    assumeTrue(found.isPresent(), TlogData.MISSING);
    data = found.get();
  }

  @Test
  void aLogByTesseraHoldsAtEachOfItsSizes() throws IOException {
    var disk = Storage.in(data.resolve("tessera-testlog/testdata/log"));
    assertThat(Audit.run(disk, TESSERA).problems()).isEmpty();
    var reader = new TileReader(disk, 15);
    Checkpoint before = head(disk, "checkpoint.1");
    for (int size = 1; size <= 15; size++) {
      Checkpoint head = head(disk, "checkpoint." + size);
      assertThat(head.size()).isEqualTo(size);
      assertThat(reader.root(size)).isEqualTo(head.root());
      assertThat(
              Proofs.extend(
                  before.size(),
                  size,
                  before.root(),
                  head.root(),
                  reader.consistency(before.size(), size)))
          .isTrue();
      before = head;
    }
  }

  private static Checkpoint head(Storage disk, String name) throws IOException {
    return Checkpoint.open(Note.parse(disk.read(name).orElseThrow()), TESSERA);
  }

  @Test
  void everyChangedBitOfItIsFound() throws IOException {
    FrailDisk copy = FrailDisk.copyOf(new FolderDisk(data.resolve("tessera-testlog/testdata/log")));
    var storage = new Storage(copy);
    Checkpoint head = Audit.run(storage, TESSERA).head().orElseThrow();
    var names = new ArrayList<>(copy.list("tile"));
    names.add(TileLog.CHECKPOINT);
    for (String name : names) {
      for (long bit = 0; bit < copy.bits(name); bit++) {
        copy.flip(name, bit);
        var report =
            name.equals(TileLog.CHECKPOINT)
                ? Audit.run(storage, TESSERA)
                : Audit.run(storage, head);
        assertThat(report.problems()).as("%s, bit %d", name, bit).isNotEmpty();
        copy.flip(name, bit);
      }
    }
  }

  @Test
  void aLogOfSeventyThousandHoldsAndSoDoesAReceiptOfIt() throws IOException {
    Path large = TlogData.large(data);
    var disk = Storage.in(large.resolve("log"));
    VerifierKey key =
        VerifierKey.parse(Files.readString(large.resolve("vkey"), StandardCharsets.UTF_8).strip());
    assertThat(Audit.run(disk, key).problems()).isEmpty();
    Note head = Note.parse(disk.read(TileLog.CHECKPOINT).orElseThrow());
    var reader = new TileReader(disk, Checkpoint.open(head, key).size());
    for (long index : new long[] {0, 255, 256, 65_535, 65_536, 69_999}) {
      assertThat(reader.receipt(index, head).proves(reader.entry(index), key)).isTrue();
      assertThat(reader.receipt(index, head).proves(reader.entry(index / 2 + 1), key)).isFalse();
    }
  }
}
