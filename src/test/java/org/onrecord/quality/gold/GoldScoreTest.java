package org.onrecord.quality.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The definitions of the measures, on an annotation of an invented text.
class GoldScoreTest {
  private static final JsonNode GOLD =
      json(
          """
          {"documents": [{"doc": "1", "sha256": "aa", "publication_date": {"iso": "2031-05-01"},
             "language": {"value": "en"}, "sponsorship_disclosure": null, "boilerplate": []}],
           "quotations": [
             {"id": "q1", "doc": "1", "kind": "direct", "kind_accepted": ["direct"], "tier": "core",
              "span": {"doc": "1", "start": 0, "end": 20}, "speaker_accepted": ["Ilva Maren"]},
             {"id": "q2", "doc": "1", "kind": "term", "kind_accepted": ["term"], "tier": "core",
              "span": {"doc": "1", "start": 30, "end": 40}, "speaker_accepted": [null]}],
           "commitments": [], "dates": [], "relations": [],
           "figures": [
             {"id": "f1", "doc": "1", "tier": "core", "span": {"doc": "1", "start": 50, "end": 60}, "value": 12, "unit": "decades"},
             {"id": "f2", "doc": "1", "tier": "optional", "span": {"doc": "1", "start": 70, "end": 80}, "value": null, "unit": "people"}],
           "entities": [{"id": "E1", "canonical": "Ilva Maren", "type": "person", "tier": "core",
             "aliases": [{"doc": "1", "alias": "Maren", "mentions": [{"doc": "1", "start": 100, "end": 105}]}]}],
           "claims": [
             {"id": "k1", "tier": "central", "span": {"doc": "1", "start": 200, "end": 300}},
             {"id": "k2", "tier": "central", "span": {"doc": "1", "start": 300, "end": 400}}],
           "pairs": []}
          """);

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static GoldScore score(String findings) {
    return GoldScore.of(
        GOLD,
        List.of(
            json(
                "{\"sha256\": \"aa\", \"published\": \"2031-05-01\", \"language\": \"en\", \"findings\": [%s]}"
                    .formatted(findings))));
  }

  private static GoldLayer layer(String name, String findings) {
    return Optional.ofNullable(score(findings).layers().get(name)).orElseThrow();
  }

  private static String quotation(int start, int end, String form, String speaker) {
    return "{\"kind\": \"quotation\", \"start\": %d, \"end\": %d, \"form\": \"%s\", \"speaker\": %s, \"sure\": \"high\"}"
        .formatted(start, end, form, speaker);
  }

  @Test
  void speechIsRightAndATermReportedAsSpeechIsWrong() {
    GoldLayer layer =
        layer(
            "quotations",
            quotation(0, 20, "direct", "\"I. Maren\"") + "," + quotation(30, 40, "mixed", "null"));
    assertThat(layer.recall()).isEqualTo(new GoldLayer.Share(1, 1));
    assertThat(layer.precision()).isEqualTo(new GoldLayer.Share(1, 2));
    assertThat(layer.checks().get("speaker")).isEqualTo(new GoldLayer.Share(1, 1));
    assertThat(layer.checks().get("form")).isEqualTo(new GoldLayer.Share(1, 2));
    assertThat(layer.bySureness().get("high")).isEqualTo(new GoldLayer.Share(1, 2));
  }

  @Test
  void marksThatWereNotReportedHaveNoForm() {
    assertThat(layer("quotations", quotation(0, 20, "direct", "\"Maren\"")).checks().get("form"))
        .isEqualTo(new GoldLayer.Share(1, 2));
  }

  @Test
  void halfOfTheShorterAndThreeTenthsOfTheItemMustBeShared() {
    assertThat(layer("quotations", quotation(0, 6, "direct", "null")).recall().right()).isOne();
    assertThat(layer("quotations", quotation(0, 5, "direct", "null")).recall().right()).isZero();
    assertThat(layer("quotations", quotation(11, 40, "direct", "null")).recall().right()).isZero();
  }

  @Test
  void aSecondFindingOnAnItemIsWrong() {
    GoldLayer layer =
        layer(
            "quotations",
            quotation(0, 20, "direct", "null") + "," + quotation(0, 12, "direct", "null"));
    assertThat(layer.precision()).isEqualTo(new GoldLayer.Share(1, 2));
    assertThat(layer.wrong()).singleElement().matches(w -> w.path("end").asInt() == 12);
  }

  @Test
  void anOptionalItemCostsNothingWhenMissedAndIsRightWhenFound() {
    String core =
        "{\"kind\": \"figure\", \"start\": 50, \"end\": 60, \"value\": 12, \"unit\": \"years\"}";
    String optional =
        "{\"kind\": \"figure\", \"start\": 70, \"end\": 80, \"value\": null, \"unit\": \"people\"}";
    assertThat(layer("figures", core).f1()).isEqualTo(1);
    GoldLayer both = layer("figures", core + "," + optional);
    assertThat(both.f1()).isEqualTo(1);
    assertThat(both.checks().get("value")).isEqualTo(new GoldLayer.Share(1, 1));
    assertThat(both.checks().get("unit")).isEqualTo(new GoldLayer.Share(2, 2));
  }

  @Test
  void namesAreJoinedToWhomTheyMean() {
    String name =
        "{\"kind\": \"name\", \"start\": 100, \"end\": 105, \"type\": \"person\", \"entity\": \"%s\"}";
    assertThat(layer("names", name.formatted("Ilva Maren")).checks())
        .containsEntry("entity", new GoldLayer.Share(1, 1));
    assertThat(layer("names", name.formatted("Oren Tal")).checks())
        .containsEntry("entity", new GoldLayer.Share(0, 1));
  }

  @Test
  void claimsAreRankedByConfidence() {
    String claim = "{\"kind\": \"claim\", \"start\": %d, \"end\": %d, \"confidence\": %s}";
    String first = claim.formatted(200, 300, "0.9");
    String none = claim.formatted(500, 600, "0.8");
    String second = claim.formatted(300, 400, "0.7");
    GoldScore score = score(none + "," + second + "," + first);
    assertThat(score.averagePrecision()).isCloseTo((1 + 2 / 3.0) / 2, within(1e-9));
    assertThat(layer("claims", none + "," + first).checks().get("top10"))
        .isEqualTo(new GoldLayer.Share(1, 2));
  }

  @Test
  void documentsThatAreNotAnnotatedAreLeftOut() {
    assertThat(GoldScore.of(GOLD, List.of(json("{\"sha256\": \"bb\", \"findings\": []}"))).layers())
        .isEmpty();
  }
}
