package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads files and folders into a record.
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description =
        "Reads files and folders into a record: what is new or changed since the last time.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord add --record courts articles/       a new record, or more for one that is there",
      "  onrecord add --record courts report.pdf",
      "",
      "An interrupted run goes on where it was when it is started again. A file that changed becomes",
      "a new version of its document; the old one stays. Hidden files are counted and left out,",
      "symbolic links are not followed."
    })
final class AddCommand implements Callable<Integer> {
  @Option(
      names = "--record",
      paramLabel = "DIR",
      required = true,
      description = "The record's folder; made when it is not there.")
  private Path record = Path.of("");

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec.commandLine(), "There is no file or folder " + path);
      }
    }
    Shown shown = Shown.on(true);
    try (Desk desk = Options.desk();
        RecordFolder open = RecordFolder.open(record, desk, Options.holder("add"), shown)) {
      int added = open.add(paths, shown);
      Terminal.tell(
          "onrecord: %s".formatted(added == 0 ? "nothing new" : added + " new or changed"));
      try (var view = open.view()) {
        StatusCommand.account(view).forEach(Terminal::tell);
      }
    }
    return 0;
  }
}
