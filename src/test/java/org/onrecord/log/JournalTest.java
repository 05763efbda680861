package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.Storage;

class JournalTest {
  @Test
  void whatWasAppendedIsReadBackInOrder(@TempDir Path folder) throws IOException {
    var journal = Journal.open(Storage.in(folder));
    journal.append(List.of("{\"a\":1}", "{\"b\":\"ünï\"}"));
    journal.append(List.of("{\"c\":3}"));
    assertThat(Journal.open(Storage.in(folder)).events())
        .containsExactly("{\"a\":1}", "{\"b\":\"ünï\"}", "{\"c\":3}");
  }

  @ParameterizedTest
  @EnumSource(FrailDisk.Fault.class)
  void whateverHappensAtWhateverStepNothingAcknowledgedIsLost(FrailDisk.Fault fault)
      throws IOException {
    var whole = new FrailDisk();
    write(whole, new ArrayList<>());
    for (long step = 0; step < whole.steps(); step++) {
      var acknowledged = new ArrayList<String>();
      var disk = new FrailDisk().failing(fault, step);
      assertThatThrownBy(() -> write(disk, acknowledged))
          .isInstanceOfAny(FrailDisk.Crash.class, IOException.class);
      for (int seed = 0; seed < 5; seed++) {
        var found = new Storage(disk.afterCrash(new Random(step * 31 + seed)));
        Journal reopened = Journal.open(found);
        reopened.append(List.of("after"));
        List<String> events = Journal.open(found).events();
        assertThat(events).hasSizeGreaterThan(acknowledged.size()).endsWith("after");
        assertThat(events.subList(0, acknowledged.size())).isEqualTo(acknowledged);
      }
    }
  }

  private static void write(FrailDisk disk, List<String> acknowledged) throws IOException {
    Journal journal = Journal.open(new Storage(disk));
    for (List<String> added : List.of(List.of("first"), List.of("second", "third"))) {
      journal.append(added);
      acknowledged.addAll(added);
    }
  }

  @Test
  void afterAFailedWriteNothingIsTakenUntilTheRecordIsOpenedAnew() throws IOException {
    var disk = new FrailDisk();
    Journal journal = Journal.open(new Storage(disk));
    journal.append(List.of("first"));
    disk.failing(FrailDisk.Fault.FULL, disk.steps());
    assertThatThrownBy(() -> journal.append(List.of("second"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> journal.append(List.of("third")))
        .hasMessageContaining("open the record again");
    assertThat(Journal.open(new Storage(disk)).events()).containsExactly("first");
  }

  @Test
  void everyChangedByteOfAWholeLineIsFound() throws IOException {
    var disk = new FrailDisk();
    Journal.open(new Storage(disk)).append(List.of("one", "two", "three"));
    byte[] whole = disk.read(Journal.NAME).orElseThrow();
    for (int i = 0; i < whole.length - 1; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      disk.put(Journal.NAME, changed);
      int at = i;
      assertThatThrownBy(() -> Journal.read(new Storage(disk)))
          .as("byte %d changed", at)
          .isInstanceOf(JournalBroken.class);
    }
  }

  @Test
  void aMissingLineIsFound() throws IOException {
    var disk = new FrailDisk();
    Journal.open(new Storage(disk)).append(List.of("one", "two", "three"));
    var lines =
        new String(disk.read(Journal.NAME).orElseThrow(), StandardCharsets.UTF_8).lines().toList();
    disk.put(
        Journal.NAME, (lines.get(0) + "\n" + lines.get(2) + "\n").getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Journal.open(new Storage(disk)))
        .isInstanceOf(JournalBroken.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void halfALineAtTheEndIsTakenAwayAtEveryLength(@TempDir Path folder) throws IOException {
    var disk = Storage.in(folder);
    Journal.open(disk).append(List.of("kept"));
    byte[] kept = disk.read(Journal.NAME).orElseThrow();
    Journal.open(disk).append(List.of("torn"));
    byte[] whole = disk.read(Journal.NAME).orElseThrow();
    for (int length = kept.length; length < whole.length; length++) {
      Files.write(folder.resolve(Journal.NAME), java.util.Arrays.copyOf(whole, length));
      assertThat(Journal.open(disk).events()).containsExactly("kept");
      assertThat(disk.read(Journal.NAME).orElseThrow()).isEqualTo(kept);
    }
  }

  @Test
  void anEventIsOneLine() throws IOException {
    var journal = Journal.open(new Storage(new FrailDisk()));
    assertThatThrownBy(() -> journal.append(List.of("two\nlines")))
        .isInstanceOf(IllegalArgumentException.class);
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
