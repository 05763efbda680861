package org.onrecord.analyse.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analyse.Cases;
import org.onrecord.analyse.names.words.Gender;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding;

/// Which names a text has, of which type, and who is meant; the cases are in
/// `src/test/cases/names`.
class NamesTest {
  static Stream<Arguments> cases() {
    return Cases.in("names");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void namesAndJoins(String file, String text, String expected) {
    assertThat(render(text)).as(file).isEqualTo(expected);
  }

  /// `words = entity`, with the type before it when it is not a person.
  static String render(String text) {
    Prose prose = Cases.prose(text);
    return Cases.joined(
        NameFinder.find(Names.of(prose)).stream().map(f -> line(prose, (Finding.Name) f)));
  }

  private static String line(Prose prose, Finding.Name name) {
    String type = name.type() == Finding.Name.Type.PERSON ? "" : name.type().word() + " ";
    String words = prose.words(name.at());
    return type + words + (words.equals(name.entity()) ? "" : " = " + name.entity());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ilva Maren sat down. She wept.                              | She   | Ilva Maren
          Dorin Halvek met Ilva Maren. He thanked her.                | He    | Dorin Halvek
          Dorin Halvek met Ilva Maren. He thanked her.                | her   | Ilva Maren
          The ministry said that it would pay.                        | it    | The ministry
          The authorities said that they would pay.                   | they  | The authorities
          Judge Oda Lind left. Dorin Halvek came. She was angry.      | She   | Oda Lind
          Nobody came. He waited.                                     | He    | -
          """)
  void saysWhomAPronounMeans(String text, String pronoun, String meant) {
    Prose prose = Cases.prose(text);
    var pronouns = Pronouns.of(prose, Names.of(prose));
    int token = prose.tokenAt(text.lastIndexOf(pronoun));
    assertThat(pronouns.referent(token).map(Entity::name).orElse("-")).isEqualTo(meant);
  }

  @Test
  void findsWhoHoldsAnOffice() {
    Prose prose = Cases.prose("Dorin Halvek, the justice minister, came. Mayor Ana Lind left.");
    Names names = Names.of(prose);
    int end = prose.tokens().size();
    assertThat(names.findRole("minister", end).map(Entity::name)).contains("Dorin Halvek");
    assertThat(names.findRole("mayor", end).map(Entity::name)).contains("Ana Lind");
    assertThat(names.findRole("king", end)).isEmpty();
  }

  @Test
  void looksUpMentionsByTokenAndPlace() {
    Prose prose = Cases.prose("Mayor Ana Lind left Keldra.");
    Names names = Names.of(prose);
    assertThat(names.findAt(2).map(m -> prose.words(m.at()))).contains("Mayor Ana Lind");
    assertThat(names.findFrom(0)).isEqualTo(names.findEnding(2));
    assertThat(names.findAt(3)).isEqualTo(Optional.empty());
    assertThat(names.list(prose.sentences().getFirst().at())).hasSize(2);
    assertThat(names.find("ana lind").map(Entity::gender)).contains(Gender.FEMALE);
  }
}
