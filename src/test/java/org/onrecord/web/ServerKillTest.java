package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.OpenRecord;
import org.onrecord.model.view.list.Query;

/// Kills the real server while several people act in it, and looks at what is left. Many more
/// times, and at random moments: `./bench kill`.
class ServerKillTest {
  private static final int PEOPLE = 4;

  /// After how many acknowledged acts the server is killed, with others on their way: time after
  /// time, on the same record.
  private static final int[] MOMENTS = {0, 1, 2, 5, 3, 8, 1, 13, 4, 21};

  @TempDir private Path dir;

  @Test
  void whatTheSiteSaidIsDoneIsThereOnceHoweverItEnds() throws IOException, InterruptedException {
    Path texts = ServerProcess.texts(dir);
    Path home = dir.resolve("record");
    Set<String> acknowledged = new TreeSet<>();
    for (int time = 0; time < MOMENTS.length; time++) {
      try (var server = ServerProcess.start(home, texts)) {
        acknowledged.addAll(server.act("Demand " + time, PEOPLE, MOMENTS[time], server::kill));
      }
      assertThat(ServerProcess.wrong(acknowledged, ServerProcess.demands(home)))
          .as("after kill %d", time)
          .isEmpty();
    }
    // What it started is what it goes on with: all that the log has stands in the register.
    try (var server = ServerProcess.start(home, texts)) {
      acknowledged.addAll(server.act("At the end", PEOPLE, 1, () -> {}));
    }
    Map<String, Integer> found = ServerProcess.demands(home);
    assertThat(ServerProcess.wrong(acknowledged, found)).isEmpty();
    try (OpenRecord view = OpenRecord.open(home, Clock.systemUTC())) {
      Query all = Query.all().page(0, found.size() + 1);
      assertThat(view.register().list(all).rows())
          .extracting(dossier -> dossier.subject().terms().what())
          .containsExactlyInAnyOrderElementsOf(found.keySet());
    }
    assertThat(acknowledged.size()).isGreaterThan(MOMENTS.length);
  }
}
