package org.onrecord.publish.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          open by May 2026   | open next year    | open -by May 2026-     | open +next year+
          the door           | the door          | the door               | the door
          nine courts stream | courts stream     | -nine -courts stream   | courts stream
          a b a c            | a b a b a c       | a b a c                | a b a +b a +c
          one two            | one two three     | one two                | one two+ three+
          x one y            | one               | -x -one- y-            | one
          """)
  void saysWhatWasRemovedAndWhatWasAdded(String a, String b, String removed, String added) {
    var changes = new WordChanges(a, b);
    assertThat(brief(changes.removed().toString())).isEqualTo(removed);
    assertThat(brief(changes.added().toString())).isEqualTo(added);
  }

  private static String brief(String html) {
    return html.replaceAll("<span class=\"spoken\">[^<]*</span>", "")
        .replaceAll("</?del>", "-")
        .replaceAll("</?ins>", "+");
  }
}
