package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes the derived part of a record anew.
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description =
        "Makes tables and search index anew from the log and the originals: the same findings with the same identities.",
    footerHeading = "%nExamples:%n",
    footer = {"  onrecord rebuild --record courts"})
final class RebuildCommand implements Callable<Integer> {
  @Option(
      names = "--record",
      paramLabel = "DIR",
      required = true,
      description = "The record's folder.")
  private Path record = Path.of("");

  @Override
  public Integer call() throws IOException {
    RecordCheck.mustExist(record);
    Shown shown = Shown.on(false);
    try (Desk desk = Options.desk();
        RecordFolder open = RecordFolder.rebuild(record, desk, Options.holder("rebuild"), shown);
        var view = open.view()) {
      StatusCommand.account(view).forEach(Terminal::tell);
    }
    return 0;
  }
}
