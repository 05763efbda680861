package org.onrecord.cli.serve;

import java.io.IOException;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.TeamFolder;
import org.onrecord.desk.team.Done;
import org.onrecord.desk.team.People;
import org.onrecord.desk.team.Team;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.Role;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What the commands about accounts have in common.
final class TeamOptions {
  @Mixin private RecordOption record = new RecordOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// What is done with a team.
  interface Work<T> {
    T with(Team team) throws IOException;
  }

  /// Opens the team, lets `work` be done, closes it.
  <T> T open(Work<T> work) throws IOException {
    try (var folder = TeamFolder.take(record.folder(), Options.holder(spec), Options.clock())) {
      return work.with(folder.team());
    }
  }

  /// Tells what came of an act.
  ///
  /// @return the exit code
  static int tell(Done done) {
    if (done.done()) {
      Terminal.print(done.words());
    } else {
      Terminal.tell("onrecord: " + done.words());
    }
    return done.done() ? 0 : 1;
  }

  /// Says which accounts are not as the private log tells, and what to do.
  static void warn(People people) {
    for (Member member : people.listLocked()) {
      Terminal.tell(
          "onrecord: accounts.db was put back from an older copy, and the password or second factor of %s changed since: nobody comes in by that account. Make a link for a new password: `onrecord account reset`."
              .formatted(member.name()));
    }
    for (Member member : people.listDoubtful()) {
      Terminal.tell(
          "onrecord: the account of %s is not as the private log tells: its file was put back from another day, or written into. Nobody comes in by it. Put back the newer accounts.db; or say anew what it is: `onrecord account role`, then `disable` or `enable`."
              .formatted(member.name()));
    }
  }

  Member member(Team team, String name) {
    return team.people()
        .findNamed(name)
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), "There is no account called " + name));
  }

  /// Who does it, as the private log tells.
  Member administrator(Team team, String name) {
    Member member = member(team, name);
    if (member.disabled() || !member.role().includes(Role.ADMINISTRATOR)) {
      throw new ParameterException(spec.commandLine(), name + " is no administrator");
    }
    return member;
  }
}
