package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.judge.act.ActKind;
import org.onrecord.model.register.Scale;
import org.onrecord.model.view.list.Query;

/// Every act that `docs/acts.md` lists has its form, also one that speaks of something.
class FormsOfActsTest {
  @TempDir private Path dir;

  @Test
  void everyActOfTheListHasItsForm() throws Exception {
    try (OwnRecord own = OwnRecord.in(dir)) {
      ask(own);
    }
  }

  /// A commitment is opened from a finding of any kind: its words stand in the form already.
  @Test
  void eachFindingOfAListLeadsToTheFormsThatBeginWithIt() throws Exception {
    try (OwnRecord own = OwnRecord.in(dir)) {
      var forms = new SentForms(own);
      for (String list : List.of("/claims", "/quotations", "/figures", "/events", "/ties")) {
        Matcher follow =
            Pattern.compile("href=\"(/acts\\?finding=[^\"]*)\"").matcher(forms.get(list).body());
        assertThat(follow.find()).as(list).isTrue();
        Matcher link =
            Pattern.compile("href=\"(/acts/commitment-opened[^\"]*)\"")
                .matcher(forms.get(follow.group(1)).body());
        assertThat(link.find()).as(list).isTrue();
        String address = link.group(1).replace("&amp;", "&");
        String quote =
            URLDecoder.decode(
                address.replaceAll(".*[&]quote=([^&]*).*", "$1"), StandardCharsets.UTF_8);
        HttpResponse<String> form = forms.get(address);
        assertThat(form.statusCode()).as(address).isEqualTo(200);
        assertThat(form.body().replace("&#34;", "\"").replace("&#39;", "'"))
            .as(address)
            .contains(quote.substring(0, Math.min(20, quote.length())));
      }
    }
  }

  /// A record's own scale, as people write it.
  @Test
  void aScaleOfOnesOwnIsStatedInTheForm() throws Exception {
    try (OwnRecord own = OwnRecord.in(dir)) {
      var forms = new SentForms(own);
      forms.send(
          "settings",
          "Ada Lorn",
          "scale",
          "own",
          "axes",
          "reach: How many does it reach?: nobody, some of them, most\nmood: : calm, loud (in no order)");
      Scale scale = own.view.register().around().settings().scale();
      assertThat(scale.axes())
          .containsExactly(
              new Scale.Axis(
                  "reach",
                  Optional.of("How many does it reach?"),
                  List.of("nobody", "some_of_them", "most"),
                  true),
              new Scale.Axis("mood", List.of("calm", "loud", "cannot_be_rated"), false));
      assertThat(forms.get("/judges").body())
          .contains("Reach: How many does it reach?")
          .contains("Mood:");
      assertThat(forms.get("/acts/settings").body())
          .contains("reach: How many does it reach?: nobody, some_of_them, most");
    }
  }

  private static void ask(OwnRecord own) throws IOException, InterruptedException {
    var forms = new SentForms(own);
    String id = forms.acceptThePromise();
    String evidence = forms.addEvidence(id, "repaired 12 piers in Ansel, not 41", "undermines");
    forms.openTheDemand();
    forms.send(
        "institution-opened",
        "Ada Lorn",
        "kind",
        "council",
        "name",
        "Pier Council",
        "promise",
        "hear ferry workers");
    forms.judge(id, "Ada Lorn", "few", evidence);
    forms.judge(id, "Oren Tal", "few", evidence);
    Map<String, String> ids =
        own.view.register().list(Query.all()).rows().stream()
            .collect(
                Collectors.toMap(d -> d.subject().terms().type().word(), d -> d.subject().id()));
    String judgement =
        own.view.register().find(id).orElseThrow().dossier().judgements().getFirst().id();
    String waiting =
        own.view.register().find(id).orElseThrow().dossier().subject().finding().orElseThrow();
    String query =
        "?commitment=%s&demand=%s&institution=%s&on=%s&about=%s&evidence=%s&judgement=%s&finding=%s&entry=3&source=x&series=y&document=z"
            .formatted(
                id,
                ids.get("demand"),
                ids.get("institution"),
                id,
                id,
                evidence,
                judgement,
                waiting);
    for (ActKind kind : ActKind.values()) {
      if (kind != ActKind.COMMITMENT_SPLIT) {
        HttpResponse<String> shown = forms.get("/acts/" + kind.word() + query);
        assertThat(shown.statusCode()).as(kind.word()).isEqualTo(200);
        assertThat(shown.body()).as(kind.word()).contains("action=\"/acts/" + kind.word() + "\"");
      }
    }
  }
}
