package org.onrecord.cli.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.RecordToMake;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
public final class AddCommand implements Callable<Integer> {
  @Mixin private RecordToMake record = new RecordToMake();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    paths.forEach(path -> Options.mustExist(spec, path));
    Shown shown = Shown.on(true);
    record.write(
        shown,
        open -> {
          int added = open.add(paths, shown);
          Terminal.tell(
              "onrecord: %s".formatted(added == 0 ? "nothing new" : added + " new or changed"));
          StatusCommand.account(open);
        });
    return 0;
  }
}
