package org.onrecord.cli.record;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.OpenRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The register of a record as a table.
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    description =
        "Prints the register of a record as CSV, safe for spreadsheets: commitments, demands, institutions, what was judged.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord register --record courts > register.csv",
    })
public final class RegisterCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Override
  public Integer call() throws IOException {
    try (OpenRecord view = record.read()) {
      Terminal.OUT.print(view.registerAsCsv());
      Terminal.OUT.flush();
    }
    return 0;
  }
}
