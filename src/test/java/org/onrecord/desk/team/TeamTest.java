package org.onrecord.desk.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.TeamFolder;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.OwnSession;
import org.onrecord.model.people.Role;
import org.onrecord.team.Totp;

/// A team on a real disk: what its people do, and what is kept of it.
class TeamTest {
  private static final String ADA = "harbour gate lantern";
  private static final String SENA = "seven boats at noon";

  @TempDir private Path folder;
  private final HandClock clock = new HandClock();
  private TeamFolder open;
  private Team team;

  @BeforeEach
  void begin() throws IOException {
    open = TeamFolder.take(folder, "test", clock);
    team = open.team();
    assertThat(team.invitations().create("Ada Lorn", Role.ADMINISTRATOR, ADA).done()).isTrue();
  }

  @AfterEach
  void end() throws IOException {
    open.close();
  }

  private Entering logIn(String name, String password) {
    return team.logins().logIn(name, password, Optional.empty(), Optional.empty());
  }

  private Present in(Entering entering) {
    return team.sessions().find(((Entering.In) entering).token()).orElseThrow();
  }

  private Present join(Role role, String name, String password) {
    String link = team.invitations().invite(member("Ada Lorn"), role);
    return in(team.invitations().accept(link, name, password));
  }

  private Member member(String name) {
    return team.people().findNamed(name).orElseThrow();
  }

  @Test
  void theRightPasswordLetsInUnderEverySpellingOfTheName() {
    for (String name : List.of("Ada Lorn", "ada lorn", "  ADA   lorn ")) {
      assertThat(logIn(name, ADA)).isInstanceOf(Entering.In.class);
    }
  }

  @Test
  void aWrongNameAndAWrongPasswordGetTheSameAnswer() {
    assertThat(logIn("Ada Lorn", "harbour gate Lantern")).isEqualTo(logIn("Nobody", ADA));
    assertThat(logIn("", "")).isInstanceOf(Entering.Refused.class);
  }

  @Test
  void everyLoginHasANewTokenAndTheOldOneIsWorthless() {
    String first = ((Entering.In) logIn("Ada Lorn", ADA)).token();
    var second =
        (Entering.In) team.logins().logIn("Ada Lorn", ADA, Optional.of(first), Optional.empty());
    assertThat(second.token()).isNotEqualTo(first);
    assertThat(team.sessions().find(first)).isEmpty();
    assertThat(team.sessions().find(second.token())).isPresent();
    Present who = team.sessions().find(second.token()).orElseThrow();
    var third = (Entering.In) team.logins().confirm(who, ADA);
    assertThat(team.sessions().find(second.token())).isEmpty();
    assertThat(team.sessions().find(third.token())).isPresent();
    assertThat(team.sessions().find("")).isEmpty();
    assertThat(team.sessions().find("x".repeat(10_000))).isEmpty();
  }

  @Test
  void aLoginEndsWhenItIsNotUsedAndAfterHalfADay() {
    String token = ((Entering.In) logIn("Ada Lorn", ADA)).token();
    for (int i = 0; i < 14; i++) {
      clock.pass(Duration.ofMinutes(50));
      assertThat(team.sessions().find(token)).isPresent();
    }
    clock.pass(Duration.ofMinutes(50));
    assertThat(team.sessions().find(token)).isEmpty();
    String idle = ((Entering.In) logIn("Ada Lorn", ADA)).token();
    clock.pass(Duration.ofMinutes(61));
    assertThat(team.sessions().find(idle)).isEmpty();
  }

  @Test
  void whatCannotBeTakenBackNeedsAFreshProof() {
    Present who = in(logIn("Ada Lorn", ADA));
    assertThat(who.fresh()).isTrue();
    clock.pass(Duration.ofMinutes(16));
    String token = ((Entering.In) logIn("Ada Lorn", ADA)).token();
    clock.pass(Duration.ofMinutes(16));
    Present later = team.sessions().find(token).orElseThrow();
    assertThat(later.fresh()).isFalse();
    assertThat(team.own().password(later, SENA).done()).isFalse();
    assertThat(team.logins().confirm(later, "wrong")).isInstanceOf(Entering.Refused.class);
    assertThat(in(team.logins().confirm(later, ADA)).fresh()).isTrue();
  }

