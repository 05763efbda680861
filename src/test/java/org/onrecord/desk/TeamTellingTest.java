package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.event.EventLog;
import org.onrecord.desk.event.KnownKeys;
import org.onrecord.desk.event.LogDesk;
import org.onrecord.desk.team.HandClock;
import org.onrecord.log.Kind;
import org.onrecord.log.LogReader;
import org.onrecord.log.disk.Storage;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.Role;

/// The public log speaks of the private one each day and after some entries, also where nobody ends
/// the program in good order.
class TeamTellingTest {
  private final HandClock clock = new HandClock();

  @TempDir private Path folder;

  @BeforeEach
  void aRecordWithATeam() throws IOException {
    EventLog.open(folder).begin(clock.instant(), "Velmora");
    try (TeamFolder open = TeamFolder.take(folder, "test", clock)) {
      open.team().invitations().create("Ada Lorn", Role.ADMINISTRATOR, "harbour gate lantern");
    }
    assertThat(told()).isEqualTo(1);
  }

  private int told() throws IOException {
    return LogReader.open(Storage.in(folder)).orElseThrow().ofKind(Kind.PRIVATE_CHECKPOINT).size();
  }

  private static void act(TeamFolder open, int times) {
    Member ada = open.team().people().findNamed("Ada Lorn").orElseThrow();
    for (int i = 0; i < times; i++) {
      open.team().invitations().invite(ada, Role.READER);
    }
  }

  @Test
  void eachDayAndAfterManyEntriesButNotForEach() throws IOException {
    try (TeamFolder open = TeamFolder.take(folder, "test", clock)) {
      act(open, TeamFolder.UNTOLD_AT_MOST - 1);
      open.tellWhatIsDue();
      assertThat(told()).isEqualTo(1);
      act(open, 1);
      open.tellWhatIsDue();
      assertThat(told()).isEqualTo(2);
      open.tellWhatIsDue();
      clock.pass(Duration.ofDays(1));
      open.tellWhatIsDue();
      assertThat(told()).as("nothing new to tell").isEqualTo(2);
      act(open, 1);
      open.tellWhatIsDue();
      open.tellWhatIsDue();
      assertThat(told()).isEqualTo(3);
    }
    LogDesk.Verified found =
        new LogDesk(folder).verify(KnownKeys.of(java.util.Optional.empty(), java.util.List.of()));
    assertThat(found.problems()).isEmpty();
    assertThat(found.privateEntries()).isPresent();
    assertThat(told()).isEqualTo(3);
  }
}
