package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.log.Acts.Remembering;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.tile.Audit;

/// The private log is read like the public one, and is the one of which that speaks.
class PrivateVerificationTest {
  private final FrailDisk disk = new FrailDisk();
  private final Storage record = new Storage(disk);
  private final Remembering memory = new Remembering();
  private Optional<RecordLog> outer = Optional.empty();
  private Optional<RecordLog> inner = Optional.empty();

  @BeforeEach
  void bothLogs() throws IOException {
    RecordLog log = RecordLog.open(record, Acts.opening(memory));
    log.append(List.of(Acts.begun(log)));
    RecordLog accounts = RecordLog.openPrivate(record, Acts.opening(memory));
    accounts.append(List.of(Acts.begun(accounts)));
    accounts.append(Acts.acts(1, 4));
    outer = Optional.of(log);
    inner = Optional.of(accounts);
    tell();
    accounts.append(Acts.acts(5, 4));
    tell();
  }

  private void tell() throws IOException {
    outer.orElseThrow().append(List.of(inner.orElseThrow().checkpointDraft(Acts.NOW)));
  }

  private List<String> problems() throws IOException {
    return PrivateVerification.run(record).orElseThrow().problems().stream()
        .map(Audit.Problem::toString)
        .toList();
  }

  private List<String> files(String folder) {
    return disk.list(folder);
  }

  @Test
  void bothHold() throws IOException {
    assertThat(problems()).isEmpty();
    assertThat(PrivateVerification.run(record).orElseThrow().entries()).isEqualTo(9);
  }

  @Test
  void aRecordWithoutOneHasNothingToVerify() throws IOException {
    files("private-log").forEach(disk::remove);
    assertThat(problems()).containsExactly("private-log/checkpoint: it is missing");
    var plain = new Storage(new FrailDisk());
    RecordLog log = RecordLog.open(plain, Acts.opening(new Remembering()));
    log.append(List.of(Acts.begun(log)));
    assertThat(PrivateVerification.run(plain)).isEmpty();
  }

  @Test
  void aBitOfAnyFileIsFound() throws IOException {
    int number = 0;
    for (String name : files("private-log")) {
      long bit = (number++ * 7919L) % disk.bits(name);
      disk.flip(name, bit);
      assertThat(problems()).as("%s, bit %d", name, bit).isNotEmpty();
      disk.flip(name, bit);
    }
  }

  @Test
  void aPrivateLogThatWasCutShortIsFound() throws IOException {
    FrailDisk old = FrailDisk.copyOf(disk);
    inner.orElseThrow().append(Acts.acts(9, 3));
    tell();
    for (String name : files("private-log")) {
      if (!name.contains("/heads/")) {
        disk.remove(name);
      }
    }
    for (String name : old.list("private-log")) {
      disk.put(name, old.read(name).orElseThrow());
    }
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("private-log/heads/", "entry 3", "had 12 entries", "and has 9");
    files("private-log/heads").forEach(disk::remove);
    assertThat(problems()).anyMatch(problem -> problem.endsWith("speaks is missing"));
  }

  @Test
  void anotherPrivateLogOfTheSameKeyIsFound() throws IOException {
    FrailDisk other = FrailDisk.copyOf(disk);
    RecordLog forked = RecordLog.openPrivate(new Storage(other), Acts.opening(new Remembering()));
    forked.continueAtRisk(Acts.NOW, "Ilva Maren", "a test");
    forked.append(Acts.acts(90, 5));
    inner.orElseThrow().append(Acts.acts(9, 2));
    tell();
    files("private-log").stream().filter(name -> !name.contains("/heads/")).forEach(disk::remove);
    for (String name : other.list("private-log")) {
      disk.put(name, other.read(name).orElseThrow());
    }
    assertThat(problems())
        .singleElement()
        .asString()
        .contains("the first 11 entries of the private log are not those");
  }

  @Test
  void whatThePublicLogDoesNotCoverIsCounted() throws IOException {
    RecordLog accounts = inner.orElseThrow();
    LogReader told = outer.orElseThrow().reader();
    assertThat(accounts.untoldIn(told))
        .isEqualTo(new RecordLog.Untold(0, Optional.of(LocalDate.of(2031, 11, 28))));
    accounts.append(Acts.acts(9, 3));
    assertThat(accounts.untoldIn(told).entries()).isEqualTo(3);
  }
}
