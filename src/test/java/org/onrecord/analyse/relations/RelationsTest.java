package org.onrecord.analyse.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analyse.Cases;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.names.Pronouns;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Relation;

/// Which ties a text states; the cases are in `src/test/cases/relations`, `¶` for the end of a
/// line.
class RelationsTest {
  static Stream<Arguments> cases() {
    return Cases.in("relations");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void readsTies(String file, String text, String expected) {
    assertThat(render(text)).as(file).isEqualTo(expected);
  }

  /// `subject type object (value)`.
  static String render(String text) {
    Prose prose = Cases.prose(text.replace('¶', '\n'));
    Grammar grammar = Grammar.of(prose);
    Names names = Names.of(grammar);
    return Cases.joined(
        Relations.find(grammar, names, Pronouns.of(prose, names)).stream()
            .map(RelationsTest::line));
  }

  private static String line(Finding finding) {
    var relation = (Relation) finding;
    return relation.subject()
        + " "
        + relation.type().word()
        + relation.object().map(o -> " " + o).orElse("")
        + relation.value().map(v -> " (" + v + ")").orElse("");
  }
}
