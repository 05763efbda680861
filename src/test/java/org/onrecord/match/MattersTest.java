package org.onrecord.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.analyse.Analyst;
import org.onrecord.model.Document;
import org.onrecord.model.Sha256;

/// What is said of one thing is one matter, called by the words of its clearest passage.
class MattersTest {
  private static final Analyst ANALYST = new Analyst();

  private final Matcher matcher = new Matcher();
  private final Map<Sha256, Document> documents = new HashMap<>();

  private void add(String words) {
    Document document = Samples.document(words);
    documents.put(document.hash(), document);
    matcher.add(document, ANALYST.analyse(document));
  }

  private List<Matter> matters() {
    return matcher
        .lineUp(p -> {
          Document document = documents.get(p.document());
          return document == null ? "" : document.text().slice(p.at());
        })
        .matters();
  }

  @Test
  void whatMeetsOnePassageAboutOneThingIsOneMatter() {
    add("The landslide above Brask killed 164 people.");
    add("In the landslide above Brask 238 people were killed, doctors counted.");
    add("At least 164 people were killed in the landslide above Brask, the bishop said.");
    List<Matter> matters = matters();
    assertThat(matters).hasSize(1);
    assertThat(matters.getFirst().pairs()).hasSizeGreaterThan(1);
    assertThat(matters.getFirst().title()).isEqualTo("The landslide above Brask killed 164 people");
  }

  @Test
  void twoThingsSaidOfOneNameAreTwoMatters() {
    add(
        "The bridge over the Ilvane was closed on 12 March 2031.\n\nThe bridge over the Ilvane cost 40 million velars.");
    add(
        "The bridge over the Ilvane was closed on 30 April 2031.\n\nThe bridge over the Ilvane cost 95 million velars.");
    assertThat(matters()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The harbour was painted white.                     | The harbour was painted white
          “Nobody knows the price of the bridge,” he said.    | Nobody knows the price of the bridge,” he said
          The council, which was founded in spring to hear the people of the islands, has met once, and it has decided nothing | The council, which was founded in spring to hear the people of the islands, has met once
          """)
  void titlesEndWhereAClauseEnds(String passage, String title) {
    assertThat(Headline.shorten(passage.replaceFirst("^“", ""))).isEqualTo(title);
  }
}
