package org.onrecord.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.team.Entering;
import org.onrecord.desk.team.Present;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.Role;

/// The file of accounts is put back from an old copy, or written into, while the private log stays:
/// nobody comes in as more than the log tells.
class AccountsPutBackTest {
  @TempDir private Path dir;

  private Path accounts() {
    return dir.resolve("record").resolve("accounts.db");
  }

  private static String id(TeamSite site, String name) {
    return site.team.people().findNamed(name).orElseThrow().id();
  }

  @Test
  void anOldFileGivesNobodyTheirOldRoleBack() throws IOException {
    Path old = dir.resolve("old.db");
    try (var site = new TeamSite(dir)) {
      site.join("Ada Lorn", Role.ADMINISTRATOR, false);
      site.join("Tam Ferris", Role.EDITOR, false);
      site.join("Oren Tal", Role.READER, false);
      site.join("Sena Ilven", Role.READER, false);
    }
    Files.copy(accounts(), old);
    String tam;
    try (var site = new TeamSite(dir)) {
      Member ada = site.team.people().findNamed("Ada Lorn").orElseThrow();
      tam = ((Entering.In) site.logIn("Tam Ferris")).token();
      assertThat(site.team.people().role(ada, id(site, "Tam Ferris"), Role.READER).done()).isTrue();
      assertThat(site.team.people().disable(ada, id(site, "Oren Tal"), true).done()).isTrue();
      // The last administrator stays, and the log says so.
      assertThat(site.team.people().role(ada, ada.id(), Role.READER).done()).isFalse();
      assertThat(site.team.people().disable(ada, ada.id(), true).done()).isFalse();
      assertThat(site.team.people().listDoubtful()).isEmpty();
    }
    Files.copy(old, accounts(), StandardCopyOption.REPLACE_EXISTING);
    try (var site = new TeamSite(dir)) {
      assertThat(site.team.people().listDoubtful())
          .extracting(Member::name)
          .containsExactlyInAnyOrder("Tam Ferris", "Oren Tal");
      assertThat(site.logIn("Tam Ferris")).isInstanceOf(Entering.Refused.class);
      assertThat(site.logIn("Oren Tal")).isInstanceOf(Entering.Refused.class);
      assertThat(site.logIn("Sena Ilven")).isInstanceOf(Entering.In.class);
      assertThat(site.team.sessions().find(tam)).isEmpty();
      Member ada = site.team.people().findNamed("Ada Lorn").orElseThrow();
      site.team.people().role(ada, id(site, "Tam Ferris"), Role.ANALYST);
      assertThat(site.logIn("Tam Ferris")).isInstanceOf(Entering.In.class);
    }
  }

