package org.onrecord.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.console.Every;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.Ports;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Shutdown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.Acting;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.ReadersCopy;
import org.onrecord.desk.Received;
import org.onrecord.desk.TeamFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.site.FolderKeeper;
import org.onrecord.site.StaticSite;
import org.onrecord.web.Door;
import org.onrecord.web.Site;
import org.onrecord.web.team.TeamGate;

/// Serves a record to a team: the record is held for writing as long as the site runs.
///
/// @param isPublic whether what was published may be read without an account
/// @param published the folder that is kept up to the record
record TeamServing(
    RecordOption record,
    @Nullable Integer port,
    Door door,
    boolean isPublic,
    Optional<PublicFolder> published) {
  /// A folder that is published again and again.
  ///
  /// @param pause between two publications
  record PublicFolder(Path out, StaticSite.How how, Duration pause) {
    FolderKeeper keep(Acting acting, Path home) {
      return FolderKeeper.begin(
          acting,
          home,
          out,
          how,
          pause,
          new FolderKeeper.Told(FolderOptions::tell, PublicFolder::tell));
    }

    private static void tell(Exception failed) {
      Terminal.tell("onrecord: the folder was not published: " + failed.getMessage());
    }
  }

  int serve() throws IOException, InterruptedException {
    Path home = record.folder();
    if (!TeamFolder.isTeam(home)) {
      Terminal.tell(
          "onrecord: nobody has an account yet. `onrecord account create-admin --record %s NAME` makes the first."
              .formatted(home));
      return 1;
    }
    var end = new CountDownLatch(1);
    var finished = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Shutdown.signal(end, finished), "end"));
    Clock clock = Options.clock();
    try (Desk desk = Options.desk();
        var acting = new Acting(home, desk, record.holder());
        TeamFolder folder = acting.write(open -> TeamFolder.of(open, home, clock));
        ReadersCopy readers = ReadersCopy.of(acting, home, clock);
        OpenRecord view = record.read();
        var _ =
            Every.minute(() ->
                acting.write(open -> {
                  folder.tellWhatIsDue();
                  return open;
                }));
        Site site = Ports.start(view, port, people(folder, acting, readers), () -> true)) {
      acting
          .refusal()
          .or(folder.team()::refusal)
          .ifPresent(why -> Terminal.tell("onrecord: the record is only read: " + why));
      TeamOptions.warn(folder.team().people());
      Terminal.tell(
          folder.team().refusal().isPresent()
              ? "onrecord: nobody can log in until then; read it at the address below; Ctrl-C ends it"
              : "onrecord: log in at the address below; Ctrl-C ends it");
      Terminal.print(site.address());
      Optional<FolderKeeper> keeper = published.map(p -> p.keep(acting, home));
      try {
        end.await();
      } finally {
        keeper.ifPresent(FolderKeeper::close);
      }
    } finally {
      finished.countDown();
    }
    return 0;
  }

  private Site.People people(TeamFolder folder, Acting acting, ReadersCopy readers)
      throws IOException {
    var received = new Received(record.folder(), acting, Options.clock());
    var gate = new TeamGate(folder.team(), received, readers::view, isPublic, acting::refusal);
    return Site.People.team(door, gate, acting, readers::renew);
  }
}
