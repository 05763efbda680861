package org.onrecord.match.known;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.index.claims.Claim;
import org.onrecord.index.claims.Term;
import org.onrecord.index.claims.Wording;
import org.onrecord.model.Likeness;
import org.onrecord.model.Span;

/// What a statement and a claim share, for the reader's eye.
final class Overlap {
  /// Shares of the telling words of both, weighed by how rare they are. Found on our own examples:
  /// above the first a reader takes them for one statement, below the second for two on one matter.
  private static final double SAME = 0.75;

  private static final double NEARLY = 0.4;

  private final Wording asked;
  private final Set<String> askedWords;
  private final Map<String, Double> worths;

  /// @param worths what each word of `asked`, and of the claims that come, is worth
  Overlap(Wording asked, Map<String, Double> worths) {
    this.asked = asked;
    this.worths = worths;
    askedWords = words(asked);
  }

  Match match(Claim known, Wording claim, double score) {
    Set<String> claimWords = words(claim);
    return new Match(
        known,
        score,
        likeness(claim, claimWords),
        shared(asked, claimWords),
        shared(claim, askedWords));
  }

  private Likeness likeness(Wording claim, Set<String> claimWords) {
    double both = worth(askedWords.stream().filter(claimWords::contains));
    double all = worth(askedWords.stream()) + worth(claimWords.stream());
    double share = all == 0 ? 0 : 2 * both / all;
    boolean oneDenies = asked.denies() != claim.denies();
    if (share >= SAME && !oneDenies && numbers(asked).equals(numbers(claim))) {
      return Likeness.SAME;
    }
    return share >= NEARLY ? Likeness.NEARLY : Likeness.RELATED;
  }

  private double worth(Stream<String> words) {
    return words.mapToDouble(word -> worths.getOrDefault(word, 0.0)).sum();
  }

  private static Set<String> numbers(Wording wording) {
    return wording.terms().stream()
        .filter(Term::isNumber)
        .map(Term::text)
        .collect(Collectors.toUnmodifiableSet());
  }

  static Set<String> words(Wording wording) {
    return wording.terms().stream().map(Term::text).collect(Collectors.toUnmodifiableSet());
  }

  private static List<Span> shared(Wording wording, Set<String> others) {
    return wording.terms().stream()
        .filter(term -> others.contains(term.text()))
        .map(Term::at)
        .distinct()
        .sorted()
        .toList();
  }
}
