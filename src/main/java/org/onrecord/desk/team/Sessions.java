package org.onrecord.desk.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.OwnSession;
import org.onrecord.store.accounts.AccountRow;
import org.onrecord.store.accounts.SessionRow;
import org.onrecord.team.Secret;
import org.onrecord.team.SessionRules;

/// Who is logged in, and until when.
public final class Sessions {
  private final Kit kit;

  Sessions(Kit kit) {
    this.kit = kit;
  }

  /// Who carries `token`; empty when it is over or nobody's.
  public Optional<Present> find(String token) {
    Instant now = kit.now();
    Optional<SessionRow> session = hash(token).flatMap(kit.sessions()::find);
    if (session.isEmpty()) {
      return Optional.empty();
    }
    SessionRow row = session.get();
    if (SessionRules.isOver(row.began(), row.used(), row.half(), now)) {
      kit.sessions().end(row.hash());
      return Optional.empty();
    }
    if (now.isAfter(row.used().plus(SessionRules.NOTED))) {
      kit.sessions().used(row.hash(), rough(now));
    }
    return kit.accounts()
        .find(row.account())
        .map(AccountRow::member)
        .filter(member -> !member.disabled() && kit.log().holds(member))
        .map(member ->
            new Present(
                member,
                row.hash(),
                row.half(),
                SessionRules.isFresh(row.confirmed(), now) && !row.half()));
  }

  static Optional<String> hash(String token) {
    try {
      return Optional.of(new Secret(token).hash());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Begins one in the place of what the browser carried before.
  ///
  /// @return what it is to carry
  String begin(Member member, boolean half, Optional<String> before) {
    var token = Secret.make(kit.random());
    Instant now = half ? kit.now() : rough(kit.now());
    var row = new SessionRow(token.hash(), kit.newId(), member.id(), half, now, now, now);
    kit.sessions().clear(now.minus(SessionRules.WHOLE), now.minus(SessionRules.IDLE));
    kit.sessions().begin(row, before);
    return token.words();
  }

  /// To five minutes, downwards: nobody's minutes are kept, and no session lasts longer for it.
  private static Instant rough(Instant now) {
    long step = SessionRules.NOTED.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), step) * step);
  }

  /// The logins of whoever asks, this one first.
  public List<OwnSession> list(Present who) {
    return kit.sessions().listOf(who.member().id()).stream()
        .filter(row -> !SessionRules.isOver(row.began(), row.used(), row.half(), kit.now()))
        .map(row ->
            new OwnSession(row.id(), row.began(), row.used(), row.hash().equals(who.session())))
        .sorted((a, b) -> Boolean.compare(b.current(), a.current()))
        .toList();
  }

  public void logOut(Present who) {
    kit.log(TeamAct.LOGGED_OUT, who.member(), who.member());
    kit.sessions().end(who.session());
  }

  /// Ends one of one's own.
  public Done end(Present who, String id) {
    kit.log(TeamAct.SESSION_ENDED, who.member(), who.member());
    return kit.sessions().end(who.member().id(), id)
        ? Done.yes("That login has ended.")
        : Done.no("There is no such login of yours.");
  }

  /// Ends all of one's own but this.
  public Done endOthers(Present who) {
    kit.log(TeamAct.SESSION_ENDED, who.member(), who.member());
    int ended = kit.sessions().endOthers(who.member().id(), who.session());
    return Done.yes(ended == 1 ? "One login has ended." : ended + " logins have ended.");
  }
}
