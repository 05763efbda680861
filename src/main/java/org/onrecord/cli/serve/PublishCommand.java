package org.onrecord.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.site.StaticSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a record as a folder of plain files.
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description =
        "Writes what others get to see of a record as a folder of plain files: pages, their data, the documents as each source is shared, the signed log. It works from any web server, from a USB stick and from disk, and anyone can check that it was not altered.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord publish --record courts courts-site",
      "  onrecord publish --record courts --base-url https://record.example/courts/ /var/www/courts",
      "",
      "Published again, only what changed is written, and the new site takes the place of the old one at once. What is in a folder and how it is checked stands in docs/publishing.md."
    })
public final class PublishCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Mixin private FolderOptions folder = new FolderOptions();

  @Option(
      names = "--anew",
      description =
          "Make every page again. Otherwise pages that only texts bear on are kept as they lie in OUT, where no text changed since the last time.")
  private boolean anew;

  @Parameters(
      index = "0",
      paramLabel = "OUT",
      description = "The folder to write: empty, not there yet, or a site published before.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    var how = new StaticSite.How(folder.address(), anew);
    Shown shown = Shown.on(false);
    record.write(
        shown, open -> tell(new StaticSite().publish(open, record.folder(), out, how, shown)));
    return 0;
  }

  private static void tell(StaticSite.Published published) {
    FolderOptions.tell(published);
    Terminal.print(published.root());
  }
}
