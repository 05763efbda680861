package org.onrecord.cli.console;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Who does it: an entry of the log names them.
public final class ByOption {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      required = true,
      description = "Your name: it stands in the log.")
  private String name = "";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// Without blanks at its ends.
  ///
  /// @throws picocli.CommandLine.ParameterException when nothing else is left
  public String name() {
    return Options.notBlank(spec, "--by", name);
  }
}
