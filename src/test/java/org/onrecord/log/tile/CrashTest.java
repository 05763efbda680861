package org.onrecord.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.FrailDisk.Crash;
import org.onrecord.log.disk.FrailDisk.Fault;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.SigningKey;

/// The machine stops, or the disk fails, at every single step of opening a log and appending to it.
class CrashTest {
  private static final SigningKey KEY = SigningKey.ofSeed("velmora.example/record", new byte[32]);

  /// Appends of different sizes that fill tiles and cross from one to the next.
  private static final int[] APPENDS = {1, 2, 250, 1, 2, 1, 260, 7};

  /// What the outside was told is kept.
  private final List<String> acknowledged = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whateverHappensAtWhateverStepNothingAcknowledgedIsLost(Fault fault) throws IOException {
    var whole = new FrailDisk();
    write(whole);
    for (long step = 0; step < whole.steps(); step++) {
      acknowledged.clear();
      var disk = new FrailDisk().failing(fault, step);
      boolean stopped = stops(disk);
      assertThat(stopped).as("step %d", step).isTrue();
      for (int seed = 0; seed < 3; seed++) {
        goesOn(disk.afterCrash(new Random(step * 31 + seed)), "%s at %d".formatted(fault, step));
      }
    }
  }

  @Test
  void aDiskThatOnlySaysItForcedLosesWhatWasAcknowledged() throws IOException {
    assertThatThrownBy(
            () -> {
              for (int seed = 0; seed < 50; seed++) {
                acknowledged.clear();
                var disk = new FrailDisk(false);
                write(disk);
                goesOn(disk.afterCrash(new Random(seed)), "without forcing");
              }
            })
        .isInstanceOfAny(AssertionError.class, IOException.class);
  }

  @Test
  void afterAFailedWriteNothingMoreIsSignedUntilTheLogIsOpenedAnew() throws IOException {
    var disk = new FrailDisk();
    TileLog log = TileLog.open(new Storage(disk), KEY);
    log.append(List.of(bytes("kept")));
    disk.failing(Fault.ERROR, disk.steps() + 1);
    assertThatThrownBy(() -> log.append(List.of(bytes("lost")))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> log.append(List.of(bytes("after"))))
        .hasMessageContaining("open the log again");
    TileLog again = TileLog.open(new Storage(disk), KEY);
    assertThat(again.size()).isEqualTo(1);
    assertThat(again.append(List.of(bytes("after")))).isEqualTo(1);
  }

  private boolean stops(FrailDisk disk) {
    try {
      write(disk);
      return false;
    } catch (Crash | IOException e) {
      return true;
    }
  }

  private void write(FrailDisk disk) throws IOException {
    TileLog log = TileLog.open(new Storage(disk), KEY);
    for (int count : APPENDS) {
      List<String> added = words(log.size(), count);
      log.append(added.stream().map(CrashTest::bytes).toList());
      acknowledged.addAll(added);
    }
  }

  /// The log on `disk` opens, holds, has all that was acknowledged, and takes more.
  private void goesOn(FrailDisk disk, String when) throws IOException {
    var storage = new Storage(disk);
    TileLog log = TileLog.open(storage, KEY);
    assertThat(Audit.run(storage, KEY.verifier()).problems()).as(when).isEmpty();
    assertThat(log.size()).as(when).isGreaterThanOrEqualTo(acknowledged.size());
    assertThat(read(storage, log.size()).subList(0, acknowledged.size()))
        .as(when)
        .isEqualTo(acknowledged);
    List<String> more = words(log.size(), 3);
    long first = log.append(more.stream().map(CrashTest::bytes).toList());
    assertThat(read(storage, log.size()).subList((int) first, (int) first + 3)).isEqualTo(more);
    assertThat(Audit.run(storage, KEY.verifier()).problems()).as(when).isEmpty();
  }

  private static List<String> read(Storage storage, long size) throws IOException {
    var reader = new TileReader(storage, size);
    var all = new ArrayList<String>();
    for (long bundle = 0; bundle * Tile.FULL < size; bundle++) {
      reader.bundle(bundle).forEach(e -> all.add(new String(e, StandardCharsets.UTF_8)));
    }
    return all;
  }

  private static List<String> words(long from, int count) {
    var words = new ArrayList<String>();
    for (long i = from; i < from + count; i++) {
      words.add("act " + i);
    }
    return words;
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
