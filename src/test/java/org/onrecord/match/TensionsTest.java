package org.onrecord.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.analyse.Analyst;
import org.onrecord.match.PairFolder.Case;
import org.onrecord.model.Document;
import org.onrecord.model.Pair;

/// Passages of one document that pull against each other: the cases of
/// `src/test/cases/match/within`, whose README says how they are written.
class TensionsTest {
  private static final Path FOLDER = Path.of("src/test/cases/match/within");
  private static final Analyst ANALYST = new Analyst();

  private static List<Pair> tensions(Case each) {
    Document document = Samples.document(each.a().words() + "\n\n" + each.b().words());
    var matcher = new Matcher();
    matcher.add(document, ANALYST.analyse(document));
    return matcher.lineUp().pairs().stream().filter(Pair::isTension).toList();
  }

  private static long tense(String label, boolean kept) throws IOException {
    return PairFolder.cases(FOLDER).stream()
        .filter(c -> c.label().equals(label) && c.kept() == kept)
        .filter(c -> !tensions(c).isEmpty())
        .count();
  }

  private static long all(String label, boolean kept) throws IOException {
    return PairFolder.cases(FOLDER).stream()
        .filter(c -> c.label().equals(label) && c.kept() == kept)
        .count();
  }

  @Test
  void whatADocumentSaysAgainstItselfIsSeen() throws IOException {
    long seen = tense("tension", false) + tense("tension", true);
    assertThat(seen).isGreaterThanOrEqualTo((all("tension", false) + all("tension", true)) / 2);
  }

  @Test
  void whoGivesTwoSidesOrTellsOfTwoTimesDoesNotContradictThemselves() throws IOException {
    assertThat(tense("calm", false)).isZero();
    assertThat(tense("calm", true)).isZero();
  }

  @Test
  void everyTensionSaysThatItIsOneText() throws IOException {
    for (Case each : PairFolder.cases(FOLDER)) {
      assertThat(tensions(each)).allSatisfy(p -> assertThat(p.why()).startsWith("in one text"));
    }
  }
}
