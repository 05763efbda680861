package org.onrecord.cli.record;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.OpenRecord;
import org.onrecord.model.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
public final class ShareCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Parameters(index = "0", paramLabel = "SOURCE", description = "The source's id.")
  private String source = "";

  @Parameters(index = "1", paramLabel = "SETTING", description = "full, passages or reference.")
  private String setting = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Sharing sharing = sharing();
    record.write(
        Shown.on(false),
        open -> {
          try (OpenRecord view = open.view()) {
            SourceCommand.find(view, source, spec);
          }
          open.share(source, sharing);
          Terminal.tell("onrecord: of %s others get to see: %s".formatted(source, sharing.word()));
        });
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
