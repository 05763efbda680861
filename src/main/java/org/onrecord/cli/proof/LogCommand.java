package org.onrecord.cli.proof;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The log of a record: what can be verified of it, and what its keepers must do now and then.
@Command(
    name = "log",
    mixinStandardHelpOptions = true,
    description =
        "The log of a record: everything that happened to it, in order, signed. Nobody can change it unseen.",
    subcommands = {
      LogReading.Verify.class,
      LogReading.Key.class,
      LogReading.ReceiptOf.class,
      LogReading.Check.class,
      LogReading.CheckFork.class,
      LogWriting.Rotate.class,
      LogWriting.ReplaceKey.class,
      LogWriting.Redact.class,
      LogWriting.Continue.class
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord log verify --record courts                          read all of it and say what does not hold",
      "  onrecord log key --record courts                             the key to verify it with",
      "  onrecord log receipt --record courts 17 > 17.tlog-proof      proof that entry 17 stands in it",
      "  onrecord log check 17.tlog-proof --key VKEY                  check that proof, anywhere, offline"
    })
public final class LogCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What of the log?");
  }
}
