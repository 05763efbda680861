package org.onrecord.cli.serve;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.ByOption;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.team.Done;
import org.onrecord.desk.team.Team;
import org.onrecord.model.people.Invited;
import org.onrecord.model.people.Member;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The commands about accounts that are there.
final class AccountKeeping {
  private AccountKeeping() {}

  /// What an administrator does with the account of somebody.
  abstract static class OnMember implements Callable<Integer> {
    @Mixin private TeamOptions options = new TeamOptions();
    @Mixin private ByOption by = new ByOption();

    @Parameters(paramLabel = "NAME", description = "Whose account.")
    private String name = "";

    abstract Done done(Team team, Member by, Member of);

    @Override
    public Integer call() throws IOException {
      return TeamOptions.tell(
          options.open(team ->
              done(team, options.administrator(team, by.name()), options.member(team, name))));
    }
  }

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
      return options.open(team -> {
        for (Member member : team.people().list()) {
          Terminal.print(
              String.join(
                  "\t",
                  member.name(),
                  member.role().word(),
                  member.disabled() ? "disabled" : "enabled",
                  member.hasSecondFactor() ? "second factor" : "no second factor",
                  member.since().toString()));
        }
        TeamOptions.warn(team.people());
        return 0;
      });
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
    @Mixin private ByOption by = new ByOption();

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
  static final class Disable extends OnMember {
    @Override
    Done done(Team team, Member by, Member of) {
      return team.people().disable(by, of.id(), true);
    }
  }

  @Command(
      name = "enable",
      mixinStandardHelpOptions = true,
      description = "Lets somebody in again who was disabled.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord account enable --record courts --by \"Ada Lorn\" \"Sena Ilven\""})
  static final class Enable extends OnMember {
    @Override
    Done done(Team team, Member by, Member of) {
      return team.people().disable(by, of.id(), false);
    }
  }

  @Command(
      name = "factors",
      mixinStandardHelpOptions = true,
      description =
          "Takes somebody's second factors away, who lost them and showed another way who they are.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord account factors --record courts --by \"Ada Lorn\" \"Sena Ilven\""})
  static final class Factors extends OnMember {
    @Override
    Done done(Team team, Member by, Member of) {
      return team.people().withoutFactors(by, of.id());
    }
  }

  @Command(
      name = "end",
      mixinStandardHelpOptions = true,
      description = "Ends all logins of somebody, who can log in again.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord account end --record courts --by \"Ada Lorn\" \"Sena Ilven\""})
  static final class End extends OnMember {
    @Override
    Done done(Team team, Member by, Member of) {
      return team.people().endLogins(by, of.id());
    }
  }

  @Command(
      name = "invitations",
      mixinStandardHelpOptions = true,
      description =
          "Lists the invitations that nobody has used yet: id, role, who invited, until when; tab-separated.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord account invitations --record courts"})
  static final class Invitations implements Callable<Integer> {
    @Mixin private TeamOptions options = new TeamOptions();

    @Override
    public Integer call() throws IOException {
      for (Invited each : options.open(team -> team.invitations().list())) {
        Terminal.print(
            String.join("\t", each.id(), each.role().word(), each.by(), each.until().toString()));
      }
      return 0;
    }
  }

  @Command(
      name = "withdraw",
      mixinStandardHelpOptions = true,
      description = "Takes an invitation back: its link no longer works.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord account withdraw --record courts --by \"Ada Lorn\" ID"})
  static final class Withdraw implements Callable<Integer> {
    @Mixin private TeamOptions options = new TeamOptions();
    @Mixin private ByOption by = new ByOption();

    @Parameters(paramLabel = "ID", description = "Which, as `onrecord account invitations` says.")
    private String id = "";

    @Override
    public Integer call() throws IOException {
      return TeamOptions.tell(
          options.open(
              team -> team.invitations().withdraw(options.administrator(team, by.name()), id)));
    }
  }

  @Command(
      name = "unnamed",
      mixinStandardHelpOptions = true,
      description = "Says whether documents are taken from people without an account.",
      footerHeading = "%nExamples:%n",
      footer = {"  onrecord account unnamed --record courts --by \"Ada Lorn\" yes"})
  static final class Unnamed implements Callable<Integer> {
    @Mixin private TeamOptions options = new TeamOptions();
    @Mixin private ByOption by = new ByOption();

    @Parameters(paramLabel = "yes|no", description = "Whether they are.")
    private String take = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      if (!take.equals("yes") && !take.equals("no")) {
        throw new ParameterException(spec.commandLine(), "say yes or no, not " + take);
      }
      return TeamOptions.tell(
          options.open(team ->
              team.people()
                  .takeUnnamed(options.administrator(team, by.name()), take.equals("yes"))));
    }
  }
}
