package org.onrecord.cli.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Known;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.published.PublishedDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Keeps a copy of what somebody published.
@Command(
    name = "mirror",
    mixinStandardHelpOptions = true,
    description =
        "Fetches a published record, or what is new of it, checks all of it, and keeps the last good copy. What does not hold, or does not go on from what was mirrored before, is refused, and said.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord mirror https://record.example/ courts-mirror",
      "  onrecord mirror https://record.example/ courts-mirror --key record.example+5b…",
      "",
      "Run it again, for example each day (cron, a timer): only what is new is fetched. Ends with 0 when the copy",
      "is as new as the site, with 1 when the site was refused. DIR is the published folder and nothing else, so any",
      "web server can serve it; beside it, in .DIR.mirror, lie the keys it knows and the proofs of two histories,",
      "should the site ever show one. The first run takes the site's word for its key unless --key names it."
    })
public final class MirrorCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "URL",
      description = "Where it is published (http or https).")
  private String address = "";

  @Parameters(index = "1", paramLabel = "DIR", description = "The folder of the copy.")
  private Path dir = Path.of("");

  @Mixin private Known known = new Known();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try {
      PublishedDesk.Mirrored done =
          PublishedDesk.mirror(address, dir, known.keys(), Shown.on(false));
      if (!done.changed()) {
        Terminal.print("nothing new: %,d entries".formatted(done.entries()));
        return 0;
      }
      Terminal.print(
          "%,d entries and %,d files, all as they were signed, in %s"
              .formatted(done.entries(), done.files(), dir));
      if (done.taken()) {
        Terminal.print(
            "the site's word was taken for its key; compare it with what its keepers say elsewhere:");
      }
      Terminal.print("key " + done.firstKey());
      return 0;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
