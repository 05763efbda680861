package org.onrecord.match.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.TextStance;
import org.onrecord.model.Worded;

/// How texts stand to sentences, a line each.
class TextsTest {
  private final Texts texts = new Texts();

  @BeforeEach
  void addOtherTexts() {
    texts.add(
        "kites",
        "The festival of kites drew families to the beach of Keldra. A child won the prize.");
    texts.add(
        "bread",
        "The price of bread rose again in the shops of Sulmere. Bakers blame the harvest.");
    texts.add(
        "choir", "The choir of the harbour school sang in the old town hall on Sunday evening.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agree     | The lighthouse of Brask has fallen into the sea  | The lighthouse of Brask fell into the sea on Friday night. Nobody was hurt. The keeper had left the tower an hour before.
          disagree  | The lighthouse of Brask has fallen into the sea  | The picture of the lighthouse of Brask in the sea is a hoax. The tower stands, and the keeper denied the story as false.
          discuss   | The lighthouse of Brask has fallen into the sea  | The lighthouse of Brask has reportedly fallen into the sea, according to unconfirmed reports. The coast guard could not confirm the claim.
          unrelated | The lighthouse of Brask has fallen into the sea  | The minister opened a bakery in Port Ansel. The bread was praised by everybody who tried it.
          agree     | Story of the fallen lighthouse of Brask is a hoax | The picture of the fallen lighthouse of Brask is a hoax. The tower stands, and the keeper called the story false.
          """)
  void standAsAReaderSays(String stance, String sentence, String text) {
    texts.add("it", text);
    assertThat(texts.stance(sentence, "it")).isEqualTo(Worded.of(TextStance.class, stance));
  }

  @Test
  void aTextThatIsNotThereIsAboutSomethingElse() {
    assertThat(texts.stance("Bread is dear in Sulmere.", "nowhere"))
        .isEqualTo(TextStance.UNRELATED);
  }

  @Test
  void anEmptySentenceIsAboutNothing() {
    assertThat(texts.stance("", "bread")).isEqualTo(TextStance.UNRELATED);
  }
}
