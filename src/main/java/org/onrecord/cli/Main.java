package org.onrecord.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The program's front door: reads the command line and hands each command to its class.
@Command(
    name = "onrecord",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Keeps the public record of what was promised, demanded and done, and who says so.")
public final class Main implements Runnable {
  /// @param args the words typed after `onrecord`; the process ends with 0 when the command did its
  ///   work, 2 for wrong usage, 1 when it could not work
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
