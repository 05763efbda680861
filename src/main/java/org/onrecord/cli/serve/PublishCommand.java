package org.onrecord.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.console.Counted;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.site.StaticSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "The address under which the folder will be read. With it pages name their own address, and there is a sitemap.")
  private @Nullable String base;

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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var how = new StaticSite.How(address(), anew);
    Shown shown = Shown.on(false);
    record.write(
        shown, open -> tell(new StaticSite().publish(open, record.folder(), out, how, shown)));
    return 0;
  }

  private static void tell(StaticSite.Published published) {
    Terminal.tell(
        "onrecord: %s, %s written, %s"
            .formatted(
                Counted.of(published.files(), "files"),
                published.written() == 0 ? "none" : "" + published.written(),
                published.announced() ? "and the log says so" : "as the log says already"));
    Terminal.print(published.root());
  }

  private Optional<String> address() {
    if (base == null) {
      return Optional.empty();
    }
    String address = base.endsWith("/") ? base : base + "/";
    if (!address.matches("https?://[^\\s/?#]+/([^\\s?#]*/)?")) {
      throw new ParameterException(
          spec.commandLine(),
          "%s is no address of a site: it begins with https:// or http:// and has neither ? nor #"
              .formatted(base));
    }
    return Optional.of(address);
  }
}
