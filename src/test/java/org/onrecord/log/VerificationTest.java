package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.Acts.Remembering;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.tile.Audit;

/// Whatever is done to a record's log is named.
class VerificationTest {
  private final FrailDisk disk = new FrailDisk();
  private final Storage record = new Storage(disk);
  private Optional<VerifierKey> key = Optional.empty();

  @BeforeEach
  void aLogOfThreeHundred() throws IOException {
    RecordLog log = RecordLog.open(record, Acts.opening(new Remembering()));
    log.append(List.of(Acts.begun(log)));
    log.append(Acts.acts(1, 299));
    key = Optional.of(log.key());
  }

  private List<String> problems() throws IOException {
    return Verification.run(record, Optional.empty()).problems().stream()
        .map(Audit.Problem::toString)
        .toList();
  }

  private byte[] bytes(String name) {
    return disk.read(name).orElseThrow();
  }

  private List<String> files() {
    return disk.list("").stream().filter(name -> !name.startsWith("keys/")).toList();
  }

  private boolean isContent(String name) {
    return name.startsWith("content/");
  }

  @Test
  void aWholeLogHolds() throws IOException {
    assertThat(problems()).isEmpty();
    assertThat(Verification.run(record, key).open()).isEqualTo(300);
  }

  @Test
  void aBitOfAnyFileIsFoundAndTheFileNamed() throws IOException {
    int number = 0;
    for (String name : files()) {
      long bit = (number++ * 7919L) % disk.bits(name);
      disk.flip(name, bit);
      assertThat(problems()).as("%s, bit %d", name, bit).isNotEmpty();
      if (!name.equals("log/checkpoint")) {
        assertThat(problems()).anyMatch(problem -> problem.contains(name));
      }
      disk.flip(name, bit);
    }
    assertThat(problems()).isEmpty();
  }

  @Test
  void theFileIsNamedEvenWhereItHoldsTheKeyOfTheLog() throws IOException {
    String first = "log/tile/entries/000";
    for (long bit = 0; bit < 4096; bit += 97) {
      disk.flip(first, bit);
      assertThat(Verification.run(record, Optional.empty()).problems())
          .as("bit %d", bit)
          .anyMatch(problem -> problem.file().equals(first) && problem.entry().isPresent());
      disk.flip(first, bit);
    }
  }

  @Test
  void aFileThatIsCutOrLongerIsFound() throws IOException {
    for (String name : files()) {
      byte[] whole = bytes(name);
      for (int length : new int[] {0, whole.length / 2, whole.length - 1, whole.length + 1}) {
        disk.put(name, Arrays.copyOf(whole, length));
        assertThat(problems()).as("%s, %d bytes", name, length).isNotEmpty();
      }
      disk.put(name, whole);
    }
  }

  @Test
  void aFileThatIsMissingIsFoundOrCounted() throws IOException {
    for (String name : files()) {
      byte[] whole = bytes(name);
      disk.remove(name);
      Verification.Report report = Verification.run(record, key);
      assertThat(!report.holds() || isContent(name) && report.heldBack() == 1).as(name).isTrue();
      disk.put(name, whole);
    }
  }

  @Test
  void filesThatAreExchangedAreFound() throws IOException {
    List<String> names = files();
    for (int i = 1; i < names.size(); i++) {
      String a = names.get(i - 1);
      String b = names.get(i);
      byte[] inA = bytes(a);
      byte[] inB = bytes(b);
      disk.put(a, inB);
      disk.put(b, inA);
      assertThat(problems()).as("%s and %s", a, b).isNotEmpty();
      disk.put(a, inA);
      disk.put(b, inB);
    }
  }

  @Test
  void anOlderHeadOrTileThatIsPutBackIsFound() throws IOException {
    FrailDisk before = FrailDisk.copyOf(disk);
    RecordLog log = RecordLog.open(record, Acts.opening(new Remembering()));
    log.continueAtRisk(Acts.NOW, "Ilva Maren", "a test");
    log.append(Acts.acts(301, 20));
    for (String name : files()) {
      byte[] now = bytes(name);
      Optional<byte[]> then = before.read(name).filter(old -> !Arrays.equals(old, now));
      if (then.isPresent() && !name.equals("log/checkpoint")) {
        disk.put(name, then.get());
        assertThat(problems()).as(name).isNotEmpty();
        disk.put(name, now);
      }
    }
    // Older heads are true as far as they go: what came after them is not covered, and the memory
    // of what was signed tells (ForkTest).
    disk.put("log/checkpoint", before.read("log/checkpoint").orElseThrow());
    assertThat(Verification.run(record, key).entries()).isEqualTo(300);
  }

  @Test
  void aLogThatIsWrittenMeanwhileHolds(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException {
    Storage onDisk = Storage.in(folder);
    RecordLog log = RecordLog.open(onDisk, Acts.opening(new Remembering()));
    log.append(List.of(Acts.begun(log)));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Long> writing =
          threads.submit(() -> {
            for (int i = 0; i < 40; i++) {
              log.append(Acts.acts(log.size(), 50));
            }
            return log.size();
          });
      while (!writing.isDone()) {
        assertThat(Verification.run(onDisk, Optional.empty()).problems()).isEmpty();
      }
      assertThat(Verification.run(onDisk, Optional.empty()).open()).isEqualTo(writing.get());
    }
  }

  @Test
  void anEntryOfAnotherFormIsNamed() throws IOException {
    var other = new FrailDisk();
    var storage = new Storage(other);
    RecordLog log = RecordLog.open(storage, Acts.opening(new Remembering()));
    log.append(List.of(Acts.begun(log)));
    var tiles =
        org.onrecord.log.tile.TileLog.open(
            storage.below("log"), Keys.ofPublic(storage).find().orElseThrow());
    tiles.append(
        List.of("{\"act\":\"not an envelope\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(Verification.run(storage, Optional.empty()).problems())
        .singleElement()
        .asString()
        .isEqualTo("log, entry 1: it is not in the form of an envelope");
  }
}
