package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.Acts.Remembering;
import org.onrecord.log.RecordLog.Draft;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.VerifierKey;

class RecordLogTest {
  private final Remembering memory = new Remembering();

  @TempDir private Path folder;

  private RecordLog open() throws IOException {
    return RecordLog.open(Storage.in(folder), Acts.opening(memory));
  }

  private RecordLog begun() throws IOException {
    RecordLog log = open();
    log.append(List.of(Acts.begun(log)));
    return log;
  }

  private Verification.Report verify() throws IOException {
    return Verification.run(Storage.in(folder), Optional.empty());
  }

  @Test
  void whatWasAppendedIsReadBackInOrder() throws IOException {
    RecordLog log = begun();
    List<LogReader.Entry> told = log.append(Acts.acts(1, 600));
    assertThat(told.getFirst().index()).isEqualTo(1);
    var read = new ArrayList<LogReader.Entry>();
    open().forEach(1, read::add);
    assertThat(read).isEqualTo(told);
    read.clear();
    open().forEach(599, read::add);
    assertThat(read).isEqualTo(told.subList(598, 600));
    assertThat(verify().problems()).isEmpty();
    assertThat(verify().open()).isEqualTo(601);
  }

  @Test
  void aContentIsNamedByTheHashOfItsFileAndNoTwoAreAlike() throws IOException {
    RecordLog log = begun();
    List<LogReader.Entry> told = log.append(List.of(Acts.act("same"), Acts.act("same")));
    assertThat(told.get(0).envelope()).isNotEqualTo(told.get(1).envelope());
    String hash = told.getFirst().envelope().content();
    byte[] file =
        Files.readAllBytes(folder.resolve("content").resolve(hash.substring(0, 2)).resolve(hash));
    assertThat(Digests.hex(file)).isEqualTo(hash);
    assertThat(new String(file, 32, file.length - 32, StandardCharsets.UTF_8))
        .isEqualTo("{\"act\":\"judgement\",\"why\":\"same\"}");
  }

