package org.onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Takes what other programs and people made into a record.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Takes what others made into a record. Texts to read are added with `add`.",
    subcommands = {ImportClaimsCommand.class, ImportPromisesCommand.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord import claims checked.json --record courts     a list of checked statements",
      "  onrecord import promises list.csv --record courts --by \"Ada Lorn\"     promises to follow"
    })
final class ImportCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Import what?");
  }
}
