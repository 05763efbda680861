package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.log.Acts.Remembering;
import org.onrecord.log.RecordLog.Draft;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.FrailDisk.Crash;
import org.onrecord.log.disk.FrailDisk.Fault;
import org.onrecord.log.disk.Storage;

/// The machine stops, or the disk fails, at every single step of all that a record's log does:
/// beginning, contents, entries, heads, a new key, a content taken away.
class RecordLogCrashTest {
  /// What the outside was told is kept, in order.
  private final List<String> acknowledged = new ArrayList<>();

  private Remembering memory = new Remembering();

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whateverHappensAtWhateverStepNothingAcknowledgedIsLost(Fault fault) throws IOException {
    var whole = new FrailDisk();
    write(whole);
    for (long step = 0; step < whole.steps(); step++) {
      begin();
      var disk = new FrailDisk().failing(fault, step);
      if (!stops(disk)) {
        // Contents are named by chance, and two in one folder take a step less.
        assertThat(step).as("a step that did not stop it").isGreaterThanOrEqualTo(disk.steps());
        continue;
      }
      for (int seed = 0; seed < 2; seed++) {
        goesOn(disk.afterCrash(new Random(step * 31 + seed)), "%s at %d".formatted(fault, step));
      }
    }
  }

  @Test
  void aDiskThatOnlySaysItForcedLosesWhatWasAcknowledged() throws IOException {
    assertThatThrownBy(
            () -> {
              for (int seed = 0; seed < 50; seed++) {
                begin();
                var disk = new FrailDisk(false);
                write(disk);
                goesOn(disk.afterCrash(new Random(seed)), "without forcing");
              }
            })
        .isInstanceOfAny(AssertionError.class, IOException.class);
  }

  @Test
  void afterAFailedWriteNothingMoreIsSignedUntilTheRecordIsOpenedAnew() throws IOException {
    var disk = new FrailDisk();
    RecordLog log = RecordLog.open(new Storage(disk), Acts.opening(memory));
    log.append(List.of(Acts.begun(log)));
    // The content's file cannot be forced: nobody may go on as if only that content were lost.
    disk.failing(Fault.ERROR, disk.steps() + 4);
    assertThatThrownBy(() -> log.append(Acts.acts(0, 1))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> log.append(Acts.acts(1, 1)))
        .hasMessageContaining("open the record again");
    RecordLog again = RecordLog.open(new Storage(disk), Acts.opening(memory));
    assertThat(again.append(Acts.acts(1, 1)).getFirst().index()).isEqualTo(1);
  }

  private void begin() {
    acknowledged.clear();
    memory = new Remembering();
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
    RecordLog log = RecordLog.open(new Storage(disk), Acts.opening(memory));
    add(log, List.of(Acts.begun(log)));
    add(log, Acts.acts(1, 2));
    log.rotate(Acts.NOW, "Ilva Maren");
    acknowledged.add(Kind.KEY_ANNOUNCED);
    add(log, Acts.acts(4, 1));
    log.redact(2, Acts.NOW, "Ilva Maren", "a court asked for it");
    acknowledged.set(2, "");
    acknowledged.add(Kind.REDACTION);
    add(log, Acts.acts(6, 3));
  }

  private void add(RecordLog log, List<Draft> drafts) throws IOException {
    log.append(drafts);
    drafts.forEach(draft -> acknowledged.add(draft.content()));
  }

  /// The log on `disk` opens, verifies, has all that was acknowledged, may be written, and takes
  /// more.
  private void goesOn(FrailDisk disk, String when) throws IOException {
    var storage = new Storage(disk);
    RecordLog log = RecordLog.open(storage, Acts.opening(copyOf(memory)));
    assertThat(log.refusal()).as(when).isEmpty();
    long size = log.size();
    assertThat(size).as(when).isGreaterThanOrEqualTo(acknowledged.size());
    hasWhatWasAcknowledged(log, when);
    log.append(size == 0 ? List.of(Acts.begun(log)) : Acts.acts(size, 2));
    Verification.Report report = Verification.run(storage, Optional.of(log.key()));
    assertThat(report.problems())
        .as(when)
        .allMatch(problem -> problem.because().startsWith("an entry says that it was taken away"));
    assertThat(report.entries()).isEqualTo(log.size());
  }

  private void hasWhatWasAcknowledged(RecordLog log, String when) throws IOException {
    var found = new ArrayList<LogReader.Entry>();
    log.forEach(0, found::add);
    for (int i = 0; i < acknowledged.size(); i++) {
      String was = acknowledged.get(i);
      LogReader.Entry entry = found.get(i);
      if (was.startsWith("{")) {
        // A redaction that was under way may have taken it already.
        assertThat(entry.content().orElse(i == 2 ? was : "")).as(when).isEqualTo(was);
      } else {
        assertThat(was.isEmpty() ? "judgement" : was).isEqualTo(entry.envelope().kind());
      }
    }
  }

  private static Remembering copyOf(Remembering memory) {
    return new Remembering(memory);
  }
}
