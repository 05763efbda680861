package org.onrecord.match.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.index.claims.ClaimIndex;
import org.onrecord.index.claims.Likely;
import org.onrecord.index.claims.Term;
import org.onrecord.index.claims.Wording;

/// Finds the known claims that a statement repeats. Safe for use by many threads.
public final class KnownClaims {
  private final ClaimIndex index;
  private final Balance balance;

  public KnownClaims(ClaimIndex index) {
    this(index, Balance.CHOSEN);
  }

  /// @param balance what each signal counts
  public KnownClaims(ClaimIndex index, Balance balance) {
    this.index = index;
    this.balance = balance;
  }

  /// The claims that say what `statement` says, best first; of claims in the same words the one
  /// that was listed first. Empty when the statement has no telling word that any claim has.
  ///
  /// @param vector the statement's sentence vector; empty to go by words alone
  /// @param most how many at most
  public List<Match> find(String statement, Optional<byte[]> vector, int most) {
    Wording asked = Wording.of(statement);
    var ranked = new ArrayList<Ranked>();
    for (Likely likely : index.likeliest(asked, vector, balance.proposed())) {
      ranked.add(
          new Ranked(
              likely,
              Wording.of(likely.claim().text()),
              likely.words() + balance.meaning() * Math.max(0, likely.meaning())));
    }
    var overlap = new Overlap(index, asked);
    double best = 1 + (vector.isPresent() ? balance.meaning() : 0);
    return inOrder(ranked).stream()
        .limit(most)
        .map(r -> overlap.match(r.likely(), r.wording(), Math.min(1, r.score() / best)))
        .toList();
  }

  private record Ranked(Likely likely, Wording wording, double score) {}

  /// Claims in the same words are one claim: they get the better score, and stand together.
  private static List<Ranked> inOrder(List<Ranked> ranked) {
    Map<List<String>, Double> best = new HashMap<>();
    ranked.forEach(r -> best.merge(words(r), r.score(), Math::max));
    return ranked.stream()
        .map(r -> new Ranked(r.likely(), r.wording(), best.getOrDefault(words(r), r.score())))
        .sorted(
            Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparingInt(r -> r.likely().order()))
        .toList();
  }

  private static List<String> words(Ranked ranked) {
    return ranked.wording().terms().stream().map(Term::text).toList();
  }
}
