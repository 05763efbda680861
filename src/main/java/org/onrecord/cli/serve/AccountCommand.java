package org.onrecord.cli.serve;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The accounts of a team that works on one record.
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    description =
        "The accounts of a team that works on one record. The first administrator is made here; all else can also be done on the site.",
    subcommands = {
      AccountMaking.CreateAdmin.class,
      AccountMaking.Invite.class,
      AccountMaking.Reset.class,
      AccountKeeping.ListAll.class,
      AccountKeeping.Role.class,
      AccountKeeping.Disable.class,
      AccountKeeping.Enable.class,
      AccountKeeping.Factors.class,
      AccountKeeping.End.class,
      AccountKeeping.Invitations.class,
      AccountKeeping.Withdraw.class,
      AccountKeeping.Unnamed.class
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord account create-admin --record courts \"Ada Lorn\"              asks for the password",
      "  onrecord account invite --record courts --by \"Ada Lorn\" analyst       prints a link that works once",
      "  onrecord account list --record courts",
      "  onrecord serve --record courts --team                                 the site, with logins",
      "",
      "While the site is served, another process cannot change accounts: use the page People and roles there."
    })
public final class AccountCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What of the accounts?");
  }
}
