package org.onrecord.analyse.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analyse.Cases;
import org.onrecord.model.Finding.Claim;

/// What texts claim: the tables of `src/test/cases/claims`, one case a line.
class ClaimsTest {
  static Stream<String> hedged() {
    return Cases.lines("claims", "hedged.txt");
  }

  @ParameterizedTest
  @MethodSource("hedged")
  void tellsWhatIsLeftOpen(String line) {
    boolean expected = left(line).equals("hedged");
    assertThat(claims(right(line))).isNotEmpty().allMatch(c -> c.hedged() == expected);
  }

  static Stream<String> asserted() {
    return Cases.lines("claims", "asserted.txt");
  }

  @ParameterizedTest
  @MethodSource("asserted")
  void namesWhoAsserts(String line) {
    Optional<String> expected = left(line).equals("-") ? Optional.empty() : Optional.of(left(line));
    assertThat(claims(right(line))).isNotEmpty().allMatch(c -> c.assertedBy().equals(expected));
  }

  static Stream<String> surer() {
    return Cases.lines("claims", "surer.txt");
  }

  @ParameterizedTest
  @MethodSource("surer")
  void weighsWhatIsWorthChecking(String line) {
    String text = left(line) + "\n\n" + right(line);
    List<Claim> claims = claims(text);
    double first = surest(claims, 0, left(line).length());
    double second = surest(claims, left(line).length(), text.length());
    assertThat(first).isGreaterThan(second);
  }

  private static double surest(List<Claim> claims, int from, int to) {
    return claims.stream()
        .filter(c -> c.at().start() >= from && c.at().end() <= to)
        .mapToDouble(c -> c.grounds().confidence())
        .max()
        .orElse(0);
  }

  static Stream<String> none() {
    return Cases.lines("claims", "none.txt");
  }

  @ParameterizedTest
  @MethodSource("none")
  void takesNoQuestionOrHeadingForAClaim(String line) {
    assertThat(claims(line)).isEmpty();
  }

  private static String left(String line) {
    return line.substring(0, line.indexOf('|')).strip();
  }

  private static String right(String line) {
    return line.substring(line.indexOf('|') + 1).strip();
  }

  private static List<Claim> claims(String text) {
    return Cases.findings(Cases.document(text), Claim.class);
  }
}
