package org.onrecord.match.known;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.index.claims.ClaimIndex;
import org.onrecord.index.claims.Likely;
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

  private final ClaimIndex index;
  private final Wording asked;
  private final Set<String> askedWords;

  Overlap(ClaimIndex index, Wording asked) {
    this.index = index;
    this.asked = asked;
    askedWords = words(asked);
  }

  Match match(Likely likely, Wording claim, double score) {
    Set<String> claimWords = words(claim);
    return new Match(
        likely.claim(),
        score,
        likeness(claim, claimWords),
        shared(asked, claimWords),
        shared(claim, askedWords));
  }

  private Likeness likeness(Wording claim, Set<String> claimWords) {
    double both = askedWords.stream().filter(claimWords::contains).mapToDouble(index::worth).sum();
    double all = worth(askedWords) + worth(claimWords);
    double share = all == 0 ? 0 : 2 * both / all;
    boolean numbersFit = numbers(asked).equals(numbers(claim));
    if (share >= SAME && numbersFit) {
      return Likeness.SAME;
    }
    return share >= NEARLY ? Likeness.NEARLY : Likeness.RELATED;
  }

  private double worth(Set<String> words) {
    return words.stream().mapToDouble(index::worth).sum();
  }

  private static Set<String> numbers(Wording wording) {
    return wording.terms().stream()
        .filter(Term::isNumber)
        .map(Term::text)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> words(Wording wording) {
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
