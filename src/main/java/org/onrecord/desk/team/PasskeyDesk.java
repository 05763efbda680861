package org.onrecord.desk.team;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.OwnPasskey;
import org.onrecord.store.accounts.PasskeyRow;
import org.onrecord.team.Passkeys;
import org.onrecord.team.Passkeys.Asked;
import org.onrecord.team.Passkeys.Passkey;
import org.onrecord.team.Secret;
import org.onrecord.team.SessionRules;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Making passkeys and coming in by them, as the second factor.
public final class PasskeyDesk {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// Browsers that were asked and have not answered; the oldest is forgotten first.
  private static final int ASKED = 10_000;

  private static final int LONGEST_NAME = 60;

  /// ES256, EdDSA, RS256 as COSE numbers them.
  private static final List<Integer> KINDS = List.of(-7, -8, -257);

  private final Kit kit;
  private final Logins logins;
  private final Passkeys passkeys = new Passkeys();

  /// What each session was asked last.
  private final Map<String, Waiting> asked =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Waiting> eldest) {
          return size() > ASKED;
        }
      };

  private record Waiting(Asked asked, Instant until) {}

  PasskeyDesk(Kit kit, Logins logins) {
    this.kit = kit;
    this.logins = logins;
  }

  /// What a browser needs to make a passkey (`PublicKeyCredentialCreationOptionsJSON`).
  ///
  /// @param origin of the page that asks
  /// @param host of that origin, without port
  public String askToMake(Present who, String origin, String host) {
    Asked ask = ask(who, origin, host);
    ObjectNode options = JSON.createObjectNode().put("challenge", ask.challenge());
    options.putObject("rp").put("id", host).put("name", kit.record());
    options
        .putObject("user")
        .put("id", text(who.member().id().getBytes(StandardCharsets.US_ASCII)))
        .put("name", who.member().name())
        .put("displayName", who.member().name());
    ArrayNode kinds = options.putArray("pubKeyCredParams");
    KINDS.forEach(alg -> kinds.addObject().put("type", "public-key").put("alg", alg));
    allow(options.putArray("excludeCredentials"), who.member());
    options.putObject("authenticatorSelection").put("userVerification", "preferred");
    options.put("attestation", "none");
    return options.toString();
  }

  /// What a browser needs to ask for one (`PublicKeyCredentialRequestOptionsJSON`); empty when there
  /// is none.
  public Optional<String> askFor(Present who, String origin, String host) {
    if (who.member().passkeys() == 0) {
      return Optional.empty();
    }
    Asked ask = ask(who, origin, host);
    ObjectNode options =
        JSON.createObjectNode()
            .put("challenge", ask.challenge())
            .put("rpId", host)
            .put("userVerification", "preferred");
    allow(options.putArray("allowCredentials"), who.member());
    return Optional.of(options.toString());
  }

  private void allow(ArrayNode ids, Member member) {
    kit.factors()
        .listPasskeys(member.id())
        .forEach(row -> ids.addObject().put("type", "public-key").put("id", row.passkey().id()));
  }

  private synchronized Asked ask(Present who, String origin, String host) {
    var ask = new Asked(origin, host, Secret.make(kit.random()).words());
    asked.put(who.session(), new Waiting(ask, kit.now().plus(SessionRules.HALF)));
    return ask;
  }

  /// What was asked, once.
  private synchronized Optional<Asked> asked(Present who) {
    return Optional.ofNullable(asked.remove(who.session()))
        .filter(waiting -> kit.now().isBefore(waiting.until()))
        .map(Waiting::asked);
  }

  /// Keeps the passkey that a browser made.
  public Done add(Present who, String answer, String name) {
    String called = name.strip();
    if (!who.fresh()) {
      return Done.no("Confirm by your password first that it is you.");
    }
    if (called.isEmpty() || called.length() > LONGEST_NAME) {
      return Done.no("Give the device a name of at most %d signs.".formatted(LONGEST_NAME));
    }
    Optional<Passkey> made = asked(who).flatMap(ask -> passkeys.made(answer, ask));
    if (made.isEmpty() || kit.factors().findPasskey(made.get().id()).isPresent()) {
      return Done.no("That passkey could not be checked. Try again.");
    }
    Member member = who.member();
    kit.log(TeamAct.PASSKEY_ADDED, member, member);
    LocalDate today = LocalDate.ofInstant(kit.now(), ZoneOffset.UTC);
    kit.factors()
        .add(
            new PasskeyRow(
                new OwnPasskey(made.get().id(), called, today),
                member.id(),
                made.get().credential(),
                made.get().signs()));
    kit.sessions().endOthers(member.id(), who.session());
    return Done.yes("From now on the passkey lets you in, after the password.");
  }

  /// Takes one of one's own away.
  public Done remove(Present who, String id) {
    if (!who.fresh()) {
      return Done.no("Confirm by your password first that it is you.");
    }
    kit.log(TeamAct.PASSKEY_REMOVED, who.member(), who.member());
    return kit.factors().remove(who.member().id(), id)
        ? Done.yes("That passkey lets nobody in any more.")
        : Done.no("There is no such passkey of yours.");
  }

  public List<OwnPasskey> list(Present who) {
    return kit.factors().listPasskeys(who.member().id()).stream().map(PasskeyRow::passkey).toList();
  }

  /// Gives a passkey as the second factor.
  ///
  /// @param who is half in
  public Entering show(Present who, String answer, Optional<String> browser) {
    Optional<Passkey> shown =
        asked(who).filter(_ -> who.half()).flatMap(ask -> shown(who.member(), answer, ask));
    if (shown.isEmpty()) {
      kit.log(TeamAct.SECOND_FACTOR_FAILED, who.member(), who.member());
      return new Entering.Refused("That passkey could not be checked. Try again.");
    }
    kit.factors().signed(shown.get().id(), shown.get().signs());
    return logins.secondFactorHolds(who, browser);
  }

  private Optional<Passkey> shown(Member member, String answer, Asked ask) {
    return passkeys
        .idIn(answer)
        .flatMap(kit.factors()::findPasskey)
        .filter(row -> row.account().equals(member.id()))
        .flatMap(row ->
            passkeys.shown(
                answer, ask, new Passkey(row.passkey().id(), row.credential(), row.signs())));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
