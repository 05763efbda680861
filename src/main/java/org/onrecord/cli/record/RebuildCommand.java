package org.onrecord.cli.record;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Shown;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Makes the derived part of a record anew.
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description =
        "Makes tables and search index anew from the log and the originals: the same findings with the same identities.",
    footerHeading = "%nExamples:%n",
    footer = {"  onrecord rebuild --record courts"})
public final class RebuildCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Override
  public Integer call() throws IOException {
    Shown shown = Shown.on(false);
    try (Desk desk = Options.desk();
        RecordFolder open = RecordFolder.rebuild(record.folder(), desk, record.holder(), shown)) {
      StatusCommand.account(open);
    }
    return 0;
  }
}
