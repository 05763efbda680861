package org.onrecord.cli.console;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Why it is done: an entry of the log says so.
public final class ReasonOption {
  @Option(
      names = "--reason",
      paramLabel = "WHY",
      required = true,
      description = "Why: it stands in the log.")
  private String words = "";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// Without blanks at its ends.
  ///
  /// @throws picocli.CommandLine.ParameterException when nothing else is left
  public String words() {
    return Options.notBlank(spec, "--reason", words);
  }
}
