package org.onrecord.web.team;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.onrecord.desk.team.Team;

/// The table of the team's own addresses: which there are, who may use each, what it does.
///
/// @param pattern segments with `{}` for what differs
record TeamRoute(HandlerType method, String pattern, Who who, BiConsumer<Team, Request> answer) {
  static final List<TeamRoute> ALL =
      List.of(
          get("/login", Who.ANYBODY, Entrance::login),
          post("/login", Who.ANYBODY, Entrance::logIn),
          get("/login/second", Who.HALF, Entrance::second),
          post("/login/code", Who.HALF, Entrance::code),
          post("/login/passkey", Who.HALF, Entrance::passkey),
          post("/logout", Who.COMING, Entrance::logOut),
          get("/confirm", Who.MEMBER, Entrance::confirm),
          post("/confirm", Who.MEMBER, Entrance::confirmed),
          get("/join/{}", Who.ANYBODY, Joining::page),
          post("/join/{}", Who.ANYBODY, Joining::join),
          get("/send", Who.SENDER, Sending::page),
          post("/send", Who.SENDER, Sending::send),
          get("/received", Who.ANALYST, Sending::received),
          get("/received/{}", Who.ANALYST, Sending::download),
          post("/received/take", Who.ANALYST, Sending::take),
          post("/received/leave", Who.ANALYST, Sending::leave),
          get("/me", Who.MEMBER, Mine::page),
          post("/me/password", Who.FRESH, Mine::password),
          get("/me/codes", Who.FRESH, Mine::codes),
          post("/me/codes", Who.FRESH, Mine::useCodes),
          post("/me/codes/remove", Who.FRESH, Mine::withoutCodes),
          post("/me/passkeys", Who.FRESH, Mine::addPasskey),
          post("/me/passkeys/remove", Who.FRESH, Mine::removePasskey),
          post("/me/sessions/end", Who.FRESH, Mine::endSession),
          post("/me/sessions/end-others", Who.FRESH, Mine::endOthers),
          get("/team", Who.ADMINISTRATOR, Keeping::page),
          post("/team/invite", Who.FRESH_ADMINISTRATOR, Keeping::invite),
          post("/team/withdraw", Who.FRESH_ADMINISTRATOR, Keeping::withdraw),
          post("/team/role", Who.FRESH_ADMINISTRATOR, Keeping::role),
          post("/team/disable", Who.FRESH_ADMINISTRATOR, Keeping::disable),
          post("/team/enable", Who.FRESH_ADMINISTRATOR, Keeping::enable),
          post("/team/reset", Who.FRESH_ADMINISTRATOR, Keeping::reset),
          post("/team/factors", Who.FRESH_ADMINISTRATOR, Keeping::withoutFactors),
          post("/team/unnamed", Who.FRESH_ADMINISTRATOR, Keeping::unnamed));

  private static TeamRoute get(String pattern, Who who, BiConsumer<Team, Request> answer) {
    return new TeamRoute(HandlerType.GET, pattern, who, answer);
  }

  private static TeamRoute post(String pattern, Who who, BiConsumer<Team, Request> answer) {
    return new TeamRoute(HandlerType.POST, pattern, who, answer);
  }

  /// What stands in the places of the pattern, when a request is for it. HEAD asks what GET does.
  Optional<List<String>> match(HandlerType asked, String path) {
    String[] wanted = pattern.split("/", -1);
    String[] given = path.split("/", -1);
    boolean same =
        asked.equals(method) || asked.equals(HandlerType.HEAD) && method.equals(HandlerType.GET);
    if (!same || wanted.length != given.length) {
      return Optional.empty();
    }
    var ids = new ArrayList<String>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].equals("{}") && !given[i].isEmpty()) {
        ids.add(given[i]);
      } else if (!wanted[i].equals(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(ids);
  }
}
