package org.onrecord.cli.console;

import java.io.IOException;
import java.nio.file.Path;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import picocli.CommandLine.Model.CommandSpec;

/// Opens a record for a command that writes: with a desk, brought up to its log, and held under the
/// command's name as long as it works.
public final class Writing {
  private Writing() {}

  /// What is done with an open record.
  public interface Work {
    void with(RecordFolder open) throws IOException;
  }

  /// @param folder of the record; where none lies one is begun
  /// @throws org.onrecord.log.RecordHeld when another process writes it; the message says which
  public static void to(Path folder, CommandSpec command, Shown shown, Work work)
      throws IOException {
    try (Desk desk = Options.desk();
        RecordFolder open = RecordFolder.open(folder, desk, Options.holder(command), shown)) {
      work.with(open);
    }
  }
}
