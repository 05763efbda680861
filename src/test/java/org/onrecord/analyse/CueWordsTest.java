package org.onrecord.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Metadata;

/// Each finding says which words of the text made it.
class CueWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Ilva Maren promised a free port.                   | COMMITMENT | promised
          Ilva Maren said that the port is free.                   | QUOTATION  | said
          The port is free because the worst tax fell by a third.  | CLAIM      | because, tax, fell
          The port paid 12 million euros.                          | FIGURE     | 12 million euros
          The port opened on 1 May 2031.                           | DATE       | 1 May 2031
          Ilva Maren is the daughter of Orlan Tesk.                | RELATION   | daughter
          The mayor, Ilva Maren, spoke.                            | RELATION   | mayor
          """)
  void tellsTheWordsThatMadeIt(String text, Finding.Kind kind, String words) {
    var document = Cases.document(text, Metadata.NONE);
    List<Finding> found =
        new Analyst()
            .analyse(document).stream().map(Found::finding).filter(f -> f.kind() == kind).toList();
    assertThat(found).isNotEmpty();
    assertThat(found.getFirst().grounds().cues().stream().map(document.text()::slice))
        .containsExactly(words.split(", "));
  }
}
