package org.onrecord.cli.serve;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.console.Counted;
import org.onrecord.cli.console.Terminal;
import org.onrecord.site.StaticSite.Published;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What the commands that publish a folder have in common.
final class FolderOptions {
  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "The address under which the folder will be read. With it pages name their own address, and there is a sitemap.")
  private @Nullable String base;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// The address, ending in `/`.
  Optional<String> address() {
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

  /// Tells what was published.
  static void tell(Published published) {
    Terminal.tell(
        "onrecord: %s, %s written, %s"
            .formatted(
                Counted.of(published.files(), "files"),
                published.written() == 0 ? "none" : "" + published.written(),
                published.announced() ? "and the log says so" : "as the log says already"));
  }
}