  @Test
  void guessingAtAnOpenSessionEndsIt() {
    String token = ((Entering.In) logIn("Ada Lorn", ADA)).token();
    Present who = team.sessions().find(token).orElseThrow();
    for (int i = 0; i < 5; i++) {
      team.logins().confirm(who, "wrong " + i);
    }
    assertThat(team.sessions().find(token)).isEmpty();
  }

  @Test
  void wrongPasswordsMakeTheNameWaitButNotABrowserThatIsKnown() {
    Optional<String> browser = ((Entering.In) logIn("Ada Lorn", ADA)).browser();
    for (int i = 0; i < 5; i++) {
      assertThat(logIn("Ada Lorn", "wrong")).isInstanceOf(Entering.Refused.class);
      assertThat(logIn("Nobody", "wrong")).isInstanceOf(Entering.Refused.class);
    }
    assertThat(logIn("Ada Lorn", ADA)).isInstanceOf(Entering.Later.class);
    assertThat(logIn("Nobody", ADA)).isInstanceOf(Entering.Later.class);
    assertThat(team.logins().logIn("Ada Lorn", ADA, Optional.empty(), browser))
        .isInstanceOf(Entering.In.class);
    for (int i = 0; i < 6; i++) {
      logIn("Ada Lorn", "wrong");
    }
    clock.pass(Duration.ofMinutes(1));
    assertThat(logIn("Ada Lorn", ADA)).isInstanceOf(Entering.In.class);
  }

  @Test
  void anInvitationWorksOnceAndNotForEver() {
    Member ada = member("Ada Lorn");
    String link = team.invitations().invite(ada, Role.CONTRIBUTOR);
    assertThat(team.invitations().find(link).orElseThrow().role()).isEqualTo(Role.CONTRIBUTOR);
    assertThat(team.invitations().accept(link, "Sena Ilven", "short"))
        .isInstanceOf(Entering.Refused.class);
    assertThat(team.invitations().accept(link, "ada LORN", SENA))
        .isInstanceOf(Entering.Refused.class);
    assertThat(in(team.invitations().accept(link, "Sena Ilven", SENA)).member().role())
        .isEqualTo(Role.CONTRIBUTOR);
    assertThat(team.invitations().accept(link, "Third", SENA)).isInstanceOf(Entering.Refused.class);
    String late = team.invitations().invite(ada, Role.EDITOR);
    clock.pass(Duration.ofDays(3));
    assertThat(team.invitations().find(late)).isEmpty();
    String taken = team.invitations().invite(ada, Role.EDITOR);
    String id = team.invitations().list().getFirst().id();
    assertThat(team.invitations().withdraw(ada, id).done()).isTrue();
    assertThat(team.invitations().accept(taken, "Third", SENA))
        .isInstanceOf(Entering.Refused.class);
  }

  @Test
  void aNewPasswordByLinkEndsSessionsAndIsNoWayAroundTheSecondFactor() {
    Present sena = join(Role.ANALYST, "Sena Ilven", SENA);
    useCodes(sena);
    String link = team.invitations().resetLink(member("Ada Lorn"), sena.member());
    assertThat(team.invitations().find(link).orElseThrow().name()).contains("Sena Ilven");
    Entering again = team.invitations().accept(link, "ignored", "nine boats at midnight");
    assertThat(again).isInstanceOf(Entering.Half.class);
    assertThat(team.sessions().list(sena)).isEmpty();
    assertThat(logIn("Sena Ilven", SENA)).isInstanceOf(Entering.Refused.class);
    team.people().withoutFactors(member("Ada Lorn"), sena.member().id());
    assertThat(in(logIn("Sena Ilven", "nine boats at midnight")).visitor().role())
        .isEqualTo(Role.READER);
  }

