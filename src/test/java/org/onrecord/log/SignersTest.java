package org.onrecord.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.Acts.Remembering;
import org.onrecord.log.RecordLog.Draft;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.tile.Audit;

/// A signature counts when its key was added to the log before.
class SignersTest {
  private static final LocalDate DAY = LocalDate.of(2031, 11, 28);

  @TempDir private Path folder;

  private RecordLog begun() throws IOException {
    RecordLog log = RecordLog.open(Storage.in(folder), Acts.opening(new Remembering()));
    log.append(List.of(Acts.begun(log)));
    return log;
  }

  private List<String> problems() throws IOException {
    return Verification.run(Storage.in(folder), Optional.empty()).problems().stream()
        .map(Audit.Problem::toString)
        .toList();
  }

  private static Draft added() {
    return new Draft(Kind.KEY_ADDED, DAY, SignedActs.added());
  }

  private static Draft signed(String words) {
    return new Draft("correction", DAY, SignedActs.signed(words));
  }

  @Test
  void aKeyThatWasAddedBeforeSigns() throws IOException {
    RecordLog log = begun();
    log.append(List.of(added(), signed("31 courts")));
    assertThat(problems()).isEmpty();
    assertThat(Verification.run(Storage.in(folder), Optional.empty()).signed()).isEqualTo(1);
  }

  @Test
  void aKeyThatNobodyAddedOrOnlyLaterIsNamed() throws IOException {
    RecordLog log = begun();
    log.append(List.of(signed("31 courts"), added(), signed("31 courts and two tribunals")));
    String content = Contents.nameOf(log.reader().get(1).envelope().content());
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith(content + ", entry 1: it is signed with a key that no entry before it added");
  }

  @Test
  void whereTheAddingIsHeldBackNobodyCanTell() throws IOException {
    RecordLog log = begun();
    log.append(List.of(added(), signed("31 courts")));
    Files.delete(folder.resolve(Contents.nameOf(log.reader().get(1).envelope().content())));
    assertThat(problems()).isEmpty();
  }
}
