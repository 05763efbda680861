package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Standing;
import org.onrecord.model.register.State;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Query;

/// Doing things in a record by the forms of its pages, as a browser sends them.
class ActsTest {
  @TempDir private Path dir;
  private OwnRecord own;

  @BeforeEach
  void open() throws IOException {
    own = OwnRecord.in(dir);
  }

  @AfterEach
  void close() throws IOException {
    own.close();
  }

  private Item promise() {
    return own.promise();
  }

  private Dossier only() {
    return own.only();
  }

  private HttpResponse<String> send(String act, String name, String... fields)
      throws IOException, InterruptedException {
    return forms().send(act, name, fields);
  }

  private HttpResponse<String> post(String path, String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    return forms().post(path, body, headers);
  }

  private SentForms forms() {
    return new SentForms(own);
  }

  private String accept() throws IOException, InterruptedException {
    return forms().acceptThePromise();
  }

  private String evidence(String on, String words, String weight)
      throws IOException, InterruptedException {
    return forms().addEvidence(on, words, weight);
  }

  @Test
  void aProposalIsAcceptedAsItWasFoundAndUndone() throws Exception {
    String finding = promise().noted().found().id();
    HttpResponse<String> answer =
        send("proposal-accepted", "Ada Lorn", "finding", finding, "back", "/queue?due=overdue");
    assertThat(answer.statusCode()).isEqualTo(303);
    String back = answer.headers().firstValue("Location").orElse("");
    assertThat(back).startsWith("/queue?due=overdue&done=");
    assertThat(only().subject().terms().what()).contains("repair 41 piers");
    assertThat(only().subject().opened().by()).isEqualTo("Ada Lorn");
    String entry = back.substring(back.lastIndexOf('=') + 1);
    assertThat(
            send("undone", "Ada Lorn", "entry", entry, "reason", "by mistake", "back", back)
                .headers()
                .firstValue("Location"))
        .hasValueSatisfying(where ->
            assertThat(where).startsWith("/queue?due=overdue&done=").doesNotContain(entry + "&"));
    assertThat(own.view.register().list(Query.all()).rows()).isEmpty();
    assertThat(promise().noted().found().id()).isEqualTo(finding);
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
    HttpResponse<String> answer =
        send(
            "commitment-opened",
            "Ada Lorn",
            "kind",
            "promise",
            "who",
            "Ilse Vorn",
            "what",
            "repair <41> piers",
            "due",
            "soon");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("repair &lt;41&gt; piers", "value=\"Ilse Vorn\"", "value=\"soon\"")
        .contains("id=\"problem-field-due\">is no date");
    assertThat(own.view.register().list(Query.all()).rows()).isEmpty();
  }

  @Test
  void quotedWordsMustStandInTheirDocument() throws Exception {
    String id = accept();
    String document = own.view.texts().documents(Query.all()).rows().getFirst().id();
    HttpResponse<String> answer =
        send(
            "evidence-added",
            "Ada Lorn",
            "on",
            id,
            "weight",
            "context",
            "note",
            "x",
            "passage.document",
            document,
            "passage.quote",
            "these words stand nowhere");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("do not stand in that document", "these words stand nowhere");
  }

  @Test
  void onlyWhatIsChangedIsMended() throws Exception {
    String id = accept();
    String who = only().subject().terms().who();
    HttpResponse<String> answer =
        send(
            "commitment-mended",
            "Ada Lorn",
            "commitment",
            id,
            "kind",
            "plan",
            "who",
            who,
            "what",
            only().subject().terms().what(),
            "due",
            "2031-05-31",
            "reason",
            "the day stands elsewhere");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    assertThat(only().history().getLast().fields())
        .extracting(f -> f.name())
        .contains("due", "kind")
        .doesNotContain("who", "what");
  }