  private Totp useCodes(Present who) {
    var key = team.own().newKey(who);
    Totp totp = new Totp(key.key());
    var used = team.own().useKey(who, key.key(), totp.code(clock.instant()));
    assertThat(used.done().done()).isTrue();
    assertThat(used.recovery()).hasSize(10).doesNotHaveDuplicates();
    return totp;
  }

  @Test
  void rolesThatDecideNeedASecondFactor() {
    Present sena = join(Role.ANALYST, "Sena Ilven", SENA);
    assertThat(sena.visitor().role()).isEqualTo(Role.READER);
    useCodes(sena);
    clock.pass(Duration.ofMinutes(2));
    var half = (Entering.Half) logIn("Sena Ilven", SENA);
    Present between = team.sessions().find(half.token()).orElseThrow();
    assertThat(between.visitor().role()).isEqualTo(Role.READER);
    assertThat(between.fresh()).isFalse();
    assertThat(team.own().password(between, ADA).done()).isFalse();
    assertThat(team.logins().confirm(between, SENA)).isNotInstanceOf(Entering.In.class);
  }

  @Test
  void aCodeLetsInOnceAndARecoveryCodeOnce() {
    Present sena = join(Role.ANALYST, "Sena Ilven", SENA);
    var key = team.own().newKey(sena);
    Totp totp = new Totp(key.key());
    String shown = totp.code(clock.instant());
    List<String> recovery = team.own().useKey(sena, key.key(), shown).recovery();
    assertThat(second(shown)).isInstanceOf(Entering.Refused.class);
    clock.pass(Duration.ofMinutes(1));
    String next = totp.code(clock.instant());
    assertThat(in(second(next)).visitor().role()).isEqualTo(Role.ANALYST);
    assertThat(second(next)).isInstanceOf(Entering.Refused.class);
    assertThat(second(recovery.getFirst())).isInstanceOf(Entering.In.class);
    assertThat(second(recovery.getFirst())).isInstanceOf(Entering.Refused.class);
    assertThat(second("")).isInstanceOf(Entering.Refused.class);
  }

  private Entering second(String code) {
    var half = (Entering.Half) logIn("Sena Ilven", SENA);
    Present who = team.sessions().find(half.token()).orElseThrow();
    return team.logins().code(who, code, Optional.empty());
  }

  @Test
  void wrongCodesWait() {
    useCodes(join(Role.ANALYST, "Sena Ilven", SENA));
    for (int i = 0; i < 5; i++) {
      assertThat(second("000000")).isInstanceOf(Entering.Refused.class);
    }
    assertThat(second("000000")).isInstanceOf(Entering.Later.class);
  }

  @Test
  void anotherRoleCountsAtOnceAndSomebodyAlwaysAdministers() {
    Present sena = join(Role.CONTRIBUTOR, "Sena Ilven", SENA);
    Member ada = member("Ada Lorn");
    assertThat(team.people().role(ada, ada.id(), Role.EDITOR).done()).isFalse();
    assertThat(team.people().disable(ada, ada.id(), true).done()).isFalse();
    assertThat(team.people().role(ada, sena.member().id(), Role.READER).done()).isTrue();
    assertThat(in(logIn("Sena Ilven", SENA)).visitor().role()).isEqualTo(Role.READER);
    assertThat(team.people().role(ada, "0", Role.READER).done()).isFalse();
  }

