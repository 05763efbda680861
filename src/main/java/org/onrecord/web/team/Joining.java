package org.onrecord.web.team;

import java.util.Optional;
import org.onrecord.desk.team.Entering;
import org.onrecord.desk.team.Invitations;
import org.onrecord.desk.team.Team;
import org.onrecord.model.people.Role;
import org.onrecord.publish.team.JoinPage;

/// The page of a link that works once.
final class Joining {
  private Joining() {}

  static void page(Team team, Request request) {
    show(team, request, 200, Optional.empty());
  }

  private static void show(Team team, Request request, int status, Optional<String> wrong) {
    String token = request.ids().getFirst();
    Optional<Invitations.Purpose> purpose = team.invitations().find(token);
    Optional<String> owner = purpose.flatMap(Invitations.Purpose::name);
    request.show(
        purpose.isEmpty() ? 404 : status,
        "join",
        owner.isPresent() ? "A new password" : "You are invited",
        new JoinPage(
            token,
            purpose.isPresent(),
            purpose.map(Invitations.Purpose::role).orElse(Role.READER),
            owner,
            request.field("name"),
            team.invitations().suggestion(),
            Invitations.SHORTEST_PASSWORD,
            wrong));
  }

  static void join(Team team, Request request) {
    Entering entering =
        team.invitations()
            .accept(request.ids().getFirst(), request.field("name"), request.field("password"));
    switch (entering) {
      case Entering.In in -> Entrance.enter(request, in);
      case Entering.Half half -> {
        Cookies.carry(request.context(), half.token());
        request.go("/login/second");
      }
      case Entering.Refused refused -> show(team, request, 422, Optional.of(refused.because()));
      case Entering.Later later ->
          show(team, request, 429, Optional.of(Entrance.wait(request, later)));
    }
  }
}
