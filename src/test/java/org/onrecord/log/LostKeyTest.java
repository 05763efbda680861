package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.log.Acts.Remembering;
import org.onrecord.log.disk.FrailDisk;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.tile.Audit;

/// A lost key is replaced on somebody's word, and everybody is shown that it is a word.
class LostKeyTest {
  private static final LostKey.Loss LOSS =
      new LostKey.Loss(Acts.NOW, "Ilva Maren", "the disk with keys/ died", false);

  private final FrailDisk disk = new FrailDisk();
  private final Storage record = new Storage(disk);
  private final Remembering memory = new Remembering();
  private Optional<VerifierKey> first = Optional.empty();

  @BeforeEach
  void aLog() throws IOException {
    RecordLog log = open();
    log.append(List.of(Acts.begun(log)));
    log.append(Acts.acts(1, 9));
    first = Optional.of(log.key());
  }

  private RecordLog open() throws IOException {
    return RecordLog.open(record, Acts.opening(memory));
  }

  private LostKey lost() {
    return LostKey.ofPublic(record, Acts.opening(memory));
  }

  private List<String> problems(Trust trust) throws IOException {
    return Verification.run(record, trust).problems().stream()
        .map(Audit.Problem::toString)
        .toList();
  }

  @Test
  void aKeyThatIsThereIsNotReplaced() throws IOException {
    assertThat(lost().isLost()).isFalse();
    assertThatThrownBy(() -> lost().replace(LOSS))
        .isInstanceOf(SigningRefused.class)
        .hasMessageContaining("log rotate");
  }

  @Test
  void whoKnewTheOldKeyMustAcceptTheNewOne() throws IOException {
    disk.remove("keys/log.key");
    VerifierKey next = lost().replace(LOSS);
    RecordLog log = open();
    assertThat(log.key()).isEqualTo(next);
    log.append(Acts.acts(11, 3));
    Verification.Report report = Verification.run(record, Trust.ITS_WORD);
    assertThat(report.problems()).isEmpty();
    assertThat(report.entries()).isEqualTo(14);
    assertThat(report.replacements())
        .singleElement()
        .asString()
        .contains("Ilva Maren vouches for", "the disk with keys/ died");
    assertThat(problems(Trust.in(first)))
        .singleElement()
        .asString()
        .startsWith("log/checkpoint, entry 10: the key was replaced without the signature")
        .contains("--accept-key " + next);
    assertThat(problems(new Trust(first, Set.of(next)))).isEmpty();
    assertThat(problems(Trust.in(Optional.of(next)))).isEmpty();
  }

  @Test
  void aKeyThatFollowsTheNewOneIsBelievedAsItIs() throws IOException {
    disk.remove("keys/log.key");
    VerifierKey next = lost().replace(LOSS);
    open().rotate(Acts.NOW, "Ilva Maren");
    assertThat(problems(new Trust(first, Set.of(next)))).isEmpty();
    assertThat(problems(Trust.in(first))).isNotEmpty();
  }

  @Test
  void aKeyThatCannotBeReadIsLost() throws IOException {
    disk.put("keys/log.key", new byte[] {1, 2, 3});
    lost().replace(LOSS);
    assertThat(open().refusal()).isEmpty();
  }

  @Test
  void aLogThatDoesNotHoldGetsNoNewKey() throws IOException {
    disk.remove("keys/log.key");
    disk.flip("log/tile/entries/000.p/10", 4000);
    assertThatThrownBy(() -> lost().replace(LOSS))
        .isInstanceOf(SigningRefused.class)
        .hasMessageContaining("does not hold");
  }

  @Test
  void anOldCopyGetsANewKeyOnlyAtARisk() throws IOException {
    FrailDisk old = FrailDisk.copyOf(disk);
    open().append(Acts.acts(10, 5));
    old.remove("keys/log.key");
    var storage = new Storage(old);
    LostKey key = LostKey.ofPublic(storage, Acts.opening(memory));
    assertThatThrownBy(() -> key.replace(LOSS))
        .isInstanceOf(SigningRefused.class)
        .hasMessageContaining("--accept-fork-risk");
    key.replace(new LostKey.Loss(Acts.NOW, "Ilva Maren", "both burnt", true));
    assertThat(LogReader.open(storage).orElseThrow().get(10).content().orElseThrow())
        .contains("\"because\":\"This is an older copy");
  }

  @Test
  void aCrashAnywhereLeavesAKeyThatIsLostOrReplaced() throws IOException {
    disk.remove("keys/log.key");
    FrailDisk before = FrailDisk.copyOf(disk);
    for (long step = before.steps(); ; step++) {
      FrailDisk here = FrailDisk.copyOf(before).failing(FrailDisk.Fault.CRASH_BEFORE, step);
      boolean stopped = false;
      try {
        LostKey.ofPublic(new Storage(here), Acts.opening(new Remembering(memory))).replace(LOSS);
      } catch (FrailDisk.Crash e) {
        stopped = true;
      }
      var reopened = new Storage(here.afterCrash(new Random(step)));
      LostKey again = LostKey.ofPublic(reopened, Acts.opening(new Remembering(memory)));
      if (again.isLost()) {
        again.replace(LOSS);
      }
      assertThat(again.isLost()).isFalse();
      Verification.Report report = Verification.run(reopened, Trust.ITS_WORD);
      assertThat(report.problems()).as("step %d", step).isEmpty();
      assertThat(report.replacements()).hasSize(1);
      if (!stopped) {
        assertThat(step).isGreaterThan(before.steps() + 10);
        return;
      }
    }
  }
}
