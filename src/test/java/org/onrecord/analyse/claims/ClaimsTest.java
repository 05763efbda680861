package org.onrecord.analyse.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analyse.Analyst;
import org.onrecord.model.Document;
import org.onrecord.model.Finding.Claim;
import org.onrecord.model.Found;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;

/// What texts claim: the tables of `src/test/cases/claims`, one case a line.
class ClaimsTest {
  private static Stream<String> lines(String name) throws IOException {
    return Files.readAllLines(Path.of("src/test/cases/claims", name)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank());
  }

  static Stream<String> hedged() throws IOException {
    return lines("hedged.txt");
  }

  @ParameterizedTest
  @MethodSource("hedged")
  void tellsWhatIsLeftOpen(String line) {
    boolean expected = left(line).equals("hedged");
    assertThat(claims(right(line))).isNotEmpty().allMatch(c -> c.hedged() == expected);
  }

  static Stream<String> asserted() throws IOException {
    return lines("asserted.txt");
  }

  @ParameterizedTest
  @MethodSource("asserted")
  void namesWhoAsserts(String line) {
    Optional<String> expected = left(line).equals("-") ? Optional.empty() : Optional.of(left(line));
    assertThat(claims(right(line))).isNotEmpty().allMatch(c -> c.assertedBy().equals(expected));
  }

  static Stream<String> surer() throws IOException {
    return lines("surer.txt");
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

  static Stream<String> none() throws IOException {
    return lines("none.txt");
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
    var document =
        new Document(
            Sha256.of(text),
            "text/plain",
            Text.of(text),
            Metadata.NONE,
            Optional.empty(),
            List.of(),
            List.of(),
            Set.of(),
            Optional.empty());
    return new Analyst()
        .analyse(document).stream()
            .map(Found::finding)
            .filter(Claim.class::isInstance)
            .map(Claim.class::cast)
            .toList();
  }
}
