package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.event.Signing;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.judge.fold.RegisterJson;
import org.onrecord.model.Sharing;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Standing;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// From a proposal of the analysis to a verdict, in a record on disk.
class ActingTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// A key for tests alone.
  private static final String KEY =
      """
      -----BEGIN OPENSSH PRIVATE KEY-----
      b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
      QyNTUxOQAAACBOc9alJVYERfg61JseckLYPWIoxF6deLGAlss+2vgeXwAAAJjPenTnz3p0
      5wAAAAtzc2gtZWQyNTUxOQAAACBOc9alJVYERfg61JseckLYPWIoxF6deLGAlss+2vgeXw
      AAAECPTgS4Ac58ZCl9LkXH6QFjnlkKJh0EWA/FqH1HldR1dE5z1qUlVgRF+DrUmx5yQtg9
      YijEXp14sYCWyz7a+B5fAAAAFGlsdmFAdmVsbW9yYS5leGFtcGxlAQ==
      -----END OPENSSH PRIVATE KEY-----
      """;

  @TempDir private Path dir;
  private Path record = Path.of("");

  @BeforeEach
  void texts() throws IOException {
    record = dir.resolve("record");
    report(
        "Gull Gazette",
        "Harbour minister Ilse Vorn promised to repair 41 piers in Ansel by May 2031.");
    report(
        "Tern Tribune",
        "Harbour minister Ilse Vorn repaired 12 piers in Ansel, not 41 as promised.");
  }

  private void report(String outlet, String words) throws IOException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    Files.writeString(
        texts.resolve(outlet + ".txt"),
        "Piers of Ansel\n\n%s\n\nPublished by %s\n".formatted(words, outlet));
  }

  private static Desk desk() {
    return Desk.open(words -> {}, List.of(), "test");
  }

  private RecordFolder open(Desk desk) throws IOException {
    return RecordFolder.open(record, desk, "a test", Progress.SILENT);
  }

  private static JsonNode act(RecordFolder open, String act, String... fields) throws IOException {
    ObjectNode json = JSON.createObjectNode().put("act", act);
    for (int i = 0; i < fields.length; i += 2) {
      String value = fields[i + 1];
      if (value.startsWith("{") || value.startsWith("[")) {
        json.set(fields[i], JSON.readTree(value));
      } else {
        json.put(fields[i], value);
      }
    }
    return JSON.readTree(open.act(List.of(json.toString())).getFirst().json());
  }

  private static Item promise(OpenRecord view) {
    return view.register().queue(Query.all()).rows().stream()
        .filter(item -> item.cited().words().contains("promised to repair"))
        .findFirst()
        .orElseThrow();
  }

  private static String quoted(Item item, String words) {
    return JSON.createObjectNode()
        .put("document", item.cited().place().document().hash().hex())
        .put("start", item.cited().place().at().start())
        .put("end", item.cited().place().at().end())
        .put("quote", words)
        .toString();
  }

  @Test
  void aProposalBecomesACommitmentAndThenAVerdict() throws IOException {
    try (Desk desk = desk();
        RecordFolder open = open(desk)) {
      open.add(List.of(dir.resolve("texts")), Progress.SILENT);
      Item item;
      try (OpenRecord view = open.view()) {
        item = promise(view);
      }
      String finding = item.noted().found().id();
      JsonNode accepted = act(open, "proposal-accepted", "by", "Ada Lorn", "finding", finding);
      assertThat(accepted.toString()).contains("\"ok\":true");
      String id = accepted.get("id").asString();
      String evidence =
          act(
                  open,
                  "evidence-added",
                  "by",
                  "Ada Lorn",
                  "on",
                  id,
                  "weight",
                  "context",
                  "note",
                  "so it was said",
                  "passage",
                  quoted(item, item.cited().words()))
              .get("id")
              .asString();
      for (String by : List.of("Ada Lorn", "Bo Tann")) {
        act(
            open,
            "judgement",
            "by",
            by,
            "on",
            id,
            "ratings",
            "{\"form\":\"announced\",\"function\":\"partly\"}",
            "rationale",
            "as counted",
            "evidence",
            "[\"" + evidence + "\"]");
      }
      try (OpenRecord view = open.view()) {
        DossierView found = view.register().find(id).orElseThrow();
        Dossier dossier = found.dossier();
        assertThat(dossier.subject().terms().who()).contains("Vorn");
        assertThat(dossier.subject().sayings().getFirst().quoted().words())
            .isEqualTo(item.cited().words());
        assertThat(dossier.standing().kind()).isEqualTo(Standing.Kind.VERDICT);
        assertThat(found.byVoice())
            .singleElement()
            .satisfies(v -> assertThat(v.documents()).hasSize(1));
        assertThat(
                view.register().queue(Query.all()).rows().stream().map(i -> i.noted().found().id()))
            .doesNotContain(finding);
      }
    }
  }

  @Test
  void wordsThatDoNotStandThereAreRefused() throws IOException {
    try (Desk desk = desk();
        RecordFolder open = open(desk)) {
      open.add(List.of(dir.resolve("texts")), Progress.SILENT);
      Item item;
      try (OpenRecord view = open.view()) {
        item = promise(view);
      }
      String other =
          "x".repeat(item.cited().words().codePointCount(0, item.cited().words().length()));
      for (String passage :
          List.of(
              quoted(item, other),
              quoted(item, item.cited().words())
                  .replace(item.cited().place().document().hash().hex(), "7".repeat(64)))) {
        JsonNode refused =
            act(
                open,
                "commitment-opened",
                "by",
                "Ada Lorn",
                "kind",
                "promise",
                "who",
                "Vorn",
                "what",
                "repair",
                "said",
                "[" + passage + "]");
        assertThat(refused.get("because").asString())
            .containsAnyOf("these words do not stand at", "there is no document 777777777777");
      }
    }
  }

  @Test
  void whatMeetsAPromiseIsProposedAsEvidence() throws IOException {
    try (Desk desk = desk();
        RecordFolder open = open(desk)) {
      open.add(List.of(Path.of("examples/velmora")), Progress.SILENT);
      String finding;
      try (OpenRecord view = open.view()) {
        finding =
            view.register().queue(Query.all().with(Sort.MOST_CONTESTED)).rows().stream()
                .filter(item -> item.noted().tally().contradict() > 0)
                .findFirst()
                .orElseThrow()
                .noted()
                .found()
                .id();
      }
      JsonNode accepted =
          act(
              open,
              "proposal-accepted",
              "by",
              "Ada Lorn",
              "finding",
              finding,
              "opens",
              "{\"who\":\"whoever\"}");
      try (OpenRecord view = open.view()) {
        DossierView found = view.register().find(accepted.get("id").asString()).orElseThrow();
        assertThat(found.proposed())
            .anySatisfy(p -> {
              assertThat(p.weight()).isEqualTo(Evidence.Weight.UNDERMINES);
              assertThat(p.why()).isNotBlank();
              assertThat(p.isNew()).isFalse();
            });
      }
    }
  }

  @Test
  void othersSeeWhatIsPublishedAndNoWordsThatAreNotShared() throws IOException {
    Path copy = Files.createDirectories(dir.resolve("copy"));
    try (Desk desk = desk();
        RecordFolder open = open(desk)) {
      open.add(List.of(dir.resolve("texts")), Progress.SILENT);
      Item item;
      try (OpenRecord view = open.view()) {
        item = promise(view);
      }
      String id =
          act(open, "proposal-accepted", "by", "Ada Lorn", "finding", item.noted().found().id())
              .get("id")
              .asString();
      act(
          open,
          "commitment-opened",
          "by",
          "Ada Lorn",
          "kind",
          "promise",
          "who",
          "Vorn",
          "what",
          "a draft");
      act(open, "object-published", "by", "Ada Lorn", "on", id);
      open.share("gull-gazette", Sharing.REFERENCE);
      open.share("tern-tribune", Sharing.FULL);
      open.publishing().write(copy, Progress.SILENT);
      try (OpenRecord view = OpenRecord.published(record, copy, Clock.systemUTC())) {
        List<Dossier> seen = view.register().list(Query.all()).rows();
        assertThat(seen.stream().map(d -> d.subject().id())).containsExactly(id);
        assertThat(seen.getFirst().subject().sayings().getFirst().quoted().words()).matches("█+");
        assertThat(view.register().activity(Query.all()).rows()).hasSize(2);
        assertThat(RegisterJson.canonical(seen.getFirst())).doesNotContain("a draft");
      }
    }
  }

  @Test
  void aSignatureHoldsForWhatWasSignedAndNothingElse() throws IOException {
    Signing signing = Signing.with(KEY);
    try (Desk desk = desk();
        RecordFolder open = open(desk)) {
      String line =
          "{\"act\":\"commitment-opened\",\"by\":\"Ada Lorn\",\"kind\":\"promise\",\"who\":\"Vorn\",\"what\":\"repair\"}";
      String signed = signing.sign(line, desk.clock().instant());
      String key = JSON.readTree(signed).get("signed").get("key").asString();
      assertThat(answer(open, signed)).contains("has not added");
      assertThat(act(open, "key-added", "by", "Ada Lorn", "key", key).toString())
          .contains("\"ok\":true");
      assertThat(answer(open, signed.replace("repair", "forget")))
          .contains("the signature does not hold");
      assertThat(answer(open, signed)).contains("\"ok\":true");
      assertThat(answer(open, signed)).contains("in the log already");
      assertThat(answer(open, signed.replace("Ada Lorn", "Bo Tann")))
          .contains("Bo Tann has not added");
    }
  }

  private static String answer(RecordFolder open, String line) throws IOException {
    return open.act(List.of(line)).getFirst().json();
  }

  @Test
  void aRebuildGivesTheSameRegister() throws IOException {
    String before;
    try (Desk desk = desk();
        RecordFolder open = open(desk)) {
      open.add(List.of(dir.resolve("texts")), Progress.SILENT);
      act(
          open,
          "commitment-opened",
          "by",
          "Ada Lorn",
          "kind",
          "promise",
          "who",
          "Vorn",
          "what",
          "repair 41 piers");
      act(
          open,
          "source-noted",
          "by",
          "Ada Lorn",
          "source",
          "gull-gazette",
          "trait",
          "owner",
          "value",
          "Tide Media",
          "reason",
          "register");
      report("Auk Agency", "Harbour minister Ilse Vorn opened a pier.");
      open.add(List.of(dir.resolve("texts")), Progress.SILENT);
      act(
          open,
          "commitment-opened",
          "by",
          "Bo Tann",
          "kind",
          "promise",
          "who",
          "Vorn",
          "what",
          "repair another");
      before = register(open);
      try (OpenRecord view = open.view()) {
        assertThat(view.texts().findSource("gull-gazette").orElseThrow().facts())
            .anyMatch(f -> f.value().equals("Tide Media"));
      }
    }
    try (Desk desk = desk();
        RecordFolder again = RecordFolder.rebuild(record, desk, "a test", Progress.SILENT)) {
      assertThat(register(again)).isEqualTo(before);
      try (OpenRecord view = again.view()) {
        assertThat(view.texts().findSource("gull-gazette").orElseThrow().facts())
            .anyMatch(f -> f.value().equals("Tide Media"));
      }
    }
  }

  private static String register(RecordFolder open) throws IOException {
    try (OpenRecord view = open.view()) {
      var all = new StringBuilder(RegisterJson.canonical(view.register().around()));
      view.register()
          .list(Query.all())
          .rows()
          .forEach(d -> all.append('\n').append(RegisterJson.canonical(d)));
      view.register()
          .activity(Query.all())
          .rows()
          .forEach(c -> all.append('\n').append(RegisterJson.canonical(c)));
      return all.toString();
    }
  }
}
