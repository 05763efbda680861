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
import org.onrecord.index.claims.Claim;
import org.onrecord.index.claims.ClaimIndex;
import org.onrecord.index.claims.Likely;
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
    // By words alone the index has them in order already.
    int proposed = vector.isPresent() ? Math.max(most, balance.proposed()) : most;
    List<Ranked> first =
        inOrder(score(index.likeliest(asked, vector, proposed), vector)).stream()
            .limit(most)
            .toList();
    List<Wording> wordings = first.stream().map(r -> Wording.of(r.claim().text())).toList();
    var overlap = new Overlap(asked, index.worths(words(asked, wordings)));
    double best = 1 + (vector.isPresent() ? balance.meaning() : 0);
    var matches = new ArrayList<Match>();
    for (int i = 0; i < first.size(); i++) {
      double score = Math.min(1, first.get(i).score() / best);
      matches.add(overlap.match(first.get(i).claim(), wordings.get(i), score));
    }
    return List.copyOf(matches);
  }

  private List<Ranked> score(List<Likely> likeliest, Optional<byte[]> vector) {
    var ranked = new ArrayList<Ranked>();
    for (Likely likely : likeliest) {
      boolean cheap = likely.meaning().isPresent() || ranked.size() < AFTERWARDS;
      double meaning = cheap ? vector.map(v -> meanings.cosine(v, likely)).orElse(0.0) : 0;
      double score = likely.words() + balance.meaning() * Math.max(0, meaning);
      ranked.add(new Ranked(likely.claim(), likely.order(), letters(likely.claim()), score));
    }
    return ranked;
  }

  private record Ranked(Claim claim, int order, String letters, double score) {}

  /// Claims in the same words are one claim: they get the better score, and stand together.
  private static List<Ranked> inOrder(List<Ranked> ranked) {
    Map<String, Double> best = new HashMap<>();
    ranked.forEach(r -> best.merge(r.letters(), r.score(), Math::max));
    return ranked.stream()
        .map(r ->
            new Ranked(
                r.claim(), r.order(), r.letters(), best.getOrDefault(r.letters(), r.score())))
        .sorted(
            Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::order))
        .toList();
  }

  /// Its letters and digits alone: two claims that differ in signs and blanks are in the same
  /// words.
  private static String letters(Claim claim) {
    var letters = new StringBuilder();
    claim
        .text()
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static Set<String> words(Wording asked, List<Wording> claims) {
    return Stream.concat(Stream.of(asked), claims.stream())
        .flatMap(wording -> Overlap.words(wording).stream())
        .collect(Collectors.toSet());
  }
}
