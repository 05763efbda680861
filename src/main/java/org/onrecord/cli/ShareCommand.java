package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.model.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Decides how much of a source's texts others get to see.
@Command(
    name = "share",
    mixinStandardHelpOptions = true,
    description =
        "Decides how much of a source's texts others get to see: full, passages (what nobody decided is this) or reference.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord share --record courts ministry-of-justice full",
      "  onrecord share --record courts harbour-post reference",
      "",
      "SOURCE is the last part of the address of the source's page. You always see everything yourself; `onrecord serve --public` shows what others get to see."
    })
final class ShareCommand implements Callable<Integer> {
  @Option(
      names = "--record",
      paramLabel = "DIR",
      required = true,
      description = "The record's folder.")
  private Path record = Path.of("");

  @Parameters(index = "0", paramLabel = "SOURCE", description = "The source's id.")
  private String source = "";

  @Parameters(index = "1", paramLabel = "SETTING", description = "full, passages or reference.")
  private String setting = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    RecordCheck.mustExist(record);
    Sharing sharing = sharing();
    try (Desk desk = Options.desk();
        RecordFolder open =
            RecordFolder.open(record, desk, Options.holder("share"), Shown.on(false));
        var view = open.view()) {
      if (view.findSource(source).isEmpty()) {
        throw new ParameterException(
            spec.commandLine(),
            "There is no source called %s here; their pages are listed at /sources."
                .formatted(source));
      }
      open.share(source, sharing);
      Terminal.tell("onrecord: of %s others get to see: %s".formatted(source, sharing.word()));
    }
    return 0;
  }

  private Sharing sharing() {
    for (Sharing each : Sharing.values()) {
      if (each.word().equals(setting.toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new ParameterException(
        spec.commandLine(), "%s is none of: full, passages, reference".formatted(setting));
  }
}