  @Test
  void theKeyIsForItsOwnerAlone() throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      RecordLog log = begun();
      log.rotate(Acts.NOW, "Ilva Maren");
      RecordLog.openPrivate(Storage.in(folder), Acts.opening(memory));
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("private-log"))))
          .isEqualTo("rwx------");
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
          .isEqualTo("rwx------");
      for (String key : List.of("keys/log.key", "keys/next.key")) {
        assertThat(
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(key))))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void whatManyThreadsAppendIsThereOnceAndWhereTheyWereTold()
      throws IOException, InterruptedException, ExecutionException {
    RecordLog log = begun();
    var told = new ArrayList<Future<List<LogReader.Entry>>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        List<Draft> drafts = Acts.acts(10L * i, 1 + i % 3);
        Callable<List<LogReader.Entry>> append = () -> log.append(drafts);
        told.add(threads.submit(append));
      }
    }
    LogReader reader = open().reader();
    int count = 1;
    for (var entries : told) {
      for (LogReader.Entry entry : entries.get()) {
        assertThat(reader.get(entry.index())).isEqualTo(entry);
        count++;
      }
    }
    assertThat(reader.size()).isEqualTo(count);
    assertThat(verify().problems()).isEmpty();
  }

  @Test
  void aNewKeyFollowsTheOldOneAndTheOldOneIsGone() throws IOException {
    RecordLog log = begun();
    VerifierKey first = log.key();
    VerifierKey second = log.rotate(Acts.NOW, "Ilva Maren");
    log.append(Acts.acts(2, 1));
    RecordLog again = open();
    VerifierKey third = again.rotate(Acts.NOW, "Ilva Maren");
    again.append(Acts.acts(4, 1));
    assertThat(again.reader().keys().keys()).containsExactly(first, second, third);
    for (VerifierKey pinned : List.of(first, second, third)) {
      assertThat(Verification.run(Storage.in(folder), Optional.of(pinned)).problems()).isEmpty();
    }
    assertThat(Files.readString(folder.resolve("keys/log.key")))
        .contains(third.toString().split("\\+")[1]);
    again.reader().receipt(4, true).check(third);
    EntryReceipt receipt = again.reader().receipt(4, false);
    assertThatThrownBy(() -> receipt.check(first)).hasMessageContaining("no valid signature");
    VerifierKey stranger =
        org.onrecord.log.note.SigningKey.generate("velmora.example/record").verifier();
    assertThat(Verification.run(Storage.in(folder), Optional.of(stranger)).problems())
        .singleElement()
        .asString()
        .contains("none of this log's");
  }

  @Test
  void whatTheLawTakesAwayLeavesAProvableHole() throws IOException {
    RecordLog log = begun();
    log.append(Acts.acts(1, 3));
    LogReader.Entry said = log.redact(2, Acts.NOW, "Ilva Maren", "court order 14/2031");
    assertThat(said.content().orElseThrow())
        .contains("court order 14/2031")
        .contains("\"entry\":2");
    LogReader.Entry hole = log.reader().get(2);
    assertThat(hole.content()).isEmpty();
    log.reader().receipt(2, false).check(log.key());
    assertThatThrownBy(() -> log.reader().receipt(2, true)).hasMessageContaining("held back");
    assertThat(verify().problems()).isEmpty();
    assertThat(verify().takenAway()).isEqualTo(1);
    assertThat(verify().heldBack()).isZero();
    assertThatThrownBy(() -> log.redact(0, Acts.NOW, "Ilva Maren", "no"))
        .hasMessageContaining("cannot be taken away");
    assertThatThrownBy(() -> log.redact(99, Acts.NOW, "Ilva Maren", "no"))
        .hasMessageContaining("no entry 99");
  }

  @Test
  void aReceiptProvesItsEntryAndWhatItSaysAndNothingElse() throws IOException {
    RecordLog log = begun();
    log.append(Acts.acts(1, 300));
    String whole = log.reader().receipt(257, true).toString();
    EntryReceipt read = EntryReceipt.parse(whole.getBytes(StandardCharsets.UTF_8));
    read.check(log.key());
    assertThat(read.content()).contains("{\"act\":\"judgement\",\"why\":\"act 257\"}");
    assertThat(read.index()).isEqualTo(257);
    assertThat(read.size()).isEqualTo(301);
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> EntryReceipt.parse(changed).check(log.key()))
          .as("byte %d", i)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aContentThatSomebodyElseSignedIsFound() throws IOException {
    RecordLog log = begun();
    log.append(
        List.of(
            new Draft(
                "judgement",
                java.time.LocalDate.of(2031, 11, 28),
                "{\"act\":\"judgement\",\"signed\":{\"key\":\"ssh-ed25519 AAAA\",\"sig\":\"AAAA\"}}")));
    assertThat(verify().problems()).singleElement().asString().contains("entry 1:");
  }

  @Test
  void whatIsHeldBackIsCountedAndWhatMustBeOpenIsMissed() throws IOException {
    RecordLog log = begun();
    List<LogReader.Entry> told = log.append(Acts.acts(1, 3));
    Files.delete(file(told.get(1)));
    assertThat(verify().problems()).isEmpty();
    assertThat(verify().heldBack()).isEqualTo(1);
    assertThat(verify().open()).isEqualTo(3);
    log.rotate(Acts.NOW, "Ilva Maren");
    Files.delete(file(log.reader().get(4)));
    assertThat(verify().holds()).isFalse();
  }

  private Path file(LogReader.Entry entry) {
    return folder.resolve(Contents.nameOf(entry.envelope().content()));
  }

  @Test
  void theHeadOfThePrivateLogStandsInThePublicOne() throws IOException {
    RecordLog log = begun();
    RecordLog inner = RecordLog.openPrivate(Storage.in(folder), Acts.opening(memory));
    inner.append(List.of(Acts.begun(inner), Acts.act("a role changed")));
    log.append(List.of(inner.checkpointDraft(Acts.NOW)));
    assertThat(log.reader().get(1).content().orElseThrow())
        .contains(Digests.hex(Files.readAllBytes(folder.resolve("private-log/checkpoint"))));
    assertThat(folder.resolve("private-log/content")).isDirectory();
    assertThat(verify().problems()).isEmpty();
  }

  @Test
  void aContentThatIsNotCanonicalIsRefusedAndCostsNothing() throws IOException {
    RecordLog log = begun();
    assertThatThrownBy(() -> new Draft("judgement", java.time.LocalDate.EPOCH, "{ }"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Draft("judgement", java.time.LocalDate.EPOCH, "[]"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Draft("Judge ment", java.time.LocalDate.EPOCH, "{}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(log.append(Acts.acts(1, 1)).getFirst().index()).isEqualTo(1);
  }

  @Test
  void withoutItsKeyNothingIsSignedAndTheLogCanStillBeRead() throws IOException {
    begun();
    Files.delete(folder.resolve("keys/log.key"));
    RecordLog log = open();
    assertThat(log.refusal().orElse("")).contains("keys/log.key is missing");
    assertThatThrownBy(() -> log.append(Acts.acts(1, 1)))
        .isInstanceOf(SigningRefused.class)
        .hasMessageContaining("keys/log.key is missing");
    assertThatThrownBy(() -> log.rotate(Acts.NOW, "Ilva Maren")).isInstanceOf(SigningRefused.class);
    assertThatThrownBy(() -> log.continueAtRisk(Acts.NOW, "Ilva Maren", "lost"))
        .isInstanceOf(SigningRefused.class);
    assertThat(folder.resolve("keys/log.key")).doesNotExist();
    assertThat(log.size()).isEqualTo(1);
    assertThat(log.reader().size()).isEqualTo(1);
    assertThat(LogReader.open(Storage.in(folder)).orElseThrow().size()).isEqualTo(1);
    assertThat(verify().problems()).isEmpty();
  }
}
