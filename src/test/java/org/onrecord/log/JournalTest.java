package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.Storage;

class JournalTest {
  /// A journal as older versions wrote it.
  private static FrailDisk holding(String... events) {
    return holding(0, events);
  }

  private static FrailDisk holding(int less, String... events) {
    byte[] bytes = OldJournal.of(events).getBytes(StandardCharsets.UTF_8);
    var disk = new FrailDisk();
    disk.put(Journal.NAME, Arrays.copyOf(bytes, bytes.length - less));
    return disk;
  }

  private static List<String> events(FrailDisk disk) throws IOException {
    return Journal.find(new Storage(disk)).orElseThrow().lines().stream()
        .map(Journal::eventOf)
        .toList();
  }

  @Test
  void whatWasWrittenIsReadBackInOrder() throws IOException {
    assertThat(events(holding("{\"a\":1}", "{\"b\":\"ünï\"}", "{\"c\":3}")))
        .containsExactly("{\"a\":1}", "{\"b\":\"ünï\"}", "{\"c\":3}");
    assertThat(Journal.find(new Storage(new FrailDisk()))).isEmpty();
  }

  @Test
  void everyChangedByteOfAWholeLineIsFound() throws IOException {
    FrailDisk disk = holding("one", "two", "three");
    byte[] whole = disk.read(Journal.NAME).orElseThrow();
    for (int i = 0; i < whole.length - 1; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      disk.put(Journal.NAME, changed);
      int at = i;
      assertThatThrownBy(() -> Journal.find(new Storage(disk)))
          .as("byte %d changed", at)
          .isInstanceOf(JournalBroken.class);
    }
  }

  @Test
  void aMissingLineIsFound() throws IOException {
    FrailDisk disk = holding("one", "two", "three");
    var lines =
        new String(disk.read(Journal.NAME).orElseThrow(), StandardCharsets.UTF_8).lines().toList();
    disk.put(
        Journal.NAME, (lines.get(0) + "\n" + lines.get(2) + "\n").getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Journal.find(new Storage(disk)))
        .isInstanceOf(JournalBroken.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void halfALineAtTheEndIsPassedOverAtEveryLength() throws IOException {
    for (int less = 1; less <= "torn".length() + 66; less++) {
      assertThat(events(holding(less, "kept", "torn"))).containsExactly("kept");
    }
  }

  @Test
  void originalsAreKeptUnderTheirDigestAndChecked(@TempDir Path folder) throws IOException {
    var originals = new Originals(Storage.in(folder));
    String digest = originals.keep(words());
    assertThat(originals.keep(words())).isEqualTo(digest);
    assertThat(originals.get(digest)).asString(StandardCharsets.UTF_8).isEqualTo("words");
    Files.writeString(folder.resolve(Originals.nameOf(digest)), "other");
    assertThatThrownBy(() -> originals.get(digest)).isInstanceOf(JournalBroken.class);
    assertThatThrownBy(() -> originals.check(digest)).isInstanceOf(JournalBroken.class);
    Files.delete(folder.resolve(Originals.nameOf(digest)));
    assertThatThrownBy(() -> originals.check(digest)).hasMessageContaining("is missing");
  }

  private static InputStream words() {
    return new ByteArrayInputStream("words".getBytes(StandardCharsets.UTF_8));
  }

  /// Larger than what is held in memory at once; the machine stops at each step, and what was
  /// acknowledged is whole.
  @Test
  void anOriginalIsThereWholeOrNotAtAll() throws IOException {
    byte[] large = new byte[(2 << 20) + 17];
    new Random(7).nextBytes(large);
    for (long step = 0; ; step++) {
      var disk = new FrailDisk().failing(FrailDisk.Fault.CRASH_IN_IT, step);
      String acknowledged = "";
      try {
        acknowledged = new Originals(new Storage(disk)).keep(new ByteArrayInputStream(large));
      } catch (FrailDisk.Crash e) {
        assertThat(acknowledged).isEmpty();
      }
      FrailDisk found = disk.afterCrash(new Random(step));
      for (String name : found.list("")) {
        assertThat(found.read(name)).as("%s after step %d", name, step).hasValue(large);
      }
      if (!acknowledged.isEmpty()) {
        assertThat(found.list("")).containsExactly(Originals.nameOf(acknowledged));
        return;
      }
    }
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheRecord(@TempDir Path folder) throws IOException {
    try (var first = RecordLock.take(folder, "onrecord add, process 1")) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> RecordLock.take(folder, "me"))
          .isInstanceOf(RecordHeld.class)
          .hasMessageContaining("onrecord add, process 1");
    }
    RecordLock.take(folder, "me").close();
  }
}
