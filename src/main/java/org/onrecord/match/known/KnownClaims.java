package org.onrecord.match.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.index.claims.ClaimIndex;
import org.onrecord.index.claims.Likely;
import org.onrecord.index.claims.Term;
import org.onrecord.index.claims.Wording;
import org.onrecord.index.vectors.SentenceVectors;

/// Finds the known claims that a statement repeats. Safe for use by many threads.
public final class KnownClaims {
  /// So many of the likeliest claims get a vector when the index has none for them: a reader waits.
  private static final int AFTERWARDS = 24;

  private final ClaimIndex index;
  private final Meanings meanings;
  private final Balance balance;

  /// @param vectors what is asked of meaning; [SentenceVectors#NONE] to go by words alone
  public KnownClaims(ClaimIndex index, SentenceVectors vectors) {
    this(index, vectors, Balance.CHOSEN);
  }

  /// @param balance what each signal counts
  public KnownClaims(ClaimIndex index, SentenceVectors vectors, Balance balance) {
    this.index = index;
    this.meanings = new Meanings(vectors);
    this.balance = balance;
  }

  /// The claims that say what `statement` says, best first; of claims in the same words the one
  /// that was listed first. Empty when the statement has no telling word that any claim has.
  ///
  /// @param most how many at most
  public List<Match> find(String statement, int most) {
    Wording asked = Wording.of(statement);
    Optional<byte[]> vector = meanings.find(statement);
    var ranked = new ArrayList<Ranked>();
    for (Likely likely : index.likeliest(asked, vector, balance.proposed())) {
      boolean cheap = likely.meaning().isPresent() || ranked.size() < AFTERWARDS;
      double meaning = cheap ? vector.map(v -> meanings.cosine(v, likely)).orElse(0.0) : 0;
      ranked.add(
          new Ranked(
              likely,
              Wording.of(likely.claim().text()),
              likely.words() + balance.meaning() * Math.max(0, meaning)));
    }
    List<Ranked> first = inOrder(ranked).stream().limit(most).toList();
    var overlap = new Overlap(asked, index.worths(words(asked, first)));
    double best = 1 + (vector.isPresent() ? balance.meaning() : 0);
    return first.stream()
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

  private static Set<String> words(Wording asked, List<Ranked> claims) {
    return Stream.concat(Stream.of(asked), claims.stream().map(Ranked::wording))
        .flatMap(wording -> Overlap.words(wording).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> words(Ranked ranked) {
    return ranked.wording().terms().stream().map(Term::text).toList();
  }
}
