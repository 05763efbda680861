package org.onrecord.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.console.DataFolder;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.Ports;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Shutdown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.event.ServedLog;
import org.onrecord.site.StaticSite;
import org.onrecord.web.Door;
import org.onrecord.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Serves a record that is there.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves a record on this machine until you press Ctrl-C. Another process may add to it meanwhile.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord serve --record courts",
      "  onrecord serve --record courts --port 8000",
      "  onrecord serve --record courts --public --host record.example    what others get to see, behind a proxy",
      "  onrecord serve --record courts --team --host record.example      for a team, with logins, behind a proxy",
      "  onrecord serve --record courts --team --publish /var/www/courts  and a public folder that follows what they do"
    })
public final class ServeCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "Port on 127.0.0.1; 0 for any free one (default: 7171 or, when taken, any free one).")
  private @Nullable Integer port;

  @Option(
      names = "--public",
      description =
          "Serve what others get to see: each source as `onrecord share` decided, else passages. The site still listens on this machine alone; put a proxy before it.")
  private boolean others;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "A name under which a proxy asks for the site; may be repeated.")
  private List<String> hosts = List.of();

  @Option(
      names = "--team",
      description =
          "Let a team work on the site: people log in, and do what their role may. Readers see what was published; with --public they need no account. `onrecord account create-admin` makes the first account.")
  private boolean team;

  @Option(
      names = "--publish",
      paramLabel = "OUT",
      description =
          "With --team: keep a published folder up to the record, as `onrecord publish` writes it. People go on working meanwhile.")
  private @Nullable Path out;

  @Option(
      names = "--publish-every",
      paramLabel = "MINUTES",
      defaultValue = "5",
      description =
          "How long to wait between publications; without something new nothing is written (default: ${DEFAULT-VALUE}).")
  private int every = 5;

  @Mixin private FolderOptions folder = new FolderOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (team) {
      return new TeamServing(record, port, door(), others, published()).serve();
    }
    if (out != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--publish goes with --team. Without a team, `onrecord publish` writes the folder.");
    }
    Path copy = others ? Files.createTempDirectory("onrecord-public-") : record.folder();
    try {
      if (others) {
        Shown shown = Shown.on(false);
        record.write(shown, open -> open.publishing().write(copy, shown));
      }
      return serve(copy);
    } finally {
      if (others) {
        DataFolder.delete(copy);
      }
    }
  }

  private Optional<TeamServing.PublicFolder> published() {
    if (out == null) {
      return Optional.empty();
    }
    if (every < 1) {
      throw new ParameterException(spec.commandLine(), "--publish-every takes whole minutes");
    }
    var how = new StaticSite.How(folder.address(), false);
    return Optional.of(new TeamServing.PublicFolder(out, how, Duration.ofMinutes(every)));
  }

  private Door door() {
    var names = new TreeSet<>(Door.LOOPBACK.names());
    hosts.forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
    return new Door(names);
  }

  private OpenRecord view(Path copy) throws IOException {
    return others ? OpenRecord.published(record.folder(), copy, Options.clock()) : record.read();
  }

  private int serve(Path copy) throws IOException, InterruptedException {
    Optional<String> doubt = new ServedLog(record.folder()).doubt();
    doubt.ifPresent(words -> Terminal.tell("onrecord: " + words));
    var end = new CountDownLatch(1);
    var finished = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Shutdown.signal(end, finished), "end"));
    try (OpenRecord view = view(copy);
        Site site = Ports.start(view, port, Site.People.readers(door(), doubt), () -> true)) {
      Terminal.tell("onrecord: read it at the address below; Ctrl-C ends it");
      Terminal.print(site.address());
      end.await();
    } finally {
      finished.countDown();
    }
    return 0;
  }
}
