package org.onrecord.match.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private final Lexicon lexicon = new Lexicon();

  @Test
  void numbersAreGivenOnceInOrder() {
    assertThat(lexicon.number("court")).isZero();
    assertThat(lexicon.number("judge")).isOne();
    assertThat(lexicon.number("court")).isZero();
    assertThat(lexicon.find("judge")).hasValue(1);
    assertThat(lexicon.find("jury")).isEmpty();
    assertThat(lexicon.size()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "court", "\u0000w court", "çelik", "суд", "𝔸b", "e\u0301", "日本"})
  void aWordIsFoundHoweverItComes(String word) {
    int number = lexicon.number(word);
    assertThat(lexicon.word(number)).isEqualTo(word);
    assertThat(lexicon.find(word)).hasValue(number);
    assertThat(lexicon.hash(number)).isEqualTo(Lexicon.hashOf(word));
    assertThat(lexicon.mark(number)).isEqualTo(word.startsWith("\u0000") ? 'w' : 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"court", "\u0000w court", "суд", ""})
  void wordsThatHadNumbersBeforeHaveThemAgain(String word) {
    Lexicon again =
        Lexicon.of(each -> {
          each.accept("before".getBytes(UTF_8));
          each.accept(word.getBytes(UTF_8));
        });
    assertThat(again.word(1)).isEqualTo(word);
    assertThat(again.number(word)).isOne();
    assertThat(again.find("before")).hasValue(0);
    assertThat(again.hash(1)).isEqualTo(Lexicon.hashOf(word));
    assertThat(again.mark(1)).isEqualTo(word.startsWith("\u0000") ? 'w' : 0);
    assertThat(again.number("behind")).isEqualTo(2);
  }

  /// A letter that UTF-8 cannot write stays one word, though it is shown as a question mark.
  @Test
  void halfACharacterIsNoOtherWord() {
    int half = lexicon.number("a\uD800");
    assertThat(lexicon.number("a\uD800")).isEqualTo(half);
    assertThat(lexicon.number("a?")).isNotEqualTo(half);
  }

  @Test
  void manyWordsAreKeptApart() {
    var random = new Random(7);
    var expected = new HashMap<String, Integer>();
    for (int i = 0; i < 100_000; i++) {
      String word = Integer.toString(random.nextInt(60_000), Character.MAX_RADIX);
      expected.putIfAbsent(word, expected.size());
      assertThat(lexicon.number(word)).isEqualTo(expected.get(word));
    }
    assertThat(lexicon.size()).isEqualTo(expected.size());
    expected.forEach((word, number) -> assertThat(lexicon.word(number)).isEqualTo(word));
    Lexicon again =
        Lexicon.of(each -> {
          for (int i = 0; i < lexicon.size(); i++) {
            each.accept(lexicon.word(i).getBytes(UTF_8));
          }
        });
    expected.forEach((word, number) -> assertThat(again.find(word)).hasValue(number));
  }
}
