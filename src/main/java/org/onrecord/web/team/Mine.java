package org.onrecord.web.team;

import java.util.List;
import java.util.Optional;
import org.onrecord.desk.team.Done;
import org.onrecord.desk.team.Invitations;
import org.onrecord.desk.team.OwnAccount;
import org.onrecord.desk.team.Present;
import org.onrecord.desk.team.Team;
import org.onrecord.publish.team.CodesPage;
import org.onrecord.publish.team.MinePage;
import org.onrecord.publish.team.Told;

/// The pages of one's own account.
final class Mine {
  private static final String CODES = "Codes for the second factor";

  private Mine() {}

  static void page(Team team, Request request) {
    show(team, request, 200, Optional.empty());
  }

  private static void show(Team team, Request request, int status, Optional<Told> told) {
    Present who = request.present();
    String options =
        who.fresh()
            ? request
                .host()
                .map(host -> team.passkeys().askToMake(who, request.origin(), host))
                .orElse("")
            : "";
    request.show(
        status,
        "mine",
        "Your account",
        new MinePage(
            team.own().member(who),
            team.sessions().list(who),
            team.passkeys().list(who),
            team.own().recoveryLeft(who),
            options,
            team.invitations().suggestion(),
            Invitations.SHORTEST_PASSWORD,
            told));
  }

  private static void tell(Team team, Request request, Done done) {
    show(
        team,
        request,
        done.done() ? 200 : 422,
        Optional.of(new Told(done.done(), done.words())));
  }

  static void password(Team team, Request request) {
    tell(team, request, team.own().password(request.present(), request.field("password")));
  }

  static void codes(Team team, Request request) {
    OwnAccount.NewKey key = team.own().newKey(request.present());
    request.show(
        200, "codes", CODES, new CodesPage(key.key(), key.address(), List.of(), Optional.empty()));
  }

  static void useCodes(Team team, Request request) {
    Present who = request.present();
    String key = request.field("key");
    Optional<OwnAccount.NewKey> same = team.own().sameKey(who, key);
    if (same.isEmpty()) {
      codes(team, request);
      return;
    }
    OwnAccount.Used used = team.own().useKey(who, key, request.field("code"));
    Optional<String> wrong =
        used.done().done() ? Optional.empty() : Optional.of(used.done().words());
    request.show(
        used.done().done() ? 200 : 422,
        "codes",
        CODES,
        new CodesPage(key, same.get().address(), used.recovery(), wrong));
  }

  static void withoutCodes(Team team, Request request) {
    tell(team, request, team.own().withoutKey(request.present()));
  }

  static void addPasskey(Team team, Request request) {
    tell(
        team,
        request,
        team.passkeys().add(request.present(), request.field("answer"), request.field("name")));
  }

  static void removePasskey(Team team, Request request) {
    tell(team, request, team.passkeys().remove(request.present(), request.field("id")));
  }

  static void endSession(Team team, Request request) {
    tell(team, request, team.sessions().end(request.present(), request.field("id")));
  }

  static void endOthers(Team team, Request request) {
    tell(team, request, team.sessions().endOthers(request.present()));
  }
}