  @Test
  void twoPeopleComeToAVerdictThatIsPublished() throws Exception {
    String id = accept();
    String against = evidence(id, "repaired 12 piers in Ansel, not 41", "undermines");
    String count = evidence(id, "Inspectors counted 12 repaired piers", "undermines");
    for (String judge : List.of("Ada Lorn", "Oren Tal")) {
      HttpResponse<String> answer =
          forms().judge(id, judge, "12 of 41, and nothing since", against, count);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
    assertThat(only().standing().kind()).isEqualTo(Standing.Kind.VERDICT);
    assertThat(only().judgements()).allSatisfy(j -> assertThat(j.evidence()).hasSize(2));
    assertThat(send("object-published", "Ada Lorn", "on", id).statusCode()).isEqualTo(303);
    assertThat(only().subject().state()).isEqualTo(State.PUBLISHED);
  }

  @Test
  void aFirstJudgementIsNotOnThePageOfTheSecond() throws Exception {
    String id = accept();
    String against = evidence(id, "repaired 12 piers in Ansel, not 41", "undermines");
    forms().judge(id, "Ada Lorn", "A SECRET REASON", against);
    for (String page :
        List.of(
            "/commitments/" + id + "/judge",
            "/acts/judgement?on=" + id,
            "/commitments/" + id + "/judge.json")) {
      HttpResponse<String> shown = forms().get(page);
      assertThat(shown.statusCode()).as(page).isEqualTo(200);
      assertThat(shown.body()).doesNotContain("A SECRET REASON").doesNotContain("checked");
    }
  }

  @Test
  void onlyAPageOfThisSiteChangesAnything() throws Exception {
    for (Map<String, String> headers :
        List.of(
            Map.<String, String>of(),
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-origin", "Origin", "https://evil.example"))) {
      HttpResponse<String> answer = post("/acts/demand-opened", "who=x&what=y&by=Ada", headers);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }
    assertThat(own.view.register().list(Query.all()).rows()).isEmpty();
  }

  @Test
  void anAddressWrittenInAnotherWayDoesNothing() throws Exception {
    String id = accept();
    for (String address :
        List.of(
            "/acts/object%2Dpublished",
            "/acts/%6Fbject-published", "/acts//object-published", "/acts/object-published/")) {
      assertThat(
              post(address, "on=" + id + "&by=Ada+Lorn", Map.of("Sec-Fetch-Site", "same-origin"))
                  .statusCode())
          .as(address)
          .isEqualTo(404);
    }
    assertThat(only().subject().state()).isEqualTo(State.DRAFT);
  }

  @Test
  void nobodyActsUnnamedAndANameThatIsGivenIsRemembered() throws Exception {
    String finding = promise().noted().found().id();
    var same = Map.of("Sec-Fetch-Site", "same-origin");
    assertThat(post("/acts/proposal-accepted", "finding=" + finding, same).body())
        .contains("say who you are");
    HttpResponse<String> named =
        post("/acts/proposal-accepted", "finding=" + finding + "&by=Ada+Lorn", same);
    assertThat(named.statusCode()).isEqualTo(303);
    assertThat(named.headers().firstValue("Set-Cookie").orElse(""))
        .contains("onrecord-name=Ada+Lorn", "HttpOnly", "SameSite=Strict");
    assertThat(
            post("/me", "name=Oren+Tal&back=//evil.example", same).headers().firstValue("Location"))
        .contains("/me");
  }

  @Test
  void nobodyIsSentElsewhere() throws Exception {
    for (String back :
        List.of(
            "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)")) {
      HttpResponse<String> answer =
          send("proposal-rejected", "Ada Lorn", "finding", "f-1", "reason", "none", "back", back);
      assertThat(answer.headers().firstValue("Location").orElse("/"))
          .startsWith("/")
          .doesNotContain("evil");
    }
  }

  @Test
  void whereAnotherProcessWritesTheFormSaysSoAndKeepsWhatWasTyped() throws Exception {
    try (Desk desk = Desk.open(words -> {}, List.of(), "test");
        var held =
            RecordFolder.open(own.folder, desk, "onrecord add (process 1)", Progress.SILENT)) {
      HttpResponse<String> answer = forms().openTheDemand();
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("onrecord add (process 1)", "open the piers");
      assertThat(held.refusal()).isEmpty();
    }
    assertThat(forms().openTheDemand().statusCode()).isEqualTo(303);
  }
}
