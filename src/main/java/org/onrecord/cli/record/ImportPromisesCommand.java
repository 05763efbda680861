package org.onrecord.cli.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Counted;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.intake.ListAccount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes a list of promises from elsewhere into the register.
@Command(
    name = "promises",
    mixinStandardHelpOptions = true,
    description =
        "Takes a list of promises in CSV into the register of a record: each row becomes a commitment.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord import promises manifesto.csv --record courts --by \"Ada Lorn\"",
      "",
      "Parted by comma, semicolon or tab. The first row names the columns: who, what, and where known",
      "kind, to, measure, due, due_event, rule, reference, topics. A row that cannot be used is named",
      "with its line and the reason."
    })
final class ImportPromisesCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      required = true,
      description = "Who brings the list.")
  private String by = "";

  @Parameters(paramLabel = "FILE", description = "The list.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Options.mustBeFile(spec, file);
    record.write(
        Shown.on(false),
        open -> {
          ListAccount account = open.importPromises(file, by);
          account
              .refused()
              .forEach(line -> Terminal.tell("onrecord: %s: %s".formatted(file, line)));
          Terminal.tell(
              "onrecord: %s: %s, %d refused"
                  .formatted(
                      file, Counted.of(account.read(), "commitments"), account.refused().size()));
        });
    return 0;
  }
}
