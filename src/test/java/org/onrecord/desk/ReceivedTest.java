package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.model.people.Sent;

class ReceivedTest {
  private static final byte[] BYTES = "Minutes of a meeting".getBytes(StandardCharsets.UTF_8);
  private static final int CRASHES = 200;

  @Test
  void whatWasAcknowledgedIsThereAfterACrash() throws IOException {
    assertThat(lostAfterCrashes(true)).isZero();
    assertThat(lostAfterCrashes(false)).as("on a disk that only says it forced").isPositive();
  }

  private static int lostAfterCrashes(boolean forces) throws IOException {
    int lost = 0;
    for (int seed = 0; seed < CRASHES; seed++) {
      var disk = new FrailDisk(forces);
      Received.put(new Storage(disk), "00ff", BYTES, "{}");
      FrailDisk after = disk.afterCrash(new Random(seed));
      boolean whole =
          after.read("00ff.json").isPresent()
              && after.read("00ff.bytes").filter(b -> Arrays.equals(b, BYTES)).isPresent();
      lost += whole ? 0 : 1;
    }
    return lost;
  }

  @Test
  void ofWhoSendsNameAndDayAreKept(@TempDir Path dir) throws IOException {
    Clock clock = Clock.fixed(Instant.parse("2031-05-01T09:30:41Z"), ZoneOffset.UTC);
    try (Desk desk = Desk.open(words -> {}, List.of(), "test");
        var acting = new Acting(dir, desk, "a test")) {
      var received = new Received(dir, acting, clock);
      received.keep("../a/minutes.txt", Optional.of("Ilva Maren"), new ByteArrayInputStream(BYTES));
      Sent sent = received.list().getFirst();
      assertThat(sent.name()).isEqualTo("minutes.txt");
      assertThat(sent.by()).contains("Ilva Maren");
      assertThat(sent.day()).isEqualTo("2031-05-01");
      assertThat(received.file(sent.id()).orElseThrow())
          .hasBinaryContent(BYTES)
          .matches(f ->
              f.toFile().lastModified() == Instant.parse("2031-05-01T00:00:00Z").toEpochMilli());
      assertThat(received.throwAway(sent.id())).isTrue();
      assertThat(received.list()).isEmpty();
    }
  }

  /// Names that a file system cannot hold as they are: too long in bytes, or with signs that it
  /// cannot write.
  @ParameterizedTest
  @ValueSource(strings = {"å", "議", "🪶"})
  void anyNameIsTakenIn(String sign, @TempDir Path dir) throws IOException {
    Path texts = Files.createDirectory(dir.resolve("record"));
    try (Desk desk = Desk.open(words -> {}, List.of(), "test");
        RecordFolder made = RecordFolder.open(texts, desk, "a test", Progress.SILENT)) {
      assertThat(made).isNotNull();
    }
    try (Desk desk = Desk.open(words -> {}, List.of(), "test");
        var acting = new Acting(texts, desk, "a test")) {
      var received = new Received(texts, acting, Clock.systemUTC());
      String name = sign.repeat(150) + ".txt";
      received.keep(name, Optional.empty(), new ByteArrayInputStream(BYTES));
      Sent sent = received.list().getFirst();
      assertThat(sent.name()).endsWith(sign + ".txt");
      assertThat(sent.name().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
      assertThat(received.take(sent.id())).isTrue();
      assertThat(received.list()).isEmpty();
    }
  }

  /// Such a name is refused by every file system of this kind, as one without a locale refuses
  /// whatever is not ASCII.
  @Test
  void aNameThatTheDiskCannotWriteIsWrittenInPercents(@TempDir Path dir) {
    assertThat(Received.named(dir, "a\0b å.txt")).hasFileName("a%00b %C3%A5.txt");
    assertThat(Received.named(dir, "minutes of May.txt")).hasFileName("minutes of May.txt");
  }
}
