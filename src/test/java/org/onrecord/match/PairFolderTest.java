package org.onrecord.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Pair;

/// The labelled pairs come out at least as well as before, in the half that rules are written with
/// and in the half that is kept back. Figures are in `docs/matching.md`; `PairBench` prints them.
class PairFolderTest {
  private static List<PairFolder.Outcome> alone = List.of();
  private static List<PairFolder.Outcome> together = List.of();
  private static final List<Pair> STRAYS = new ArrayList<>();

  @BeforeAll
  static void matchThem() throws IOException {
    List<PairFolder.Case> cases = PairFolder.cases();
    alone = PairFolder.alone(cases);
    together = PairFolder.together(cases, STRAYS);
  }

  @Test
  void mostComeOutAsAReaderSays() {
    assertThat(right(alone, o -> !o.expected().kept())).isGreaterThanOrEqualTo(0.79);
    assertThat(right(alone, o -> o.expected().kept())).isGreaterThanOrEqualTo(0.69);
  }

  @Test
  void mostOfWhatIsShownIsRight() {
    assertThat(right(alone, PairFolderTest::isShown)).isGreaterThanOrEqualTo(0.79);
    assertThat(right(together, PairFolderTest::isShown)).isGreaterThanOrEqualTo(0.79);
  }

  @Test
  void textsThatDoNotBelongTogetherSeldomMeet() {
    int texts = 2 * together.size();
    assertThat(STRAYS.size()).isLessThan(texts / 5);
  }

  @Test
  void thereAreEnoughOfEachKind() throws IOException {
    List<PairFolder.Case> cases = PairFolder.cases();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(150);
    assertThat(cases.stream().filter(c -> c.label().equals("none")).count())
        .isGreaterThanOrEqualTo(cases.size() / 4);
  }

  private static boolean isShown(PairFolder.Outcome outcome) {
    return !outcome.found().equals("none");
  }

  private static double right(
      List<PairFolder.Outcome> outcomes, Predicate<PairFolder.Outcome> which) {
    List<PairFolder.Outcome> chosen = outcomes.stream().filter(which).toList();
    return chosen.stream().filter(PairFolder.Outcome::isRight).count() / (double) chosen.size();
  }
}
