package org.onrecord.cli.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.RecordToMake;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.intake.ListAccount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes lists of people and bodies into a record.
@Command(
    name = "ftm",
    mixinStandardHelpOptions = true,
    description =
        "Takes people and bodies into a record, with all their names, so that texts which call one person differently, or in another script, are seen to mean one.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord import ftm people.ftm.json --record courts",
      "",
      "FollowTheMoney entities, one a line, as Aleph and OpenSanctions write them: Person, Organization,",
      "PublicBody, Company and LegalEntity with name, alias and previousName; offices from position, or from",
      "Occupancy and Position. Other entities are passed over. A list of the same file name that came earlier",
      "is replaced; its bytes stay. A name that two on the lists have joins nothing."
    })
final class ImportFtmCommand implements Callable<Integer> {
  @Mixin private RecordToMake record = new RecordToMake();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Lists.")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    files.forEach(file -> Options.mustBeFile(spec, file));
    Shown shown = Shown.on(false);
    record.write(
        shown,
        open -> {
          for (Path file : files) {
            tell(file, open.importPeople(file, shown));
          }
        });
    return 0;
  }

  private static void tell(Path file, Optional<ListAccount> account) {
    if (account.isEmpty()) {
      Terminal.tell("onrecord: %s: nothing new".formatted(file));
    } else {
      ImportClaimsCommand.tell(file, account.get(), account.get().read() + " people and bodies");
    }
  }
}
