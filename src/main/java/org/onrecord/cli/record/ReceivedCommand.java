package org.onrecord.cli.record;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.Acting;
import org.onrecord.desk.Received;
import org.onrecord.desk.intake.Desk;
import org.onrecord.model.people.Sent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Documents that somebody sent to a team.
@Command(
    name = "received",
    mixinStandardHelpOptions = true,
    description = "Documents that somebody sent to the team, and nobody has looked at.",
    subcommands = {
      ReceivedCommand.ListAll.class,
      ReceivedCommand.Take.class,
      ReceivedCommand.Leave.class
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord received list --record courts",
      "  onrecord received take --record courts 41d09a7c55e0b3f2      reads it into the record",
      "",
      "While the site is served, another process cannot take documents in: use the page Sent to us there."
    })
public final class ReceivedCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What of the documents that were sent?");
  }

  /// What is done with them.
  private interface Work<T> {
    T with(Received received) throws IOException;
  }

  private static <T> T open(RecordOption record, Work<T> work) throws IOException {
    try (Desk desk = Options.desk();
        var acting = new Acting(record.folder(), desk, record.holder())) {
      return work.with(new Received(record.folder(), acting, Options.clock()));
    }
  }

  private static int tell(boolean done, String words) {
    if (done) {
      Terminal.print(words);
    } else {
      Terminal.tell(
          "onrecord: nothing of that kind waits; `onrecord received list` says what does");
    }
    return done ? 0 : 1;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists them: id, day, bytes, who sent it, name; tab-separated.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord received list --record courts"})
  static final class ListAll implements Callable<Integer> {
    @Mixin private RecordOption record = new RecordOption();

    @Override
    public Integer call() throws IOException {
      for (Sent sent : open(record, Received::list)) {
        Terminal.print(
            String.join(
                "\t",
                sent.id(),
                sent.day().toString(),
                Long.toString(sent.bytes()),
                sent.by().orElse("-"),
                sent.name()));
      }
      return 0;
    }
  }

  @Command(
      name = "take",
      mixinStandardHelpOptions = true,
      description = "Reads one into the record, under its name.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord received take --record courts 41d09a7c55e0b3f2"})
  static final class Take implements Callable<Integer> {
    @Mixin private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "ID", description = "Which, as `onrecord received list` says.")
    private String id = "";

    @Override
    public Integer call() throws IOException {
      return tell(open(record, received -> received.take(id)), "it is in the record");
    }
  }

  @Command(
      name = "leave",
      mixinStandardHelpOptions = true,
      description = "Throws one away: nothing of it is kept.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord received leave --record courts 41d09a7c55e0b3f2"})
  static final class Leave implements Callable<Integer> {
    @Mixin private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "ID", description = "Which, as `onrecord received list` says.")
    private String id = "";

    @Override
    public Integer call() throws IOException {
      return tell(open(record, received -> received.throwAway(id)), "it is gone");
    }
  }
}
