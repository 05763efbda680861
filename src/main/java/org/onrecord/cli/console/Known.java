package org.onrecord.cli.console;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.desk.event.KnownKeys;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// By which keys whoever verifies knows a log.
public final class Known {
  @Option(
      names = "--key",
      paramLabel = "VKEY",
      description = "The verifier key that this log is known by, or any earlier one.")
  private @Nullable String key;

  @Option(
      names = "--accept-key",
      paramLabel = "VKEY",
      description =
          "A key that replaced a lost one, and of which you made sure in another way; may be repeated.")
  private List<String> accepted = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// The keys that were named.
  ///
  /// @throws ParameterException when one of them is none
  public KnownKeys keys() {
    try {
      return KnownKeys.of(Optional.ofNullable(key), accepted);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--key or --accept-key: " + e.getMessage(), e);
    }
  }
}
