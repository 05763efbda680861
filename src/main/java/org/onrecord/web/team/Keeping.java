package org.onrecord.web.team;

import java.util.Optional;
import org.onrecord.desk.team.Done;
import org.onrecord.desk.team.Team;
import org.onrecord.model.Worded;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.Role;
import org.onrecord.publish.team.TeamPage;
import org.onrecord.publish.team.Told;

/// The page by which administrators keep the team.
final class Keeping {
  private Keeping() {}

  static void page(Team team, Request request) {
    show(team, request, 200, Optional.empty(), Optional.empty());
  }

  private static void show(
      Team team, Request request, int status, Optional<String> link, Optional<Told> told) {
    request.show(
        status,
        "team",
        "People and roles",
        new TeamPage(
            request.present().member().id(),
            team.people().list(),
            team.invitations().list(),
            team.people().takesUnnamed(),
            link,
            told));
  }

  private static void tell(Team team, Request request, Done done) {
    show(
        team,
        request,
        done.done() ? 200 : 422,
        Optional.empty(),
        Optional.of(new Told(done.done(), done.words())));
  }

  private static void refuse(Team team, Request request, String because) {
    show(team, request, 422, Optional.empty(), Optional.of(new Told(false, because)));
  }

  private static Member me(Request request) {
    return request.present().member();
  }

  private static Optional<Role> wanted(Request request) {
    try {
      return Optional.of(Worded.of(Role.class, request.field("role")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static void invite(Team team, Request request) {
    Optional<Role> role = wanted(request);
    if (role.isEmpty()) {
      refuse(team, request, "There is no such role.");
      return;
    }
    String token = team.invitations().invite(me(request), role.get());
    show(team, request, 200, Optional.of(link(request, token)), Optional.empty());
  }

  private static String link(Request request, String token) {
    return request.origin() + "/join/" + token;
  }

  static void withdraw(Team team, Request request) {
    tell(team, request, team.invitations().withdraw(me(request), request.field("id")));
  }

  static void role(Team team, Request request) {
    Optional<Role> role = wanted(request);
    if (role.isEmpty()) {
      refuse(team, request, "There is no such role.");
      return;
    }
    tell(team, request, team.people().role(me(request), request.field("id"), role.get()));
  }

  static void disable(Team team, Request request) {
    tell(team, request, team.people().disable(me(request), request.field("id"), true));
  }

  static void enable(Team team, Request request) {
    tell(team, request, team.people().disable(me(request), request.field("id"), false));
  }

  static void reset(Team team, Request request) {
    Optional<Member> of = team.people().find(request.field("id"));
    if (of.isEmpty()) {
      refuse(team, request, "There is no such account.");
      return;
    }
    String token = team.invitations().resetLink(me(request), of.get());
    show(team, request, 200, Optional.of(link(request, token)), Optional.empty());
  }

  static void withoutFactors(Team team, Request request) {
    tell(team, request, team.people().withoutFactors(me(request), request.field("id")));
  }

  static void unnamed(Team team, Request request) {
    tell(
        team, request, team.people().takeUnnamed(me(request), request.field("take").equals("yes")));
  }
}
