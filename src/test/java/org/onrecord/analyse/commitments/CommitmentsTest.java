package org.onrecord.analyse.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analyse.Cases;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Metadata;
import org.onrecord.model.When;

/// What texts commit to, case by case: `src/test/cases/commitments` says how a case is written.
class CommitmentsTest {
  /// @param addressee empty when the case leaves it open
  /// @param due empty when the case leaves it open, "-" for none
  /// @param words must lie in the commitment
  record Expected(
      List<String> types,
      String status,
      String actor,
      Optional<String> addressee,
      Optional<String> due,
      String words) {
    /// `type, status, actor, to whom, due when: words`; "to" and "due" may be left out.
    static Expected of(String line) {
      int colon = line.indexOf(": ");
      List<String> parts =
          List.of(line.substring(0, colon).split(",")).stream().map(String::strip).toList();
      return new Expected(
          List.of(parts.get(0).split("\\|")),
          parts.get(1),
          parts.get(2),
          part(parts, "to "),
          part(parts, "due "),
          line.substring(colon + 1).strip());
    }

    private static Optional<String> part(List<String> parts, String opening) {
      return parts.stream()
          .skip(3)
          .filter(p -> p.startsWith(opening))
          .map(p -> p.substring(opening.length()))
          .findFirst();
    }

    boolean fits(Commitment commitment) {
      return types.contains(commitment.type().word())
          && commitment.status().word().equals(status)
          && (actor.equals("-") || names(commitment.actor(), actor))
          && addressee.map(a -> names(commitment.addressee(), a)).orElse(true)
          && due.map(d -> commitment.due().map(When::iso).orElse("-").equals(d)).orElse(true)
          && commitment.what().contains(words);
    }

    /// A title may be part of the name or not; one alone is not several.
    private static boolean names(Optional<String> found, String wanted) {
      String bare = wanted.replaceFirst("^(Minister|Mayor|President|The|the) ", "");
      boolean several = wanted.contains(" and ");
      return wanted.equals("-")
          ? found.isEmpty()
          : found.filter(f -> f.contains(bare) && several == f.contains(" and ")).isPresent();
    }
  }

  record Case(String text, Metadata metadata, List<Expected> expected) {
    static Case of(List<String> lines) {
      var expected = new ArrayList<Expected>();
      var metadata = Metadata.NONE;
      String text = "";
      for (String line : lines) {
        if (line.startsWith("publisher: ")) {
          metadata = metadata.withPublisher(Optional.of(line.substring("publisher: ".length())));
        } else if (line.startsWith("author: ")) {
          metadata = metadata.withAuthor(Optional.of(line.substring("author: ".length())));
        } else if (line.startsWith("published: ")) {
          metadata = metadata.withPublished(When.find(line.substring("published: ".length())));
        } else if (!line.startsWith("=>")) {
          text = line.replace('¶', '\n');
        } else if (!line.equals("=> nothing")) {
          expected.add(Expected.of(line.substring("=>".length()).strip()));
        }
      }
      return new Case(text, metadata, expected);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> cases() {
    return Cases.blocks("commitments").map(Case::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsCommitted(Case each) {
    List<Commitment> found =
        Cases.findings(Cases.document(each.text(), each.metadata()), Commitment.class);
    for (Expected expected : each.expected()) {
      assertThat(found).as(expected.toString()).anyMatch(expected::fits);
    }
    if (each.expected().isEmpty()) {
      assertThat(found).isEmpty();
    }
  }
}
