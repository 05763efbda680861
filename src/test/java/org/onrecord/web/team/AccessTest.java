package org.onrecord.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.team.Entering;
import org.onrecord.model.people.Role;
import org.onrecord.publish.Printed;
import org.onrecord.publish.Route;
import org.onrecord.publish.data.Download;
import org.onrecord.web.Site;

/// Who may do what: every address of the router asked for over HTTP by everybody, and what came of
/// it held against the table in `docs/access.md`. A new address that nobody decided about is a line
/// that the table lacks, and fails here.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
  private static final Path TABLE = Path.of("docs/access.md");
  private static final String MARK = "<!-- made by AccessTest -->\n\n";

  /// Whoever leaves or gives up the second factor does so last.
  private static final List<String> LAST = List.of("/me/codes/remove", "/logout");

  @TempDir private static Path dir;
  private TeamSite site;

  /// @param site where they ask
  /// @param cookie what their browser carries
  private record Visiting(Site site, String cookie) {}

  private final Map<String, Visiting> everybody = new LinkedHashMap<>();

  @BeforeAll
  void begin() throws IOException {
    site = new TeamSite(dir);
    String late = site.join("Late", Role.ADMINISTRATOR, true);
    site.clock.pass(Duration.ofMinutes(20));
    everybody.put("nobody, public", new Visiting(site.open, ""));
    everybody.put("nobody", new Visiting(site.closed, ""));
    site.join("Half", Role.ADMINISTRATOR, true);
    String half = ((Entering.Half) site.logIn("Half")).token();
    everybody.put("half in", new Visiting(site.closed, half));
    for (Role role : Role.values()) {
      boolean factor = role.includes(Role.ANALYST);
      if (factor) {
        String token = site.join("No " + role.word(), role, false);
        everybody.put(role.word() + ", no factor", new Visiting(site.closed, token));
      }
      String token = site.join("A " + role.word(), role, factor);
      everybody.put(role.word(), new Visiting(site.closed, token));
    }
    everybody.put("administrator, not fresh", new Visiting(site.closed, late));
  }

  @AfterAll
  void end() throws IOException {
    site.close();
  }

  /// Methods and patterns of all addresses.
  private static List<String> routes() {
    var routes = new ArrayList<String>();
    Route.ALL.forEach(route -> routes.add("GET " + route.pattern()));
    routes.add("GET /documents/{}/original");
    Site.LOG.forEach(pattern -> routes.add("GET " + pattern));
    Printed.PATTERNS.forEach(pattern -> routes.add("GET " + pattern));
    Download.ALL.forEach(download -> routes.add("GET " + download.address()));
    routes.add("GET " + Download.FOLDER + Download.ARCHIVE);
    routes.add("POST /acts/{}");
    TeamGate.GRAVE.stream().sorted().forEach(path -> routes.add("GET " + path));
    TeamGate.GRAVE.stream().sorted().forEach(path -> routes.add("POST " + path));
    TeamRoute.ALL.stream()
        .filter(route -> !(route.method() + " " + route.pattern()).equals("GET /me"))
        .forEach(route -> routes.add(route.method() + " " + route.pattern()));
    routes.sort(Comparator.comparingInt(AccessTest::place));
    return routes;
  }

  private static int place(String route) {
    return LAST.indexOf(route.substring(route.indexOf(' ') + 1));
  }

  private String cell(String route, Visiting who) {
    String[] parts = route.split(" ");
    String path =
        parts[0].equals("POST")
            ? parts[1].replace("/acts/{}", "/acts/judgement").replace("{}", "x")
            : parts[1].replace("/acts/{}", "/acts/institution-opened").replace("{}", "x");
    HttpResponse<String> answer = site.ask(who.site(), parts[0], path, who.cookie());
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .as(route)
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    String next = TeamSite.location(answer);
    return switch (answer.statusCode()) {
      case 403 -> "no";
      case 303 ->
          next.startsWith("/login?") ? "log in" : next.startsWith("/confirm?") ? "confirm" : "yes";
      case 200, 404, 422, 429 -> "yes";
      default -> "" + answer.statusCode();
    };
  }

  @Test
  void everybodyMayDoWhatTheTableSays() throws IOException {
    var lines = new ArrayList<String>();
    lines.add("| address | " + String.join(" | ", everybody.keySet()) + " |");
    lines.add("|---".repeat(everybody.size() + 1) + "|");
    for (String route : routes()) {
      var cells = new ArrayList<String>();
      everybody.values().forEach(who -> cells.add(cell(route, who)));
      lines.add("| `" + route + "` | " + String.join(" | ", cells) + " |");
    }
    String found = String.join("\n", lines) + "\n";
    String page = Files.readString(TABLE);
    String decided = page.substring(page.indexOf(MARK) + MARK.length());
    if (System.getProperty("onrecord.accept") != null) {
      Files.writeString(TABLE, page.replace(decided, found));
    }
    assertThat(found).isEqualTo(decided);
  }
}
