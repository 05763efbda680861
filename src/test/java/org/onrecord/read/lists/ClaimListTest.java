package org.onrecord.read.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Checked;

class ClaimListTest {
  private static final String REVIEW =
      """
      {"@context": "https://schema.org", "@type": "ClaimReview",
       "claimReviewed": "Every hearing is streamed.", "url": "https://example.org/1",
       "datePublished": "2026-02-18", "author": {"@type": "Organization", "name": "Open Bench Monitor"},
       "itemReviewed": {"@type": "Claim", "datePublished": "2026-01-02",
         "author": {"@type": "Person", "name": "Dorin Halvek"}},
       "reviewRating": {"@type": "Rating", "ratingValue": 1, "alternateName": "Not so"}}\
      """;

  private static ClaimList read(String list) {
    return ClaimList.of(list.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "\uFEFF [%s]",
        "{\"@graph\": [{\"@type\": \"WebPage\"}, %s]}",
        "{\"@type\": \"DataFeed\", \"dataFeedElement\": [{\"item\": [%s]}]}"
      })
  void aClaimReviewIsFoundWhereverItStands(String form) {
    ClaimList list = read(form.formatted(REVIEW));
    assertThat(list.refused()).isEmpty();
    assertThat(list.items())
        .containsExactly(
            new Checked(
                1,
                "Every hearing is streamed.",
                Optional.of("Dorin Halvek"),
                Optional.of("2026-01-02"),
                Optional.of("Open Bench Monitor"),
                Optional.of("2026-02-18"),
                Optional.of("Not so"),
                Optional.of("https://example.org/1")));
  }

  @Test
  void aBrokenLineCostsItselfAlone() {
    String line = REVIEW.replace("\n", "");
    ClaimList list = read(line + "\n{\"@type\": \"Claim\n" + line + "\n");
    assertThat(list.items()).hasSize(2);
    assertThat(list.refused()).containsExactly("line 2 is no JSON");
  }

  @Test
  void aTableIsReadByTheNamesOfItsColumns() {
    ClaimList list =
        read(
            """
            Verdict;Claim;Said by;Link
            "Not so; nine do";"Every hearing
            is ""streamed"".";Dorin Halvek;https://example.org/1
            True;;nobody;
            ;The ferry sank.;;javascript:alert(1)
            """);
    assertThat(list.items()).extracting(Checked::number).containsExactly(1, 3);
    assertThat(list.items())
        .extracting(Checked::text)
        .containsExactly("Every hearing\nis \"streamed\".", "The ferry sank.");
    assertThat(list.items().getFirst().verdict()).contains("Not so; nine do");
    assertThat(list.items().getLast().url()).isEmpty();
    assertThat(list.refused()).containsExactly("line 4 has no statement");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b\n1,2\n", "{}", "[1, 2", "[]", "{\"@type\": \"ClaimReview\"}"})
  void aListOfNothingSaysSo(String text) {
    ClaimList list = read(text);
    assertThat(list.items()).isEmpty();
    assertThat(list.refused()).isNotEmpty();
  }
}
