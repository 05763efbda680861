package org.onrecord.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.console.DataFolder;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.Ports;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Shutdown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.cli.record.StatusCommand;
import org.onrecord.desk.Acting;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The main job: a folder becomes a record you can read in a browser.
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description =
        "Reads FOLDER into a record and serves it on this machine until you press Ctrl-C.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord open examples/velmora                a record of its own, kept for the next time",
      "  onrecord open articles --record courts        the record in the folder courts",
      "  onrecord open articles --temporary            thrown away at the end",
      "",
      "The address is the last line on standard output. Opening again reads only what is new or changed."
    })
public final class OpenCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Folders or files to read.")
  private List<Path> folders = List.of();

  @Option(
      names = "--record",
      paramLabel = "DIR",
      description = "Where to keep the record (default: in your data folder, under FOLDER's name).")
  private @Nullable Path record;

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "Port on 127.0.0.1; 0 for any free one (default: 7171 or, when taken, any free one).")
  private @Nullable Integer port;

  @Option(names = "--temporary", description = "Throw the record away at the end.")
  private boolean temporary;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    folders.forEach(folder -> Options.mustExist(spec, folder));
    Path home = home();
    Terminal.tell("onrecord: the record is in " + home + (temporary ? ", for this time only" : ""));
    var end = new CountDownLatch(1);
    var finished = new CountDownLatch(1);
    Thread hook = new Thread(() -> Shutdown.signal(end, finished), "end");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      serve(home, end);
    } finally {
      if (temporary) {
        RecordFolder.forget(home);
        DataFolder.delete(home);
      }
      finished.countDown();
    }
    return 0;
  }

  private Path home() throws IOException {
    if (temporary) {
      if (record != null) {
        throw new ParameterException(
            spec.commandLine(), "--temporary and --record exclude each other: choose one");
      }
      return Files.createTempDirectory("onrecord-");
    }
    return Optional.ofNullable(record).orElseGet(() -> DataFolder.recordOf(folders.getFirst()));
  }

  /// A record that must not be written is still there to be read.
  private void add(RecordFolder open, Shown shown) throws IOException {
    if (open.refusal().isEmpty()) {
      open.add(folders, shown);
    } else {
      Terminal.tell("onrecord: the record is only read: " + open.refusal().get());
    }
  }

  /// @param refusal why the record was only read when it was opened, before anybody acts
  private static Site.People laptop(Acting acting, Optional<String> refusal) {
    return Site.People.laptop(acting, () -> acting.refusal().or(() -> refusal));
  }

  private void serve(Path home, CountDownLatch end) throws IOException, InterruptedException {
    var complete = new AtomicBoolean();
    Shown shown = Shown.on(false);
    try (Desk desk = Options.desk()) {
      String name = RecordFolder.nameOf(folders.getFirst());
      String holder = Options.holder(spec);
      RecordFolder open = RecordFolder.open(home, name, desk, holder, shown);
      try (OpenRecord view = open.view();
          var acting = new Acting(home, desk, holder);
          Site site = Ports.start(view, port, laptop(acting, open.refusal()), complete::get)) {
        add(open, shown);
        open.close();
        complete.set(true);
        StatusCommand.account(view).forEach(line -> Terminal.tell("onrecord: " + line));
        Terminal.tell("onrecord: read it at the address below; Ctrl-C ends it");
        Terminal.print(site.address());
        end.await();
      } finally {
        open.close();
      }
    }
  }
}
