package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.model.people.Member;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The commands about accounts that are there.
final class AccountKeeping {
  private AccountKeeping() {}

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the accounts: name, role, second factor, since when; tab-separated.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord account list --record courts"})
  static final class ListAll implements Callable<Integer> {
    @Mixin private TeamOptions options = new TeamOptions();

    @Override
    public Integer call() throws IOException {
      for (Member member : options.open(team -> team.people().list())) {
        Terminal.print(
            String.join(
                "\t",
                member.name(),
                member.role().word(),
                member.disabled() ? "disabled" : "enabled",
                member.hasSecondFactor() ? "second factor" : "no second factor",
                member.since().toString()));
      }
      return 0;
    }
  }

  @Command(
      name = "role",
      mixinStandardHelpOptions = true,
      description = "Gives somebody another role, at once.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord account role --record courts --by \"Ada Lorn\" \"Sena Ilven\" editor"})
  static final class Role implements Callable<Integer> {
    @Mixin private TeamOptions options = new TeamOptions();
    @Mixin private LogWriting.By by = new LogWriting.By();

    @Parameters(index = "0", paramLabel = "NAME", description = "Whose role.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "What they may do from now on.")
    private String role = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      var wanted = AccountMaking.role(spec, role);
      return TeamOptions.tell(
          options.open(team ->
              team.people()
                  .role(
                      options.administrator(team, by.name()),
                      options.member(team, name).id(),
                      wanted)));
    }
  }

  @Command(
      name = "disable",
      mixinStandardHelpOptions = true,
      description =
          "Lets somebody in no more; their logins end at once. Accounts are never deleted: acts keep their name.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord account disable --record courts --by \"Ada Lorn\" \"Sena Ilven\""})
  static final class Disable implements Callable<Integer> {
    @Mixin private TeamOptions options = new TeamOptions();
    @Mixin private LogWriting.By by = new LogWriting.By();

    @Parameters(paramLabel = "NAME", description = "Whom.")
    private String name = "";

    @Override
    public Integer call() throws IOException {
      return disable(options, by.name(), name, true);
    }
  }

  @Command(
      name = "enable",
      mixinStandardHelpOptions = true,
      description = "Lets somebody in again who was disabled.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord account enable --record courts --by \"Ada Lorn\" \"Sena Ilven\""})
  static final class Enable implements Callable<Integer> {
    @Mixin private TeamOptions options = new TeamOptions();
    @Mixin private LogWriting.By by = new LogWriting.By();

    @Parameters(paramLabel = "NAME", description = "Whom.")
    private String name = "";

    @Override
    public Integer call() throws IOException {
      return disable(options, by.name(), name, false);
    }
  }

  private static int disable(TeamOptions options, String by, String name, boolean disabled)
      throws IOException {
    return TeamOptions.tell(
        options.open(team ->
            team.people()
                .disable(
                    options.administrator(team, by), options.member(team, name).id(), disabled)));
  }
}
