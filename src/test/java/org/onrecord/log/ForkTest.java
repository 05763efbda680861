package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.log.disk.FolderDisk;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.watch.FolderMemory;
import org.onrecord.log.watch.Mirror;
import org.onrecord.log.watch.Mirrors;

/// An old copy that is put back must not sign a second history.
class ForkTest {
  @TempDir private Path dir;
  private FolderMemory memory = new FolderMemory(Path.of(""));
  private FrailDisk disk = new FrailDisk();

  @BeforeEach
  void aLogOfTen() throws IOException {
    memory = new FolderMemory(dir.resolve("state"));
    RecordLog log = open(disk, memory);
    log.append(List.of(Acts.begun(log)));
    log.append(Acts.acts(1, 9));
  }

  private static RecordLog open(FrailDisk disk, FolderMemory memory, Mirror... mirrors)
      throws IOException {
    return RecordLog.open(new Storage(disk), Acts.opening(memory, mirrors));
  }

  private FolderMemory nothingRemembered() {
    return new FolderMemory(dir.resolve("elsewhere"));
  }

  private Mirror mirrorOf(FrailDisk held) throws IOException {
    Path copy = Files.createTempDirectory(dir, "mirror");
    Files.write(copy.resolve("checkpoint"), held.read("log/checkpoint").orElseThrow());
    return Mirrors.of(copy.toString());
  }

  private static void isRefused(RecordLog log, String because) {
    assertThat(log.refusal().orElse("")).contains(because);
    assertThatThrownBy(() -> log.append(Acts.acts(10, 1))).isInstanceOf(SigningRefused.class);
    assertThatThrownBy(() -> log.rotate(Acts.NOW, "Ilva Maren")).isInstanceOf(SigningRefused.class);
    assertThatThrownBy(() -> log.redact(1, Acts.NOW, "Ilva Maren", "no"))
        .isInstanceOf(SigningRefused.class);
  }

  @Test
  void theSameRecordOnTheSameMachineGoesOn() throws IOException {
    RecordLog again = open(disk, memory);
    assertThat(again.refusal()).isEmpty();
    assertThat(again.append(Acts.acts(10, 1)).getFirst().index()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 300})
  void anOldCopyIsOnlyRead(int later) throws IOException {
    FrailDisk old = FrailDisk.copyOf(disk);
    byte[] head = old.read("log/checkpoint").orElseThrow();
    open(disk, memory).append(Acts.acts(10, later));
    RecordLog back = open(old, memory);
    isRefused(
        back,
        "This is an older copy: it has 10 entries, and this machine knows of " + (10 + later));
    assertThat(back.reader().get(3).content()).isPresent();
    assertThat(old.read("log/checkpoint")).hasValue(head);
  }

  @Test
  void anotherHistoryOfAnyLengthIsOnlyRead() throws IOException {
    FrailDisk other = FrailDisk.copyOf(disk);
    RecordLog fork = open(other, nothingRemembered(), mirrorOf(disk));
    assertThat(fork.refusal()).isEmpty();
    fork.append(Acts.acts(10, 5));
    open(disk, memory).append(Acts.acts(20, 2));
    isRefused(open(other, memory), "This is another history: the first 12 entries");
  }

  @Test
  void withoutMemoryAndMirrorARecordIsOnlyRead() throws IOException {
    isRefused(open(disk, nothingRemembered()), "The log has 10 entries, but nothing in");
    Mirror nobody = Mirrors.of(dir.resolve("nobody").toString());
    isRefused(open(disk, nothingRemembered(), nobody), "no mirror could be reached");
    assertThat(open(new FrailDisk(), nothingRemembered()).refusal()).isEmpty();
  }

  @Test
  void aMirrorIsAsGoodAsAMemory() throws IOException {
    FrailDisk old = FrailDisk.copyOf(disk);
    Mirror before = mirrorOf(disk);
    open(disk, memory).append(Acts.acts(10, 3));
    assertThat(open(disk, nothingRemembered(), before).refusal()).isEmpty();
    isRefused(
        open(old, new FolderMemory(dir.resolve("third")), before, mirrorOf(disk)), "knows of 13");
  }

  @Test
  void aMirrorOfAnotherLogVouchesForNothing() throws IOException {
    var stranger = new FrailDisk();
    RecordLog other =
        RecordLog.open(
            new Storage(stranger),
            new Opening(Optional.of("elsewhere.example"), nothingRemembered(), List.of()));
    other.append(List.of(Acts.begun(other)));
    isRefused(
        open(disk, new FolderMemory(dir.resolve("third")), mirrorOf(stranger)),
        "it is another log: elsewhere.example");
  }

  /// Who only reads it signs nothing, and may be on a machine that never signed it.
  @Test
  void whoOnlyReadsAnOldCopyIsToldWhereThisMachineKnowsBetter() throws IOException {
    FrailDisk old = FrailDisk.copyOf(disk);
    open(disk, memory).append(Acts.acts(10, 3));
    assertThat(doubt(disk, memory)).isEmpty();
    assertThat(doubt(old, memory).orElse("")).contains("older copy", "knows of 13");
    assertThat(doubt(old, nothingRemembered())).isEmpty();
  }

  private static Optional<String> doubt(FrailDisk disk, FolderMemory memory) throws IOException {
    return LogReader.doubt(new Storage(disk), memory);
  }

  @Test
  void goingOnAtRiskIsAnEntry() throws IOException {
    RecordLog copied = open(disk, nothingRemembered());
    var accepted =
        copied.continueAtRisk(Acts.NOW, "Ilva Maren", "moved to the new laptop").orElseThrow();
    assertThat(accepted.index()).isEqualTo(10);
    assertThat(accepted.content().orElseThrow())
        .contains("moved to the new laptop")
        .contains("Ilva Maren");
    copied.append(Acts.acts(11, 1));
    RecordLog again = open(disk, nothingRemembered());
    assertThat(again.refusal()).isEmpty();
    assertThat(again.continueAtRisk(Acts.NOW, "Ilva Maren", "again")).isEmpty();
    assertThat(Verification.run(new Storage(disk), Optional.empty()).problems()).isEmpty();
  }

  @Test
  void theMemoryFollowsANewKey() throws IOException {
    FrailDisk old = FrailDisk.copyOf(disk);
    open(disk, memory).rotate(Acts.NOW, "Ilva Maren");
    assertThat(open(disk, memory).refusal()).isEmpty();
    isRefused(open(old, memory), "older copy");
  }

  @Test
  void aMemoryThatCannotBeReadIsNoMemory() throws IOException {
    for (String name : new FolderDisk(dir.resolve("state")).list("")) {
      Files.writeString(dir.resolve("state").resolve(name), "rubbish");
    }
    isRefused(open(disk, memory), "cannot be read");
  }

  @Test
  void aLogThatWasEmptiedIsOnlyRead() throws IOException {
    var emptied = new FrailDisk();
    emptied.put("keys/log.key", disk.read("keys/log.key").orElseThrow());
    isRefused(open(emptied, memory), "it has 0 entries");
  }
}
