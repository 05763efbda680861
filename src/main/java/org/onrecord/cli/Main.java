package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.onrecord.cli.console.Terminal;
import org.onrecord.cli.console.Version;
import org.onrecord.cli.proof.LogCommand;
import org.onrecord.cli.proof.MirrorCommand;
import org.onrecord.cli.proof.SignCommand;
import org.onrecord.cli.proof.VerifyCommand;
import org.onrecord.cli.record.ActCommand;
import org.onrecord.cli.record.AddCommand;
import org.onrecord.cli.record.DossierCommand;
import org.onrecord.cli.record.ExportCommand;
import org.onrecord.cli.record.ImportCommand;
import org.onrecord.cli.record.RebuildCommand;
import org.onrecord.cli.record.ReceivedCommand;
import org.onrecord.cli.record.RegisterCommand;
import org.onrecord.cli.record.SearchCommand;
import org.onrecord.cli.record.ShareCommand;
import org.onrecord.cli.record.SourceCommand;
import org.onrecord.cli.record.StatusCommand;
import org.onrecord.cli.serve.AccountCommand;
import org.onrecord.cli.serve.OpenCommand;
import org.onrecord.cli.serve.PublishCommand;
import org.onrecord.cli.serve.RehearseCommand;
import org.onrecord.cli.serve.ServeCommand;
import org.onrecord.cli.text.AnalyseCommand;
import org.onrecord.cli.text.CompareCommand;
import org.onrecord.cli.text.KnownCommand;
import org.onrecord.cli.text.StanceCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program's front door: reads the command line and hands each command to its class.
@Command(
    name = "onrecord",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Keeps the public record of what was promised, demanded and done, and who says so.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      OpenCommand.class,
      ServeCommand.class,
      PublishCommand.class,
      DossierCommand.class,
      ShareCommand.class,
      SourceCommand.class,
      RehearseCommand.class,
      AddCommand.class,
      StatusCommand.class,
      SearchCommand.class,
      ActCommand.class,
      RegisterCommand.class,
      RebuildCommand.class,
      AnalyseCommand.class,
      CompareCommand.class,
      KnownCommand.class,
      StanceCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      LogCommand.class,
      VerifyCommand.class,
      MirrorCommand.class,
      SignCommand.class,
      AccountCommand.class,
      ReceivedCommand.class,
      GenerateCompletion.class
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord open examples/velmora     read a folder and see it in a browser",
      "  onrecord add --record r FOLDER     keep a record in the folder r, or add to it",
      "  onrecord serve --record r          see it again",
      "  onrecord help COMMAND              what a command does, with examples",
      "",
      "Completion for bash and zsh: source <(onrecord generate-completion)"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /// Runs a command and ends the process: 0 when the command did its work, 2 for wrong usage, 1
  /// when it could not work.
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /// Runs a command.
  ///
  /// @return the exit code
  static int run(String... args) {
    Terminal.hushLibraries();
    var commands = new CommandLine(new Main());
    commands.addSubcommand("help", new CommandLine.HelpCommand());
    commands.setOut(Terminal.OUT_WRITER);
    commands.setErr(Terminal.ERR_WRITER);
    commands.setExecutionExceptionHandler(new Failures());
    return commands.execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }

  /// What went wrong, in a sentence for the person at the terminal. A stack trace is for whoever
  /// asked for one.
  private static final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
        Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
      boolean expected = failure instanceof IOException || failure instanceof UncheckedIOException;
      if (!expected || System.getenv("ONRECORD_TRACE") != null) {
        failure.printStackTrace(Terminal.ERR);
      }
      String words = failure.getMessage();
      Terminal.ERR.println("onrecord: " + (words == null ? failure.toString() : words));
      if (!expected) {
        Terminal.ERR.println(
            "onrecord: this is a fault of the program; the lines above say where. Nothing that was kept is lost.");
      }
      return 1;
    }
  }
}