  /// Each of them did one thing since the copy was made.
  @Test
  void anOldFileBringsBackNoOldPasswordAndNoLoginThatWasEnded() throws IOException {
    Path old = dir.resolve("old.db");
    String stolen;
    String link;
    try (var site = new TeamSite(dir)) {
      site.join("Ada Lorn", Role.ADMINISTRATOR, false);
      site.join("Tam Ferris", Role.EDITOR, false);
      site.join("Oren Tal", Role.ANALYST, true);
      stolen = site.join("Sena Ilven", Role.READER, false);
      Member ada = site.team.people().findNamed("Ada Lorn").orElseThrow();
      link = site.team.invitations().invite(ada, Role.ADMINISTRATOR);
      site.team.people().takeUnnamed(ada, true);
    }
    Files.copy(accounts(), old);
    try (var site = new TeamSite(dir)) {
      Member ada = site.team.people().findNamed("Ada Lorn").orElseThrow();
      site.team.invitations().withdraw(ada, site.team.invitations().list().getFirst().id());
      site.team.sessions().logOut(present(site, stolen));
      site.team.people().takeUnnamed(ada, false);
      Present tam = present(site, ((Entering.In) site.logIn("Tam Ferris")).token());
      assertThat(site.team.own().password(tam, "four lanterns by the weir").done()).isTrue();
      site.team.people().withoutFactors(ada, id(site, "Oren Tal"));
      assertThat(site.team.people().listLocked()).isEmpty();
    }
    Files.copy(old, accounts(), StandardCopyOption.REPLACE_EXISTING);
    for (String opened : new String[] {"once", "and again"}) {
      try (var site = new TeamSite(dir)) {
        assertThat(site.team.sessions().find(stolen)).as(opened).isEmpty();
        assertThat(site.team.invitations().find(link)).as(opened).isEmpty();
        assertThat(site.team.people().takesUnnamed()).as(opened).isFalse();
        assertThat(site.team.people().listLocked())
            .as(opened)
            .extracting(Member::name)
            .containsExactly("Oren Tal", "Tam Ferris");
        assertThat(((Entering.Refused) site.logIn("Tam Ferris")).because()).contains("older copy");
        assertThat(site.logIn("Oren Tal")).isInstanceOf(Entering.Refused.class);
        assertThat(site.logIn("Sena Ilven")).isInstanceOf(Entering.In.class);
        assertThat(site.logIn("Ada Lorn")).isInstanceOf(Entering.In.class);
      }
    }
    try (var site = new TeamSite(dir)) {
      Member ada = site.team.people().findNamed("Ada Lorn").orElseThrow();
      Member tam = site.team.people().findNamed("Tam Ferris").orElseThrow();
      String reset = site.team.invitations().resetLink(ada, tam);
      assertThat(site.team.invitations().accept(reset, "", TeamSite.PASSWORD))
          .isInstanceOf(Entering.In.class);
      assertThat(site.logIn("Tam Ferris")).isInstanceOf(Entering.In.class);
      assertThat(site.team.people().listLocked())
          .extracting(Member::name)
          .containsExactly("Oren Tal");
    }
  }

  private static Present present(TeamSite site, String token) {
    return site.team.sessions().find(token).orElseThrow();
  }

  @Test
  void theSameFileEndsNothing() throws IOException {
    String token;
    try (var site = new TeamSite(dir)) {
      token = site.join("Tam Ferris", Role.EDITOR, true);
      Present tam = present(site, token);
      assertThat(site.team.own().password(tam, "four lanterns by the weir").done()).isTrue();
    }
    try (var site = new TeamSite(dir)) {
      assertThat(present(site, token).member().name()).isEqualTo("Tam Ferris");
      assertThat(site.team.people().listLocked()).isEmpty();
    }
  }

  @Test
  void aFileThatKnowsNothingOfTheLogIsOld() throws IOException, SQLException {
    Path old = dir.resolve("old.db");
    try (var site = new TeamSite(dir)) {
      site.join("Tam Ferris", Role.EDITOR, false);
    }
    unknowing();
    Files.copy(accounts(), old);
    try (var site = new TeamSite(dir)) {
      assertThat(site.team.people().listLocked()).isEmpty();
      Present tam = present(site, ((Entering.In) site.logIn("Tam Ferris")).token());
      assertThat(site.team.own().password(tam, "four lanterns by the weir").done()).isTrue();
    }
    Files.copy(old, accounts(), StandardCopyOption.REPLACE_EXISTING);
    try (var site = new TeamSite(dir)) {
      assertThat(site.team.people().listLocked())
          .extracting(Member::name)
          .containsExactly("Tam Ferris");
    }
  }

  private void unknowing() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + accounts());
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("DELETE FROM settings WHERE name = 'log'")).isEqualTo(1);
    }
  }

  @Test
  void whoWritesIntoTheFileGainsNothing() throws IOException, SQLException {
    try (var site = new TeamSite(dir)) {
      site.join("Ada Lorn", Role.ADMINISTRATOR, false);
      site.join("Tam Ferris", Role.READER, false);
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + accounts());
        var statement = connection.createStatement()) {
      assertThat(
              statement.executeUpdate(
                  "UPDATE accounts SET role = 'ADMINISTRATOR' WHERE name = 'Tam Ferris'"))
          .isEqualTo(1);
    }
    try (var site = new TeamSite(dir)) {
      assertThat(site.logIn("Tam Ferris")).isInstanceOf(Entering.Refused.class);
      assertThat(site.logIn("Ada Lorn")).isInstanceOf(Entering.In.class);
    }
  }
}