  @Test
  void whoIsDisabledIsOutAtOnce() {
    String link = team.invitations().invite(member("Ada Lorn"), Role.CONTRIBUTOR);
    String token = ((Entering.In) team.invitations().accept(link, "Sena Ilven", SENA)).token();
    Member sena = member("Sena Ilven");
    String reset = team.invitations().resetLink(member("Ada Lorn"), sena);
    team.people().disable(member("Ada Lorn"), sena.id(), true);
    assertThat(team.sessions().find(token)).isEmpty();
    assertThat(logIn("Sena Ilven", SENA)).isInstanceOf(Entering.Refused.class);
    assertThat(team.invitations().accept(reset, "", "nine boats at midnight"))
        .isInstanceOf(Entering.Refused.class);
    team.people().disable(member("Ada Lorn"), sena.id(), false);
    assertThat(logIn("Sena Ilven", SENA)).isInstanceOf(Entering.In.class);
  }

  @Test
  void onesOwnLoginsAreListedAndEndedAndNobodyElses() {
    Present sena = join(Role.CONTRIBUTOR, "Sena Ilven", SENA);
    logIn("Sena Ilven", SENA);
    Present ada = in(logIn("Ada Lorn", ADA));
    List<OwnSession> list = team.sessions().list(sena);
    assertThat(list).hasSize(2);
    assertThat(list.getFirst().current()).isTrue();
    String other = list.getLast().id();
    assertThat(team.sessions().end(ada, other).done()).isFalse();
    assertThat(team.sessions().end(sena, other).done()).isTrue();
    logIn("Sena Ilven", SENA);
    team.sessions().endOthers(sena);
    assertThat(team.sessions().list(sena)).hasSize(1);
    team.sessions().logOut(sena);
    assertThat(team.sessions().list(sena)).isEmpty();
  }

  @Test
  void aChangedPasswordEndsAllOtherLogins() {
    String before = ((Entering.In) logIn("Ada Lorn", ADA)).token();
    Present now = in(logIn("Ada Lorn", ADA));
    assertThat(team.own().password(now, "Ada Lorn Ada Lorn").done()).isFalse();
    assertThat(team.own().password(now, SENA).done()).isTrue();
    assertThat(team.sessions().find(before)).isEmpty();
    assertThat(logIn("Ada Lorn", ADA)).isInstanceOf(Entering.Refused.class);
    assertThat(logIn("Ada Lorn", SENA)).isInstanceOf(Entering.In.class);
  }

  @Test
  void nothingThatLetsInIsKeptInTheClear() throws IOException {
    Present sena = join(Role.ANALYST, "Sena Ilven", SENA);
    var entered = (Entering.In) logIn("Ada Lorn", ADA);
    String link = team.invitations().invite(member("Ada Lorn"), Role.EDITOR);
    logIn("somebody@mail.example", "a secret typed in the wrong field");
    open.close();
    List<String> secrets =
        List.of(
            ADA,
            SENA,
            entered.token(),
            entered.browser().orElseThrow(),
            link,
            "somebody@mail.example",
            "wrong field");
    assertThat(sena.toString()).doesNotContain(sena.session());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
            .as(file.toString())
            .doesNotContain(secrets);
      }
    }
    open = TeamFolder.take(folder, "test", clock);
  }

  @Test
  void theFileIsItsOwnersAlone() throws IOException {
    logIn("Ada Lorn", ADA);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(f -> f.getFileName().toString().startsWith("accounts.db")))
          .allSatisfy(file ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void theLogTellsAccountAndActAndOfContributorsTheDayAlone() throws IOException {
    join(Role.CONTRIBUTOR, "Sena Ilven", SENA);
    logIn("Ada Lorn", ADA);
    logIn("Sena Ilven", SENA);
    var acts = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("private-log/content"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        acts.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).append('\n');
      }
    }
    assertThat(acts.toString())
        .contains("\"act\":\"logged-in\",\"at\":\"2026-03-04T10:00:00Z\"")
        .contains("\"act\":\"logged-in\",\"at\":\"2026-03-04\"")
        .contains("\"act\":\"account-made\"")
        .doesNotContain("127.0.0.1")
        .doesNotContain("Sena");
  }
}
