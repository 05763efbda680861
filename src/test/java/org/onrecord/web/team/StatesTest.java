package org.onrecord.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.register.ActAnswer;
import org.onrecord.model.people.Role;
import org.onrecord.model.register.State;
import org.onrecord.publish.Route;
import org.onrecord.web.Site;

/// Who may see an object, and do what with it, in each of its states: every page that names an
/// object and every act upon one, asked for over HTTP by everybody.
///
/// `docs/access.md` has the table; after a change that is meant, run with `-Donrecord.accept=true`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatesTest {
  private static final Path TABLE = Path.of("docs/access.md");
  private static final String BEGIN = "<!-- made by StatesTest -->\n\n";
  private static final String END = "\n<!-- end of StatesTest -->";

  /// Acts upon an object and the field that names it. What needs no more than that is tried only by
  /// whoever may not do it, so that the object stays in its state.
  private static final Map<String, String> ACTS = acts();

  private static final List<String> AT_ONCE = List.of("object-submitted", "object-published");

  @TempDir private static Path dir;
  private TeamSite site;
  private final Map<State, String> objects = new EnumMap<>(State.class);
  private final Map<String, String> everybody = new LinkedHashMap<>();

  private static Map<String, String> acts() {
    var acts = new LinkedHashMap<String, String>();
    acts.put("evidence-added", "on");
    acts.put("judgement", "on");
    acts.put("commitment-mended", "commitment");
    acts.put("commitment-joined", "commitment");
    acts.put("correction", "on");
    acts.put("object-submitted", "on");
    acts.put("object-published", "on");
    acts.put("object-withheld", "on");
    return acts;
  }

  @BeforeAll
  void begin() throws IOException, InterruptedException {
    site = new TeamSite(dir);
    everybody.put("nobody", "");
    for (Role role : Role.values()) {
      everybody.put(role.word(), site.join("A " + role.word(), role, role.includes(Role.ANALYST)));
    }
    for (State state : State.values()) {
      String id =
          act(
                  "commitment-opened",
                  "kind",
                  "promise",
                  "who",
                  "Harbour Council",
                  "what",
                  "mend pier " + state)
              .id();
      objects.put(state, id);
      switch (state) {
        case DRAFT -> {}
        case UNDER_REVIEW -> act("object-submitted", "on", id);
        case PUBLISHED -> act("object-published", "on", id);
        case WITHHELD -> act("object-withheld", "on", id, "reason", "it names a witness");
      }
    }
    site.readers.renew().join();
  }

  private ActAnswer act(String act, String... fields) throws IOException {
    var line = new StringBuilder("{\"act\":\"" + act + "\",\"by\":\"A editor\"");
    for (int i = 0; i < fields.length; i += 2) {
      line.append(",\"").append(fields[i]).append("\":\"").append(fields[i + 1]).append('"');
    }
    ActAnswer answer = site.acting.act(line + "}");
    assertThat(answer.because()).isEmpty();
    return answer;
  }

  @AfterAll
  void end() throws IOException {
    site.close();
  }

  private HttpResponse<String> ask(String method, String path, String cookie, String... form) {
    Site where = site.open;
    return site.ask(where, method, path, cookie, form);
  }

  private String seen(String pattern, String id, String cookie) {
    return word(ask("GET", pattern.replace("{}", id), cookie));
  }

  private String listed(State state, String cookie) {
    String list = ask("GET", "/commitments", cookie).body();
    return list.contains("mend pier " + state) ? "yes" : "–";
  }

  /// Whether the form is there, and whether sending it is let in.
  private String done(String act, String id, String cookie) {
    String name = ACTS.getOrDefault(act, "");
    HttpResponse<String> form = ask("GET", "/acts/" + act + "?" + name + "=" + id, cookie);
    boolean offered = form.body().contains("action=\"/acts/" + act + "\"");
    if (offered && AT_ONCE.contains(act)) {
      return "yes";
    }
    HttpResponse<String> sent = ask("POST", "/acts/" + act, cookie, name, id);
    String word = word(sent);
    assertThat(offered).as("%s %s: %s", act, id, word).isEqualTo(word.equals("yes"));
    return word;
  }

  private static String word(HttpResponse<String> answer) {
    return switch (answer.statusCode()) {
      case 200 -> "yes";
      case 422 -> answer.body().contains("<form class=\"act\"") ? "yes" : "no";
      case 403 -> "no";
      case 404 -> "–";
      case 303 -> {
        String next = TeamSite.location(answer);
        yield next.startsWith("/login?") ? "no" : next;
      }
      default -> "" + answer.statusCode();
    };
  }

  @Test
  void everybodySeesAndDoesWhatTheTableSays() throws IOException {
    var lines = new ArrayList<String>();
    lines.add("| address or act | state | " + String.join(" | ", everybody.keySet()) + " |");
    lines.add("|---".repeat(everybody.size() + 2) + "|");
    objects.forEach(
        (state, id) -> line(lines, "in the list", state, cookie -> listed(state, cookie)));
    for (Route route : Route.ALL) {
      if (route.pattern().startsWith("/commitments/{}")) {
        objects.forEach((state, id) ->
            line(
                lines,
                "`GET " + route.pattern() + "`",
                state,
                cookie -> seen(route.pattern(), id, cookie)));
      }
    }
    for (String act : ACTS.keySet()) {
      objects.forEach(
          (state, id) -> line(lines, "`" + act + "`", state, cookie -> done(act, id, cookie)));
    }
    String found = String.join("\n", lines) + "\n";
    String page = Files.readString(TABLE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    String decided = page.substring(begin, page.indexOf(END));
    if (System.getProperty("onrecord.accept") != null) {
      Files.writeString(TABLE, page.replace(BEGIN + decided, BEGIN + found));
    }
    assertThat(found).isEqualTo(decided);
  }

  @Test
  void everybodyIsToldThatSomethingIsWithheldAndWhy() {
    String activity = ask("GET", "/activity", "").body();
    assertThat(activity).contains("it names a witness").doesNotContain("mend pier WITHHELD");
  }

  private void line(
      List<String> lines, String what, State state, java.util.function.UnaryOperator<String> cell) {
    var cells = new ArrayList<String>();
    everybody.values().forEach(cookie -> cells.add(cell.apply(cookie)));
    lines.add(
        "| %s | %s | %s |"
            .formatted(what, state.word().replace('_', ' '), String.join(" | ", cells)));
  }
}
