package org.onrecord.cli.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.cli.console.Writing;
import org.onrecord.desk.archive.ArchiveReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes what other programs and people made into a record, or makes a record of an archive.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Makes a record of an archive, or takes what others made into a record. Texts to read are added with `add`.",
    subcommands = {ImportClaimsCommand.class, ImportPromisesCommand.class, ImportFtmCommand.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord import --record courts courts.zip              an archive, as `onrecord export --format archive` makes it",
      "  onrecord import claims checked.json --record courts     a list of checked statements",
      "  onrecord import ftm people.ftm.json --record courts     people and bodies with all their names",
      "  onrecord import promises list.csv --record courts --by \"Ada Lorn\"     promises to follow",
      "",
      "A record that comes out of an archive is the same record: same log, same findings, same pages. It has no",
      "signing key, so it is read and served, and nothing can be added to it: two who sign one log would show",
      "readers two histories. Who moves a record brings keys/log.key along and says so: `onrecord log continue`."
    })
public final class ImportCommand implements Callable<Integer> {
  @Option(
      names = "--record",
      paramLabel = "DIR",
      description = "Of an archive: the new record's folder, not there yet.")
  private @Nullable Path record;

  @Parameters(paramLabel = "ARCHIVE", arity = "0..1", description = "An archive of a record.")
  private @Nullable Path archive;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path from = archive;
    Path to = record;
    if (from == null || to == null) {
      throw new ParameterException(spec.commandLine(), "Import what, and into which record?");
    }
    Options.mustBeFile(spec, from);
    Shown shown = Shown.on(false);
    ArchiveReading.read(from, to, shown);
    Writing.to(to, spec, shown, StatusCommand::account);
    Terminal.tell(
        "onrecord: the record is in %s, whole and verified. It has no signing key: it can be read and served, not added to."
            .formatted(to));
    return 0;
  }
}
