package org.onrecord.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.merkle.Growing;
import org.onrecord.log.merkle.Merkle;
import org.onrecord.log.merkle.Proofs;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Receipt;
import org.onrecord.log.note.SigningKey;
import org.onrecord.log.note.VerifierKey;

class TileLogTest {
  private static final SigningKey KEY = SigningKey.ofSeed("velmora.example/record", new byte[32]);

  private static List<byte[]> entries(long from, int count) {
    var entries = new ArrayList<byte[]>();
    for (long i = from; i < from + count; i++) {
      entries.add("{\"act\":%d}".formatted(i).getBytes(StandardCharsets.UTF_8));
    }
    return entries;
  }

  private static FrailDisk grown(long size) throws IOException {
    var disk = new FrailDisk();
    TileLog log = TileLog.open(new Storage(disk), KEY);
    while (log.size() < size) {
      log.append(entries(log.size(), (int) Math.min(4096, size - log.size())));
    }
    return disk;
  }

  private static byte[] bytes(FrailDisk disk, String name) {
    return disk.read(name).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 70_000})
  void aLogOfAnySizeHoldsAndHasTheRootOfItsEntries(long size) throws IOException {
    FrailDisk disk = grown(size);
    Audit.Report report = Audit.run(new Storage(disk), KEY.verifier());
    assertThat(report.problems()).isEmpty();
    assertThat(report.uncovered()).isZero();
    var tree = new Growing();
    entries(0, (int) size).forEach(entry -> tree.add(Merkle.leaf(entry)));
    assertThat(report.head()).contains(new Checkpoint("velmora.example/record", size, tree.root()));
  }

  @Test
  void whatWasAppendedBitByBitIsTheSameAsAtOnce() throws IOException {
    var random = new Random(7);
    var disk = new FrailDisk();
    while (TileLog.open(new Storage(disk), KEY).size() < 1500) {
      TileLog log = TileLog.open(new Storage(disk), KEY);
      for (int i = 0; i < 5; i++) {
        log.append(entries(log.size(), 1 + random.nextInt(90)));
      }
    }
    assertThat(Audit.run(new Storage(disk), KEY.verifier()).problems()).isEmpty();
    FrailDisk atOnce = grown(TileLog.open(new Storage(disk), KEY).size());
    assertThat(bytes(disk, TileLog.CHECKPOINT)).isEqualTo(bytes(atOnce, TileLog.CHECKPOINT));
    for (String name : atOnce.list("")) {
      assertThat(bytes(disk, name)).as(name).isEqualTo(bytes(atOnce, name));
    }
  }

  @Test
  void everyReceiptProvesItsEntryAndNoOther() throws IOException {
    FrailDisk disk = grown(700);
    TileLog log = TileLog.open(new Storage(disk), KEY);
    var reader = new TileReader(new Storage(disk), log.size());
    for (long index = 0; index < 700; index++) {
      Receipt receipt =
          Receipt.parse(
              reader.receipt(index, log.head()).toString().getBytes(StandardCharsets.UTF_8));
      assertThat(receipt.proves(reader.entry(index), KEY.verifier())).isTrue();
      assertThat(receipt.proves(reader.entry((index + 1) % 700), KEY.verifier())).isFalse();
    }
  }

  @Test
  void aLaterLogIsShownToBeginWithTheEarlierOne() throws IOException {
    var reader = new TileReader(new Storage(grown(600)), 600);
    for (long before = 1; before <= 600; before += 13) {
      for (long size = before; size <= 600; size += 29) {
        assertThat(
                Proofs.extend(
                    before,
                    size,
                    reader.root(before),
                    reader.root(size),
                    reader.consistency(before, size)))
            .as("%d to %d", before, size)
            .isTrue();
      }
    }
  }

  @Test
  void anotherKeyIsRefused() throws IOException {
    FrailDisk disk = grown(3);
    VerifierKey other = SigningKey.generate("velmora.example/record").verifier();
    assertThat(Audit.run(new Storage(disk), other).problems())
        .singleElement()
        .asString()
        .startsWith("checkpoint: no valid signature by velmora.example/record+");
    assertThatThrownBy(
            () -> TileLog.open(new Storage(disk), SigningKey.generate("velmora.example/record")))
        .isInstanceOf(DamagedLog.class);
  }

  @Test
  void anEntryBeyondWhatTheFormHoldsIsRefusedAndCostsNothing(@TempDir Path folder)
      throws IOException {
    TileLog log = TileLog.open(Storage.in(folder), KEY);
    assertThatThrownBy(() -> log.append(List.of(new byte[65_536])))
        .isInstanceOf(IllegalArgumentException.class);
    log.append(List.of(new byte[65_535], new byte[0]));
    assertThat(TileLog.open(Storage.in(folder), KEY).size()).isEqualTo(2);
    assertThat(Audit.run(Storage.in(folder), KEY.verifier()).problems()).isEmpty();
  }

  @Test
  void whatWasDoneToALogIsNamedWithTheFileAndTheFirstBadEntry() throws IOException {
    FrailDisk disk = grown(1000);
    disk.flip("tile/entries/002", 8 * 40);
    assertThat(Audit.run(new Storage(disk), KEY.verifier()).problems())
        .singleElement()
        .asString()
        .matches("tile/entries/002, entry 51[0-9]: .*");
    disk = grown(1000);
    disk.remove("tile/0/001");
    assertThat(Audit.run(new Storage(disk), KEY.verifier()).problems())
        .singleElement()
        .asString()
        .isEqualTo("tile/0/001: it is missing");
    disk = grown(1000);
    byte[] first = bytes(disk, "tile/entries/000");
    disk.put("tile/entries/000", bytes(disk, "tile/entries/001"));
    disk.put("tile/entries/001", first);
    assertThat(Audit.run(new Storage(disk), KEY.verifier()).problems())
        .extracting(Audit.Problem::toString)
        .containsExactly(
            "tile/entries/000, entry 0: it is not the entry that was signed",
            "tile/entries/001, entry 256: it is not the entry that was signed");
    disk = grown(1000);
    disk.put(TileLog.CHECKPOINT, bytes(grown(999), TileLog.CHECKPOINT));
    assertThat(Audit.run(new Storage(disk), KEY.verifier()).holds()).isFalse();
  }

  /// C2SP tlog-tiles: a log must serve the unfinished tiles of every head it signed, and may delete
  /// one once the full tile is there.
  @Test
  void unfinishedTilesStayUntilTheFullOneIsThereAndNoLonger() throws IOException {
    var disk = new FrailDisk();
    TileLog log = TileLog.open(new Storage(disk), KEY);
    for (int i = 0; i < 255; i++) {
      log.append(List.of(new byte[] {(byte) i}));
    }
    assertThat(disk.list("tile").stream().filter(name -> name.contains(".p/"))).hasSize(2 * 255);
    log.append(List.of(new byte[] {1}));
    assertThat(disk.list("tile"))
        .containsExactly("tile/0/000", "tile/1/000.p/1", "tile/entries/000");
  }
}
