package org.onrecord.read.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          paid for                              ; [[paid for]]
          \\bpaid (?:its|this) (?:post|text)\\b ; [[paid ], [its, this], [post, text]]
          by (?:\\w+ ){0,2}?text                ; [[by ], [text]]
          (?:in )?(?:an? ad|a [fg]ree|paid)     ; [[ ad, paid, ree]]
          (?:in )?(?:an? ad|a [fg]ee|paid)      ; []
          (?:one|\\w+) of (?:us|them|our)       ; [[ of ]]
          c(?:et|ette) articles?                ; [[ article]]
          news(?:paper){0,3}(?:room)+           ; [[news], [room]]
          (?<outlet>The [A-Z]+) reports         ; [[the ], [ reports]]
          (?-i:Post)(?= by)(?<!not )(?!never)   ; [[post]]
          \\p{Lu}tally\\.net[.,]site\\d{3}here  ; [[tally.net], [site], [here]]
          РЕДАКЦИЯ\\p{L}* не несёт              ; [[редакция], [ не несёт]]
          """)
  void saysWhichWordsAPatternNeeds(String pattern, String needs) {
    List<TreeSet<String>> found = Needs.of(pattern).stream().map(TreeSet::new).toList();
    assertThat(found).hasToString(needs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          This ARTICLE is paid for by us     ; true
          thiſ article is paid for           ; true
          This article is not                ; false
          The text is paid for               ; false
          Paid for: an article of this kind  ; true
          """)
  void triesWhatMayFit(String text, boolean possible) {
    var list = new PatternList(List.of(Patterns.of("\\bthis (?:article|text).*paid for")));
    assertThat(list.possible(text)).hasSize(possible ? 1 : 0);
  }

  /// Every pattern finds what it found, with more sets of words than there are bits.
  @ParameterizedTest
  @CsvSource({"70, 69", "70, 3"})
  void triesWhatItCannotTell(int many, int fits) {
    List<Pattern> patterns =
        IntStream.range(0, many).mapToObj(i -> Patterns.of("word" + i + "\\b")).toList();
    assertThat(new PatternList(patterns).possible("a word" + fits + " of it"))
        .contains(patterns.get(fits));
  }
}
