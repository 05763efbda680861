package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.desk.OpenRecord;
import org.onrecord.web.Door;
import org.onrecord.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Serves a record that is there.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Serves a record on this machine until you press Ctrl-C. Another process may add to it meanwhile.",
    footerHeading = "%nExamples:%n",
    footer = {"  onrecord serve --record courts", "  onrecord serve --record courts --port 8000"})
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--record",
      paramLabel = "DIR",
      required = true,
      description = "The record's folder.")
  private Path record = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "Port on 127.0.0.1; 0 for any free one (default: 7171 or, when taken, any free one).")
  private @Nullable Integer port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var end = new CountDownLatch(1);
    var finished = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> Shutdown.signal(end, finished), "end"));
    try (OpenRecord view = OpenRecord.open(record, Options.clock());
        Site site = Ports.start(view, port, Door.LOOPBACK, () -> true)) {
      Terminal.tell("onrecord: read it at the address below; Ctrl-C ends it");
      Terminal.print(site.address());
      end.await();
    } finally {
      finished.countDown();
    }
    return 0;
  }
}
