package org.onrecord.cli.serve;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.ByOption;
import org.onrecord.cli.console.Passwords;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.team.Done;
import org.onrecord.model.Worded;
import org.onrecord.model.people.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The commands by which accounts come to be.
final class AccountMaking {
  private AccountMaking() {}

  @Command(
      name = "create-admin",
      mixinStandardHelpOptions = true,
      description =
          "Makes an administrator's account. Asks for the password; without a terminal it is the first line of standard input.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord account create-admin --record courts \"Ada Lorn\"",
        "",
        "The name is what they log in with and what their acts are signed with. The password has at least 15 signs;",
        "several words in a row do well. A second factor is set on the site, at the first login; until then the account only reads."
      })
  static final class CreateAdmin implements Callable<Integer> {
    @Mixin private TeamOptions options = new TeamOptions();

    @Parameters(paramLabel = "NAME", description = "Name of the person.")
    private String name = "";

    @Override
    public Integer call() throws IOException {
      return TeamOptions.tell(
          options.open(team -> {
            String password = Passwords.ask("Password for " + name);
            Done done = team.invitations().create(name, Role.ADMINISTRATOR, password);
            if (!done.done()) {
              Terminal.tell(
                  "onrecord: a passphrase nobody used yet: " + team.invitations().suggestion());
            }
            return done;
          }));
    }
  }

  /// Where the site is.
  static final class Address {
    @Option(
        names = "--address",
        paramLabel = "URL",
        description = "Where people reach the site (default: ${DEFAULT-VALUE}).",
        defaultValue = "http://127.0.0.1:7171")
    private String address = "";

    String of(String token) {
      return address.replaceAll("/+$", "") + "/join/" + token;
    }
  }

  @Command(
      name = "invite",
      mixinStandardHelpOptions = true,
      description =
          "Prints a link by which somebody makes an account. It works once and for three days.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord account invite --record courts --by \"Ada Lorn\" analyst",
        "  onrecord account invite --record courts --by \"Ada Lorn\" --address https://record.example contributor",
        "",
        "Send the link by a way that only the person reads. ROLE is reader, contributor, analyst, editor or administrator."
      })
  static final class Invite implements Callable<Integer> {
    @Mixin private TeamOptions options = new TeamOptions();
    @Mixin private ByOption by = new ByOption();
    @Mixin private Address address = new Address();

    @Parameters(paramLabel = "ROLE", description = "What they may do.")
    private String role = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      Role wanted = role(spec, role);
      String token =
          options.open(
              team -> team.invitations().invite(options.administrator(team, by.name()), wanted));
      Terminal.print(address.of(token));
      return 0;
    }
  }

  static Role role(CommandSpec spec, String word) {
    try {
      return Worded.of(Role.class, word);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "ROLE: " + e.getMessage(), e);
    }
  }

  @Command(
      name = "reset",
      mixinStandardHelpOptions = true,
      description =
          "Prints a link by which somebody chooses a new password. When it is used, their logins end; their second factor stays.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord account reset --record courts --by \"Ada Lorn\" \"Sena Ilven\"",
        "",
        "Make sure, by another way, that it is the person who asks."
      })
  static final class Reset implements Callable<Integer> {
    @Mixin private TeamOptions options = new TeamOptions();
    @Mixin private ByOption by = new ByOption();
    @Mixin private Address address = new Address();

    @Parameters(paramLabel = "NAME", description = "Whose password.")
    private String name = "";

    @Override
    public Integer call() throws IOException {
      String token =
          options.open(team ->
              team.invitations()
                  .resetLink(options.administrator(team, by.name()), options.member(team, name)));
      Terminal.print(address.of(token));
      return 0;
    }
  }
}
