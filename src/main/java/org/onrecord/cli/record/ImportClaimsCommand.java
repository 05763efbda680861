package org.onrecord.cli.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Counted;
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

/// Takes lists of checked statements into a record.
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description =
        "Takes lists of checked statements into a record, so that /known finds them: ClaimReview (schema.org) as JSON-LD, or a table in CSV.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord import claims checked.json --record courts",
      "  onrecord import claims checked.csv other.csv --record courts",
      "",
      "JSON: ClaimReview objects, alone, in an array, a graph or a data feed, or one on each line.",
      "CSV: parted by comma, semicolon or tab. The first row names the columns; one must hold the",
      "statements (claimReviewed, claim, statement, text). Known besides: claimant, said_on, checked_by,",
      "checked_on, verdict, url. A list of the same file name that came earlier is replaced; its bytes",
      "stay. An item that cannot be used is named with the reason and stands on /known."
    })
final class ImportClaimsCommand implements Callable<Integer> {
  /// Reasons that are printed; all are counted and stand in the record.
  private static final int PRINTED = 20;

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
            tell(file, open.importList(file, shown));
          }
        });
    return 0;
  }

  private static void tell(Path file, Optional<ListAccount> account) {
    if (account.isEmpty()) {
      Terminal.tell("onrecord: %s: nothing new".formatted(file));
      return;
    }
    tell(file, account.get(), Counted.of(account.get().read(), "statements"));
  }

  /// Says what was read of a list, and the first of what could not be used.
  ///
  /// @param read how many of what
  static void tell(Path file, ListAccount account, String read) {
    List<String> refused = account.refused();
    refused.stream()
        .limit(PRINTED)
        .forEach(line -> Terminal.tell("onrecord: %s: %s".formatted(file, line)));
    if (refused.size() > PRINTED) {
      Terminal.tell(
          "onrecord: %s: and %d more that could not be used"
              .formatted(file, refused.size() - PRINTED));
    }
    Terminal.tell("onrecord: %s: %s, %d refused".formatted(file, read, refused.size()));
  }
}
