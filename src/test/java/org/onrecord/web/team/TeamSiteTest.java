package org.onrecord.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.register.ActAnswer;
import org.onrecord.model.people.Role;
import org.onrecord.model.register.Change;
import org.onrecord.model.view.list.Query;
import org.onrecord.web.Site;

/// The site of a team over HTTP: coming in, going out, keeping the team, and what readers see.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamSiteTest {
  private static final String NEW = "nine boats at midnight";

  @TempDir private static Path dir;
  private TeamSite site;

  @BeforeAll
  void begin() throws IOException {
    site = new TeamSite(dir);
    site.join("Ada Lorn", Role.ADMINISTRATOR, true);
  }

  @AfterAll
  void end() throws IOException {
    site.close();
  }

  private HttpResponse<String> get(String path, String cookie) {
    return site.ask(site.closed, "GET", path, cookie);
  }

  private HttpResponse<String> post(String path, String cookie, String... form) {
    return site.ask(site.closed, "POST", path, cookie, form);
  }

  /// Logs somebody in who has a second factor.
  private String in(String name) {
    HttpResponse<String> first =
        post("/login", "", "name", name, "password", TeamSite.PASSWORD, "back", "/queue");
    assertThat(TeamSite.location(first)).isEqualTo("/login/second?back=%2Fqueue");
    String half = TeamSite.carried(first);
    assertThat(get("/", half).statusCode()).isEqualTo(303);
    HttpResponse<String> second =
        post("/login/code", half, "code", site.nextCode(name), "back", "/queue");
    assertThat(TeamSite.location(second)).isEqualTo("/queue");
    String whole = TeamSite.carried(second);
    assertThat(whole).isNotEqualTo(half).isNotEmpty();
    assertThat(TeamSite.location(get("/me", half))).startsWith("/login");
    return whole;
  }

  @Test
  void oneComesInByPasswordAndCodeAndGoesOut() {
    assertThat(TeamSite.location(get("/documents?q=pier", "")))
        .isEqualTo("/login?back=%2Fdocuments%3Fq%3Dpier");
    String cookie = in("Ada Lorn");
    HttpResponse<String> queue = get("/queue", cookie);
    assertThat(queue.statusCode()).isEqualTo(200);
    assertThat(queue.body()).contains("You are Ada Lorn");
    assertThat(queue.headers().firstValue("Cache-Control")).contains("no-store");
    HttpResponse<String> out = post("/logout", cookie);
    assertThat(out.headers().firstValue("Set-Cookie").orElse(""))
        .contains("Expires=Thu, 01 Jan 1970");
    assertThat(TeamSite.location(get("/queue", cookie))).startsWith("/login");
  }

  @Test
  void whoIsLoggedInLogsOutFromEveryPage() {
    String way = "action=\"/logout\"";
    String reader = site.join("Ivo Karn", Role.READER, false);
    for (String path : List.of("/", "/documents", "/me", "/send", "/queue", "/nothing-here")) {
      assertThat(get(path, in("Ada Lorn")).body()).as(path).containsOnlyOnce(way);
      assertThat(get(path, reader).body()).as(path).containsOnlyOnce(way);
      assertThat(site.ask(site.open, "GET", path, "").body()).as(path).doesNotContain(way);
    }
  }

  @Test
  void whatTheBrowserCarriesIsForThisSiteAlone() {
    HttpResponse<String> answer =
        post("/login", "", "name", "Ada Lorn", "password", TeamSite.PASSWORD);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allMatch(cookie ->
            cookie.startsWith("__Host-")
                && cookie.contains("Path=/")
                && cookie.contains("Secure")
                && cookie.contains("HttpOnly")
                && cookie.contains("SameSite=Lax")
                && !cookie.contains("Domain"));
  }

  @Test
  void wrongNamesAndPasswordsGetTheSamePage() {
    HttpResponse<String> one = post("/login", "", "name", "Ada Lorn", "password", "wrong");
    HttpResponse<String> other = post("/login", "", "name", "Eda Lorn", "password", "wrong");
    assertThat(one.statusCode()).isEqualTo(422);
    assertThat(one.body().replace("Ada", "Eda")).isEqualTo(other.body());
    for (int i = 0; i < 5; i++) {
      post("/login", "", "name", "Oda Lorn", "password", "wrong");
    }
    HttpResponse<String> later = post("/login", "", "name", "Oda Lorn", "password", "wrong");
    assertThat(later.statusCode()).isEqualTo(429);
    assertThat(later.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void nobodyIsLedElsewhere() {
    for (String away :
        List.of("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:x", "")) {
      HttpResponse<String> answer =
          post("/login", "", "name", "Ada Lorn", "password", TeamSite.PASSWORD, "back", away);
      assertThat(TeamSite.location(answer)).as(away).isEqualTo("/login/second?back=%2F");
    }
  }

  @Test
  void anInvitationMakesAnAccountOnce() {
    String ada = in("Ada Lorn");
    String page = post("/team/invite", ada, "role", "contributor").body();
    Matcher link = Pattern.compile("http://[^<]+/join/([A-Za-z0-9_-]{43})").matcher(page);
    assertThat(link.find()).isTrue();
    String path = "/join/" + link.group(1);
    assertThat(get(path, "").body()).contains("You are invited to this record as contributor");
    assertThat(post(path, "", "name", "<b>Sena", "password", "short").body())
        .contains("fewer than 15", "&lt;b>Sena")
        .doesNotContain("<b>Sena");
    HttpResponse<String> joined = post(path, "", "name", "Sena Ilven", "password", NEW);
    assertThat(joined.statusCode()).isEqualTo(303);
    String sena = TeamSite.carried(joined);
    assertThat(get("/me", sena).body()).contains("Sena Ilven, contributor");
    assertThat(get("/team", sena).statusCode()).isEqualTo(403);
    assertThat(get(path, "").statusCode()).isEqualTo(404);
    assertThat(post(path, "", "name", "Third", "password", NEW).body()).contains("was used");
  }

  @Test
  void roleAndAccessChangeAtOnce() {
    String mira = site.join("Mira Tosk", Role.EDITOR, true);
    String ada = in("Ada Lorn");
    String id = site.team.people().findNamed("Mira Tosk").orElseThrow().id();
    assertThat(get("/queue", mira).statusCode()).isEqualTo(200);
    post("/team/role", ada, "id", id, "role", "reader");
    assertThat(get("/queue", mira).statusCode()).isEqualTo(403);
    post("/team/disable", ada, "id", id);
    assertThat(TeamSite.location(get("/", mira))).startsWith("/login");
    String own = site.team.people().findNamed("Ada Lorn").orElseThrow().id();
    assertThat(post("/team/disable", ada, "id", own).body()).contains("Nobody would be left");
  }

  @Test
  void whatCannotBeTakenBackAsksForThePasswordOnceMore() {
    String ada = in("Ada Lorn");
    site.clock.pass(Duration.ofMinutes(16));
    HttpResponse<String> refused = post("/team/invite", ada, "role", "reader");
    assertThat(TeamSite.location(refused)).isEqualTo("/confirm?back=%2Fteam");
    assertThat(post("/confirm", ada, "password", "wrong").statusCode()).isEqualTo(422);
    HttpResponse<String> confirmed =
        post("/confirm", ada, "password", TeamSite.PASSWORD, "back", "/team");
    assertThat(TeamSite.location(confirmed)).isEqualTo("/team");
    String fresh = TeamSite.carried(confirmed);
    assertThat(fresh).isNotEmpty().isNotEqualTo(ada);
    assertThat(post("/team/invite", fresh, "role", "reader").body()).contains("/join/");
    assertThat(TeamSite.location(get("/team", ada))).startsWith("/login");
  }

  @Test
  void whoJudgesProvesAgainWhoTheyAreAndLosesNothing() throws IOException {
    String ada = in("Ada Lorn");
    String council = opened("Council of Piers");
    var text =
        site.view.texts().documents(Query.all()).rows().stream()
            .map(card -> site.view.texts().findText(card.id()).orElseThrow())
            .filter(document -> document.text().content().contains("promised to mend"))
            .findFirst()
            .orElseThrow();
    String quote = "promised to mend the long pier";
    int start = text.text().content().indexOf(quote);
    String evidence =
        act("{\"act\":\"evidence-added\",\"by\":\"Ada Lorn\",\"on\":\"%s\",\"weight\":\"supports\",\"note\":\"said so\",\"passage\":{\"document\":\"%s\",\"start\":%d,\"end\":%d,\"quote\":\"%s\",\"before\":\"\",\"after\":\"\"}}"
                .formatted(council, text.hash().hex(), start, start + quote.length(), quote))
            .id();
    String[] judgement = {
      "on", council,
      "ratings.form", "announced",
      "ratings.function", "partly",
      "rationale", "as far as the words go",
      "evidence", evidence
    };
    site.clock.pass(Duration.ofMinutes(16));
    HttpResponse<String> refused = post("/acts/judgement", ada, judgement);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Open /confirm", "as far as the words go");
    assertThat(site.view.register().find(council).orElseThrow().dossier().sealed()).isZero();
    String fresh =
        TeamSite.carried(post("/confirm", ada, "password", TeamSite.PASSWORD, "back", "/"));
    assertThat(post("/acts/judgement", fresh, judgement).statusCode()).isEqualTo(303);
    assertThat(site.view.register().find(council).orElseThrow().dossier().sealed()).isEqualTo(1);
  }

  @Test
  void anotherSiteChangesNothing() throws Exception {
    String ada = in("Ada Lorn");
    var request =
        HttpRequest.newBuilder(URI.create(site.closed.address() + "team/invite"))
            .header("Origin", "https://evil.example")
            .header("Cookie", Cookies.SESSION + "=" + ada)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("role=administrator"))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).doesNotContain("/join/");
    }
  }

  private String opened(String name, String... acts) throws IOException {
    ActAnswer answer =
        act(
            "{\"act\":\"institution-opened\",\"by\":\"Ada Lorn\",\"kind\":\"council\",\"name\":\"%s\",\"promise\":\"mend piers\"}"
                .formatted(name));
    for (String act : acts) {
      act(
          "{\"act\":\"%s\",\"by\":\"Ada Lorn\",\"on\":\"%s\"%s}"
              .formatted(
                  act, answer.id(), act.endsWith("withheld") ? ",\"reason\":\"a mistake\"" : ""));
    }
    return answer.id();
  }

  private ActAnswer act(String line) throws IOException {
    ActAnswer answer = site.acting.act(line);
    assertThat(answer.because()).as(line).isEmpty();
    return answer;
  }

  @Test
  void readersSeeWhatIsPublishedAndNothingElseOfTheRegister() throws Exception {
    String draft = opened("Council of Draft");
    String review = opened("Council of Review", "object-submitted");
    String open = opened("Council of Open", "object-published");
    String withheld = opened("Council of Withheld", "object-published", "object-withheld");
    site.readers.renew().join();
    String reader = site.join("Rea Der", Role.READER, false);
    String sender = site.join("Con Tributor", Role.CONTRIBUTOR, false);
    String lacking = site.join("Lac King", Role.ANALYST, false);
    String analyst = site.join("Ana Lyst", Role.ANALYST, true);
    for (String closed : List.of(draft, review, withheld)) {
      for (String cookie : List.of(reader, sender, lacking)) {
        for (String form : List.of("", ".json", "/history")) {
          HttpResponse<String> answer = get("/institutions/" + closed + form, cookie);
          assertThat(answer.body())
              .doesNotContain("Council of Draft", "Council of Review", "Council of Withheld");
        }
      }
      assertThat(site.ask(site.open, "GET", "/institutions/" + closed, "").statusCode())
          .isEqualTo(404);
      assertThat(get("/institutions/" + closed, analyst).statusCode()).isEqualTo(200);
    }
    for (String cookie : List.of(reader, sender, lacking, analyst)) {
      assertThat(get("/institutions/" + open, cookie).body()).contains("Council of Open");
    }
    assertThat(site.ask(site.open, "GET", "/institutions", "").body())
        .contains("Council of Open")
        .doesNotContain("Council of Draft");
  }

  @Test
  void whatAnActMayDoDependsOnRoleAndState() throws Exception {
    String analyst = site.join("Ina Lyst", Role.ANALYST, true);
    String editor = site.join("Edi Tor", Role.EDITOR, true);
    String reader = site.join("Rae Der", Role.READER, false);
    String draft = opened("Council of Quays");
    String open = opened("Council of Piers", "object-published");
    int before = site.view.register().activity(Query.all()).total();
    for (String who : List.of(reader, analyst)) {
      for (String act : List.of("object-published", "object-withheld")) {
        String on = act.equals("object-published") ? draft : open;
        post("/acts/" + act, who, "on", on, "reason", "because");
      }
    }
    assertThat(site.view.register().activity(Query.all()).total()).isEqualTo(before);
    HttpResponse<String> done =
        post("/acts/object-published", editor, "on", draft, "by", "Ada Lorn", "reason", "because");
    assertThat(done.statusCode()).isEqualTo(303);
    Change last = site.view.register().activity(Query.all()).rows().getFirst();
    assertThat(last.toString()).as("signed by who was logged in").contains("Edi Tor");
  }

  private HttpResponse<String> send(Site where, String cookie, String fileName, String words)
      throws Exception {
    String origin = where.address().substring(0, where.address().length() - 1);
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--x--\r\n"
            .formatted(fileName, words);
    var request =
        HttpRequest.newBuilder(URI.create(origin + "/send"))
            .header("Origin", origin)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .header("User-Agent", "quillwort browser")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!cookie.isEmpty()) {
      request.header("Cookie", Cookies.SESSION + "=" + cookie);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void whatIsSentWaitsBesideTheRecordUntilSomebodyLooks() throws Exception {
    String sender = site.join("Con Sender", Role.CONTRIBUTOR, false);
    String reader = site.join("Ron Reader", Role.READER, false);
    String analyst = site.join("Lin Lyst", Role.ANALYST, true);
    assertThat(send(site.closed, "", "a.txt", "x").statusCode()).isEqualTo(303);
    assertThat(send(site.closed, reader, "a.txt", "x").statusCode()).isEqualTo(403);
    assertThat(send(site.closed, sender, "a.txt", "").statusCode()).isEqualTo(422);
    String hostile = "../../<script>alert(1)</script>pier.txt";
    String words = "Piers\n\nThe pier is closed, said Ilse Vorn.\n\nPublished by Auk Agency\n";
    assertThat(send(site.closed, sender, hostile, words).statusCode()).isEqualTo(200);
    assertThat(site.received.list()).hasSize(1);
    assertThat(get("/received", sender).statusCode()).isEqualTo(403);
    String page = get("/received", analyst).body();
    assertThat(page).contains("Con Sender", "pier.txt").doesNotContain("<script>alert");
    String id = site.received.list().getFirst().id();
    HttpResponse<String> download = get("/received/" + id, analyst);
    assertThat(download.body()).isEqualTo(words);
    assertThat(download.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox");
    assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    int before = site.view.texts().documents(Query.all()).total();
    assertThat(post("/received/take", analyst, "id", id).statusCode()).isEqualTo(200);
    assertThat(site.view.texts().documents(Query.all()).total()).isEqualTo(before + 1);
    assertThat(site.received.list()).isEmpty();
    assertThat(post("/received/take", analyst, "id", "../../etc").statusCode()).isEqualTo(422);
  }

  @Test
  void aTeamMayTakeDocumentsWithoutANameAndKeepsNothingOfWhoSentThem() throws Exception {
    site.team.people().takeUnnamed(site.team.people().findNamed("Ada Lorn").orElseThrow(), true);
    try {
      assertThat(send(site.open, "", "b.txt", "The pier is closed.").statusCode()).isEqualTo(200);
      var sent = site.received.list().getFirst();
      assertThat(sent.by()).isEmpty();
      Path file = site.received.file(sent.id()).orElseThrow();
      assertThat(Files.getLastModifiedTime(file).toString()).endsWith("T00:00:00Z");
      try (Stream<Path> all = Files.walk(dir)) {
        for (Path each : all.filter(Files::isRegularFile).toList()) {
          assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
              .as(each.toString())
              .doesNotContain("quillwort browser");
        }
      }
      assertThat(site.received.throwAway(sent.id())).isTrue();
    } finally {
      site.team.people().takeUnnamed(site.team.people().findNamed("Ada Lorn").orElseThrow(), false);
    }
    assertThat(send(site.open, "", "b.txt", "x").statusCode()).isEqualTo(303);
  }
}
