package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalTest {
  @Test
  void whatWasAppendedIsReadBackInOrder(@TempDir Path folder) throws IOException {
    var journal = Journal.open(new Folder(folder));
    journal.append(List.of("{\"a\":1}", "{\"b\":\"ünï\"}"));
    journal.append(List.of("{\"c\":3}"));
    assertThat(Journal.open(new Folder(folder)).events())
        .containsExactly("{\"a\":1}", "{\"b\":\"ünï\"}", "{\"c\":3}");
  }

  @ParameterizedTest
  @EnumSource(value = MemoryDisk.Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aFailedWriteLosesNothingThatWasAcknowledged(MemoryDisk.Fault fault) throws IOException {
    var disk = new MemoryDisk();
    var journal = Journal.open(disk);
    journal.append(List.of("first", "second"));
    disk.failing(fault);
    assertThatThrownBy(() -> journal.append(List.of("third"))).isInstanceOf(IOException.class);
    disk.healed();
    assertThatThrownBy(() -> journal.append(List.of("fourth")))
        .hasMessageContaining("open the record again");
    var reopened = Journal.open(disk);
    assertThat(reopened.events()).startsWith("first", "second");
    reopened.append(List.of("fifth"));
    assertThat(Journal.open(disk).events()).startsWith("first", "second").endsWith("fifth");
  }

  @Test
  void everyChangedByteOfAWholeLineIsFound() throws IOException {
    var disk = new MemoryDisk();
    Journal.open(disk).append(List.of("one", "two", "three"));
    byte[] whole = disk.read(Journal.NAME).orElseThrow();
    for (int i = 0; i < whole.length - 1; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      disk.put(Journal.NAME, changed);
      int at = i;
      assertThatThrownBy(() -> Journal.read(disk))
          .as("byte %d changed", at)
          .isInstanceOf(JournalBroken.class);
    }
  }

  @Test
  void aMissingLineIsFound() throws IOException {
    var disk = new MemoryDisk();
    Journal.open(disk).append(List.of("one", "two", "three"));
    var lines =
        new String(disk.read(Journal.NAME).orElseThrow(), StandardCharsets.UTF_8).lines().toList();
    disk.put(
        Journal.NAME, (lines.get(0) + "\n" + lines.get(2) + "\n").getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Journal.open(disk))
        .isInstanceOf(JournalBroken.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void halfALineAtTheEndIsTakenAwayAtEveryLength(@TempDir Path folder) throws IOException {
    var disk = new Folder(folder);
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
    var journal = Journal.open(new MemoryDisk());
    assertThatThrownBy(() -> journal.append(List.of("two\nlines")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void originalsAreKeptUnderTheirDigestAndChecked(@TempDir Path folder) throws IOException {
    var originals = new Originals(new Folder(folder));
    String digest = originals.keep("words".getBytes(StandardCharsets.UTF_8));
    originals.keep("words".getBytes(StandardCharsets.UTF_8));
    assertThat(originals.find(digest).orElseThrow())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("words");
    Files.writeString(folder.resolve(Originals.nameOf(digest)), "other");
    assertThatThrownBy(() -> originals.find(digest)).isInstanceOf(JournalBroken.class);
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
