package org.onrecord.analyse.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analyse.Analyst;
import org.onrecord.model.Document;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Found;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;

/// What texts commit to, case by case: `src/test/cases/commitments` says how a case is written.
class CommitmentsTest {
  private static final Path CASES = Path.of("src/test/cases/commitments");

  /// @param words must lie in the commitment
  record Expected(String type, String status, String actor, String words) {
    /// `type, status, actor: words`
    static Expected of(String line) {
      int colon = line.indexOf(':');
      String[] parts = line.substring(0, colon).split(",");
      return new Expected(
          parts[0].strip(), parts[1].strip(), parts[2].strip(), line.substring(colon + 1).strip());
    }

    boolean fits(Commitment commitment) {
      boolean named =
          actor.equals("-") || commitment.actor().filter(a -> a.contains(bare())).isPresent();
      return List.of(type.split("\\|")).contains(commitment.type().word())
          && commitment.status().word().equals(status)
          && named
          && commitment.what().contains(words);
    }

    /// A title may be part of the name or not.
    private String bare() {
      return actor.replaceFirst("^(Minister|Mayor|President|The|the) ", "");
    }
  }

  record Case(String text, List<Expected> expected) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().flatMap(CommitmentsTest::read).toList().stream();
    }
  }

  private static Stream<Case> read(Path file) {
    try {
      var cases = new ArrayList<Case>();
      for (String block : Files.readString(file).split("\n\\s*\n")) {
        List<String> lines = block.lines().filter(l -> !l.startsWith("#")).toList();
        if (!lines.isEmpty()) {
          cases.add(one(lines));
        }
      }
      return cases.stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Case one(List<String> lines) {
    var expected = new ArrayList<Expected>();
    for (String line : lines.subList(1, lines.size())) {
      String said = line.substring("=>".length()).strip();
      if (!said.equals("nothing")) {
        expected.add(Expected.of(said));
      }
    }
    return new Case(lines.getFirst(), expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsCommitted(Case each) {
    List<Commitment> found = commitments(each.text());
    for (Expected expected : each.expected()) {
      assertThat(found).as(expected.toString()).anyMatch(expected::fits);
    }
    if (each.expected().isEmpty()) {
      assertThat(found).isEmpty();
    }
  }

  private static List<Commitment> commitments(String text) {
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
            .filter(Commitment.class::isInstance)
            .map(Commitment.class::cast)
            .toList();
  }
}
