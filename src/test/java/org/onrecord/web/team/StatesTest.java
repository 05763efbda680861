package org.onrecord.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.register.ActAnswer;
import org.onrecord.judge.act.ActKind;
import org.onrecord.model.Document;
import org.onrecord.model.Span;
import org.onrecord.model.people.Role;
import org.onrecord.model.register.State;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.Route;
import tools.jackson.databind.json.JsonMapper;

/// Who may see an object, and do what with it, in each of its states: every page that names a
/// commitment, a demand or an institution and every act upon one, asked for over HTTP by everybody.
///
/// `docs/access.md` has the table; after a change that is meant, run with `-Donrecord.accept=true`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatesTest {
  private static final Path TABLE = Path.of("docs/access.md");
  private static final String BEGIN = "<!-- made by StatesTest -->\n\n";
  private static final String END = "\n<!-- end of StatesTest -->";
  private static final String JUDGE = "A administrator";

  /// Sent with nothing more than what they are upon, these are done: they are tried only by whoever
  /// may not do them, so that the object stays in its state.
  private static final Set<ActKind> AT_ONCE =
      Set.of(ActKind.OBJECT_SUBMITTED, ActKind.OBJECT_PUBLISHED, ActKind.UNDONE);

  /// Acts that are upon no object of the register, or begin one: `AccessTest` has them.
  private static final Set<ActKind> UPON_NONE =
      Set.of(
          ActKind.COMMITMENT_OPENED,
          ActKind.DEMAND_OPENED,
          ActKind.INSTITUTION_OPENED,
          ActKind.PROPOSAL_ACCEPTED,
          ActKind.PROPOSAL_REJECTED,
          ActKind.PROPOSAL_MERGED,
          ActKind.PROPOSAL_SPLIT,
          ActKind.DOCUMENT_CLASSIFIED,
          ActKind.SOURCE_NOTED,
          ActKind.THRESHOLD_SET,
          ActKind.SETTINGS,
          ActKind.KEY_ADDED);

  /// An object with evidence and two judgements, of which one is [#JUDGE]'s; commitments with
  /// another that is joined to them.
  private record Made(String id, ActAnswer evidence, String judgement, String joined) {}

  @TempDir private static Path dir;
  private TeamSite site;
  private final Map<Terms.Type, Map<State, Made>> objects = new EnumMap<>(Terms.Type.class);
  private final Map<String, String> everybody = new LinkedHashMap<>();

  @BeforeAll
  void begin() throws IOException, InterruptedException {
    site = new TeamSite(dir);
    everybody.put("nobody", "");
    for (Role role : Role.values()) {
      everybody.put(role.word(), site.join("A " + role.word(), role, role.includes(Role.ANALYST)));
    }
    for (Terms.Type type : Terms.Type.values()) {
      objects.put(type, new EnumMap<>(State.class));
      for (State state : State.values()) {
        objects.get(type).put(state, make(type, state));
      }
    }
    site.readers.renew().join();
  }

  private Made make(Terms.Type type, State state) throws IOException {
    String id = opened(type, nameOf(type, state));
    String joined = type == Terms.Type.COMMITMENT ? opened(type, "the same once more") : "";
    if (!joined.isEmpty()) {
      act(
          ActKind.COMMITMENT_JOINED,
          Map.of("commitment", joined, "into", id, "reason", "one promise"));
    }
    ActAnswer evidence =
        act(
            ActKind.EVIDENCE_ADDED,
            Map.of("on", id, "weight", "supports", "note", "a report", "passage", passage()));
    String judgement = judged(id, JUDGE, evidence);
    // With a second one, both are seen.
    judged(id, "A editor", evidence);
    switch (state) {
      case DRAFT -> {}
      case UNDER_REVIEW -> act(ActKind.OBJECT_SUBMITTED, Map.of("on", id));
      case PUBLISHED -> act(ActKind.OBJECT_PUBLISHED, Map.of("on", id));
      case WITHHELD ->
          act(ActKind.OBJECT_WITHHELD, Map.of("on", id, "reason", "it names a witness"));
    }
    return new Made(id, evidence, judgement, joined);
  }

  private String judged(String id, String judge, ActAnswer evidence) throws IOException {
    return act(
            ActKind.JUDGEMENT,
            Map.of(
                "by",
                judge,
                "on",
                id,
                "ratings",
                Map.of("form", "announced", "function", "partly"),
                "rationale",
                "one pier of two",
                "evidence",
                List.of(evidence.id())))
        .id();
  }

  private static String nameOf(Terms.Type type, State state) {
    return "pier " + type + " " + state;
  }

  private Map<String, Object> passage() {
    DocumentCard first = site.view.texts().documents(Query.all()).rows().getFirst();
    Document text = site.view.texts().findText(first.id()).orElseThrow();
    var title = new Span(0, "Piers of Ansel".length());
    return Map.of(
        "document",
        text.hash().hex(),
        "start",
        title.start(),
        "end",
        title.end(),
        "quote",
        text.text().slice(title));
  }

  private String opened(Terms.Type type, String called) throws IOException {
    return switch (type) {
      case COMMITMENT ->
          act(
                  ActKind.COMMITMENT_OPENED,
                  Map.of("kind", "promise", "who", "Harbour Council", "what", called))
              .id();
      case DEMAND ->
          act(
                  ActKind.DEMAND_OPENED,
                  Map.of("kind", "petition", "who", "Ferry workers", "what", called))
              .id();
      case INSTITUTION ->
          act(
                  ActKind.INSTITUTION_OPENED,
                  Map.of("kind", "council", "name", called, "promise", "mend what is broken"))
              .id();
    };
  }

  private ActAnswer act(ActKind act, Map<String, Object> fields) throws IOException {
    var line = new LinkedHashMap<String, Object>(Map.of("act", act.word(), "by", "A editor"));
    line.putAll(fields);
    ActAnswer answer = site.acting.act(JsonMapper.shared().writeValueAsString(line));
    assertThat(answer.because()).as(act.word()).isEmpty();
    return answer;
  }

  @AfterAll
  void end() throws IOException {
    site.close();
  }

  /// What an act's form says it is upon, names and values by turns; nothing where the act is not of
  /// such objects.
  private static List<String> upon(ActKind act, Terms.Type type, Made object) {
    return switch (act) {
      case COMMITMENT_MENDED, COMMITMENT_JOINED ->
          type == Terms.Type.COMMITMENT ? List.of("commitment", object.id()) : List.of();
      case COMMITMENT_SPLIT ->
          type == Terms.Type.COMMITMENT
              ? List.of("commitment", object.joined(), "about", object.id())
              : List.of();
      case DEMAND_MENDED, DEMAND_ANSWERED, DEMAND_OUTCOME ->
          type == Terms.Type.DEMAND ? List.of("demand", object.id()) : List.of();
      case INSTITUTION_MENDED, CRITERION_ANSWERED ->
          type == Terms.Type.INSTITUTION ? List.of("institution", object.id()) : List.of();
      case EVIDENCE_ADDED,
          JUDGEMENT,
          CORRECTION,
          OBJECT_SUBMITTED,
          OBJECT_PUBLISHED,
          OBJECT_WITHHELD ->
          List.of("on", object.id());
      case EVIDENCE_WITHDRAWN -> List.of("evidence", object.evidence().id(), "about", object.id());
      case JUDGEMENT_CHANGED, JUDGEMENT_WITHDRAWN ->
          List.of("judgement", object.judgement(), "about", object.id());
      case UNDONE -> List.of("entry", Long.toString(object.evidence().entry().orElseThrow()));
      default -> List.of();
    };
  }

  private HttpResponse<String> ask(String method, String path, String cookie, String... form) {
    return site.ask(site.open, method, path, cookie, form);
  }

  private String listed(Terms.Type type, State state, String cookie) {
    String list = ask("GET", "/" + type.word() + "s", cookie).body();
    return list.contains(nameOf(type, state)) ? "yes" : "–";
  }

  /// Whether the form is there, and whether sending it is let in.
  private String done(ActKind act, List<String> upon, String cookie) {
    String address = "/acts/" + act.word();
    var query = new StringJoiner("&");
    for (int i = 0; i < upon.size(); i += 2) {
      query.add(upon.get(i) + "=" + upon.get(i + 1));
    }
    HttpResponse<String> form = ask("GET", address + "?" + query, cookie);
    boolean offered = form.body().contains("action=\"" + address + "\"");
    if (offered && AT_ONCE.contains(act)) {
      return "yes";
    }
    HttpResponse<String> sent = ask("POST", address, cookie, upon.toArray(String[]::new));
    String word = word(sent);
    assertThat(offered).as("%s %s: %s", act, upon, word).isEqualTo(word.equals("yes"));
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
    lines.add("| address or act | upon a | " + String.join(" | ", everybody.keySet()) + " |");
    lines.add("|---".repeat(everybody.size() + 2) + "|");
    for (Terms.Type type : Terms.Type.values()) {
      lines.add(line("in the list", type, (state, cookie) -> listed(type, state, cookie)));
    }
    for (Route route : Route.ALL) {
      for (Terms.Type type : Terms.Type.values()) {
        if (route.pattern().startsWith("/" + type.word() + "s/{}")) {
          lines.add(
              line(
                  "`GET " + route.pattern() + "`",
                  type,
                  (state, cookie) ->
                      word(
                          ask(
                              "GET",
                              route.pattern().replace("{}", made(type, state).id()),
                              cookie))));
        }
      }
    }
    for (ActKind act : ActKind.values()) {
      for (Terms.Type type : Terms.Type.values()) {
        if (!upon(act, type, made(type, State.DRAFT)).isEmpty()) {
          lines.add(
              line(
                  "`" + act.word() + "`",
                  type,
                  (state, cookie) -> done(act, upon(act, type, made(type, state)), cookie)));
        }
      }
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

  /// An act that is new is upon something, or somebody says that it is not.
  @Test
  void noActIsForgotten() {
    for (ActKind act : ActKind.values()) {
      boolean tried =
          objects.keySet().stream()
              .anyMatch(type -> !upon(act, type, made(type, State.DRAFT)).isEmpty());
      assertThat(tried).as(act.word()).isNotEqualTo(UPON_NONE.contains(act));
    }
  }

  @Test
  void everybodyIsToldThatSomethingIsWithheldAndWhy() {
    String activity = ask("GET", "/activity", "").body();
    assertThat(activity).contains("it names a witness").doesNotContain(" WITHHELD");
  }

  private Made made(Terms.Type type, State state) {
    return Objects.requireNonNull(Objects.requireNonNull(objects.get(type)).get(state));
  }

  private String line(String what, Terms.Type type, BiFunction<State, String, String> cell) {
    var cells = new ArrayList<String>();
    for (String cookie : everybody.values()) {
      var states = new TreeMap<String, String>(Comparator.reverseOrder());
      for (State state : State.values()) {
        states.merge(cell.apply(state, cookie), letter(state), String::concat);
      }
      cells.add(
          states.size() == 1
              ? states.firstKey()
              : states.entrySet().stream()
                  .map(each -> each.getKey() + " " + each.getValue())
                  .collect(Collectors.joining(", ")));
    }
    return "| %s | %s | %s |".formatted(what, type.word(), String.join(" | ", cells));
  }

  private static String letter(State state) {
    return switch (state) {
      case DRAFT -> "D";
      case UNDER_REVIEW -> "R";
      case PUBLISHED -> "P";
      case WITHHELD -> "W";
    };
  }
}
