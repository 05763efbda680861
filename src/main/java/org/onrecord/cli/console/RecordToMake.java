package org.onrecord.cli.console;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The record that a command adds to, or begins.
public final class RecordToMake {
  @Option(
      names = "--record",
      paramLabel = "DIR",
      required = true,
      description = "The record's folder; made when it is not there.")
  private Path folder = Path.of("");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// Lets `work` write to the record.
  public void write(Shown shown, Writing.Work work) throws IOException {
    Writing.to(folder, spec, shown, work);
  }
}
