package org.onrecord.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.event.KnownKeys;
import org.onrecord.desk.event.LogDesk;
import org.onrecord.desk.team.Entering;
import org.onrecord.model.people.Role;

/// A team's record of which an older copy was put back: it is read, nobody logs in, nothing is
/// written, until a person says that it goes on.
class RestoredTest {
  private static final String ADA = "Ada Lorn";

  @TempDir private Path dir;

  /// Makes a record with a team, puts a copy aside, goes on, and has the copy in its place.
  ///
  /// @return what Ada's browser carries since before the copy was made
  private String putBack() throws IOException {
    Path old = dir.resolve("old");
    String token;
    try (var site = new TeamSite(dir)) {
      token = site.join(ADA, Role.EDITOR, true);
    }
    copy(dir.resolve("record"), old.resolve("record"));
    try (var site = new TeamSite(dir)) {
      site.join("Tam Ferris", Role.READER, false);
    }
    return token;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.createDirectories(to.resolve(from.relativize(each)).getParent());
        Files.copy(each, to.resolve(from.relativize(each)));
      }
    }
  }

  @Test
  void nobodyLogsInToAnOldCopyAndWhatIsPublicIsRead() throws IOException {
    String token = putBack();
    try (var site = new TeamSite(dir.resolve("old"))) {
      assertThat(site.team.refusal().orElse("")).contains("older copy");
      for (String path : new String[] {"/login", "/me", "/team", "/send"}) {
        assertThat(site.ask(site.open, "GET", path, token).statusCode()).as(path).isEqualTo(503);
      }
      var tried =
          site.ask(site.open, "POST", "/login", "", "name", ADA, "password", TeamSite.PASSWORD);
      assertThat(tried.statusCode()).isEqualTo(503);
      assertThat(tried.body()).contains("onrecord log continue");
      assertThat(site.ask(site.closed, "GET", "/", token).statusCode()).isEqualTo(503);
      var read = site.ask(site.open, "GET", "/documents", token);
      assertThat(read.statusCode()).isEqualTo(200);
      assertThat(read.body())
          .contains("only read for now")
          .doesNotContain("an older copy: it has")
          .doesNotContain("Log out");
      var act = site.ask(site.open, "POST", "/acts/settings", token, "scale", "kept");
      assertThat(act.statusCode()).isEqualTo(403);
    }
  }

  @Test
  void oneDecisionOpensBothLogs() throws IOException {
    putBack();
    Path record = dir.resolve("old").resolve("record");
    var log = new LogDesk(record);
    assertThat(log.refusal("a test").orElse("")).contains("older copy");
    var said =
        log.continueAtRisk(
            "a test", Instant.parse("2031-03-01T10:00:00Z"), ADA, "the newer one burnt");
    assertThat(said.ofAccounts()).isTrue();
    assertThat(log.refusal("a test")).isEmpty();
    try (var site = new TeamSite(dir.resolve("old"))) {
      assertThat(site.logIn(ADA)).isInstanceOf(Entering.Half.class);
      assertThat(site.ask(site.open, "GET", "/documents", "").body())
          .doesNotContain("only read for now");
    }
    assertThat(log.verify(KnownKeys.of(Optional.empty(), List.of())).problems()).isEmpty();
  }
}
