package org.onrecord.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What words are looked for as, and in which file they then are.
public class TermsTest {
  /// What a word is looked for as, for tests of the script that must come to the same.
  public static String of(String word) {
    return Terms.of(word);
  }

  @ParameterizedTest
  @CsvSource({
    "Cameras, camera",
    "promises, promised",
    "promise, promising",
    "cities, City",
    "stopped, stop",
    "Обещания, обещание",
    "суды, судами",
    "Министрлік, министрлікке",
    "бағдарлама, бағдарламалар",
    "café, CAFE"
  })
  void twoFormsAreOneTerm(String word, String other) {
    assertThat(Terms.of(word)).isEqualTo(Terms.of(other)).isNotEmpty();
  }

  @Test
  void aTextIsItsWords() {
    assertThat(Terms.in("The ministry’s 9 cameras, 62 courts."))
        .containsExactly("the", "ministri", "s", "9", "camera", "62", "court");
  }

  @Test
  void aShardIsSmallAndEveryTermIsInTheOneWithTheLongestName() {
    var terms = new TreeMap<String, String>();
    for (int i = 0; i < 4_000; i++) {
      terms.put("c" + Integer.toString(i * 7919, 36), "A".repeat(i % 90));
    }
    terms.put("co", "A".repeat(Shards.LARGEST - 100));
    terms.put("cot", "B".repeat(Shards.LARGEST - 100));
    var shards = new TreeMap<String, SortedMap<String, String>>();
    new Shards(shards::put).cut("c", terms);
    var all = new ArrayList<String>();
    shards.forEach((letters, some) -> {
      int size =
          some.entrySet().stream().mapToInt(e -> e.getKey().length() + e.getValue().length()).sum();
      assertThat(size).as(letters).isLessThanOrEqualTo(Shards.LARGEST);
      some.keySet()
          .forEach(term ->
              assertThat(
                      shards.keySet().stream()
                          .filter(term::startsWith)
                          .max(Comparator.comparingInt(String::length)))
                  .hasValue(letters));
      all.addAll(some.keySet());
    });
    assertThat(all).containsExactlyInAnyOrderElementsOf(terms.keySet());
  }
}
