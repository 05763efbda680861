package org.onrecord.match.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.index.claims.Claim;
import org.onrecord.index.claims.ClaimIndex;
import org.onrecord.index.vectors.SentenceVectors;
import org.onrecord.read.lists.Statements;

/// Every line of `src/test/cases/known/said.tsv`, whose first lines say what the columns mean,
/// against the claims of `claims.tsv` beside it.
class KnownCasesTest {
  private static final Path CASES = Path.of("src/test/cases/known");
  private static final ClaimIndex INDEX = ClaimIndex.inMemory();
  private static final KnownClaims KNOWN = new KnownClaims(INDEX, SentenceVectors.NONE);

  record Case(String claim, String likeness, String said) {}

  @BeforeAll
  static void fill() throws IOException {
    Statements claims = Statements.of(Files.readString(CASES.resolve("claims.tsv")));
    assertThat(claims.refused()).isEmpty();
    claims
        .statements()
        .forEach(s -> INDEX.add(new Claim(s.id(), s.text(), s.title()), Optional.empty()));
    INDEX.commit(1);
  }

  @AfterAll
  static void close() {
    INDEX.close();
  }

  static Stream<Case> cases() throws IOException {
    return Files.readAllLines(CASES.resolve("said.tsv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Case(cells[0], cells[1], cells[2]));
  }

  private static List<Match> find(String said) {
    return KNOWN.find(said, 5);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theClaimThatWasRepeatedComesFirst(Case expected) {
    List<Match> found = find(expected.said());
    String first = found.isEmpty() ? "-" : found.getFirst().claim().id();
    assertThat(first).as(found.toString()).isEqualTo(expected.claim());
    if (!expected.likeness().equals("*")) {
      assertThat(found.getFirst().likeness().word()).isEqualTo(expected.likeness());
    }
  }

  @Test
  void claimsInTheSameWordsStandTogetherAsTheyWereListed() {
    assertThat(find("Museum of the Sea sold to a hotel"))
        .extracting(match -> match.claim().id())
        .startsWith("twins-a", "twins-b");
  }

  @Test
  void theSharedWordsAreMarkedInBoth() {
    String said = "Is the bridge really closed? #HarbourBridge";
    Match match = find(said).getFirst();
    assertThat(match.inStatement())
        .extracting(at -> said.substring(at.start(), at.end()))
        .containsExactly("bridge", "closed", "Harbour", "Bridge");
    assertThat(match.inClaim())
        .extracting(at -> match.claim().text().substring(at.start(), at.end()))
        .containsExactly("Harbour", "Bridge", "closed");
  }
}
