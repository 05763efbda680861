package org.onrecord.model.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.model.view.card.Paragraphs;

class ParagraphsTest {
  private static final Text TEXT = Text.of("\uFEFFTitle\r\n\r\n  The 😀 door.\n \nEnd");
  private static final Paragraphs PARAGRAPHS = Paragraphs.of(TEXT);

  @Test
  void aParagraphIsALineThatIsNotBlank() {
    assertThat(PARAGRAPHS.spans().stream().map(TEXT::slice))
        .containsExactly("Title", "The 😀 door.", "End");
  }

  @Test
  void everyCodePointHasANumber() {
    Span door = PARAGRAPHS.get(2);
    assertThat(List.of(0, 1, 5, 8, door.start(), door.end() - 1, door.end() + 1, TEXT.length() - 1))
        .extracting(PARAGRAPHS::number)
        .containsExactly(1, 1, 1, 1, 2, 2, 2, 3);
  }
}
