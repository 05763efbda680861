package org.onrecord.cli.console;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.onrecord.desk.intake.Desk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What commands have in common.
public final class Options {
  private Options() {}

  /// A desk that says its warnings on standard error.
  public static Desk desk() {
    return Desk.open(
        words -> Terminal.tell("onrecord: " + words), workerOptions(), Version.current());
  }

  /// Workers have a start-up cache of their own.
  private static List<String> workerOptions() {
    String cache = System.getProperty("onrecord.worker-cache", "");
    return cache.isEmpty() || new File(cache).length() == 0
        ? List.of()
        : List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off");
  }

  /// The time as people here tell it: what is overdue is seen from the local day.
  public static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  /// Who holds the record, as another process is told.
  public static String holder(CommandSpec command) {
    return "%s, process %d".formatted(command.qualifiedName(), ProcessHandle.current().pid());
  }

  /// @throws ParameterException when nothing lies at `path`
  public static void mustExist(CommandSpec command, Path path) {
    if (!Files.exists(path)) {
      throw new ParameterException(command.commandLine(), "There is no file or folder " + path);
    }
  }

  /// @throws ParameterException when no file lies at `path`
  public static void mustBeFile(CommandSpec command, Path path) {
    if (!Files.isRegularFile(path)) {
      throw new ParameterException(command.commandLine(), "There is no file " + path);
    }
  }

  /// `value` without blanks at its ends.
  ///
  /// @throws ParameterException when nothing else is left
  public static String notBlank(CommandSpec command, String option, String value) {
    if (value.isBlank()) {
      throw new ParameterException(command.commandLine(), option + " is empty");
    }
    return value.strip();
  }
}
