package org.onrecord.index.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The telling words of a statement, in their order.
///
/// @param denies whether a word turns the statement round: "not", "never", "no"
public record Wording(List<Term> terms, boolean denies) {
  public Wording {
    terms = List.copyOf(terms);
  }

  /// Reads `statement`: a sentence, a post, a headline. Web addresses are left out, hashtags and
  /// account names are parted into their words. Linear in its length.
  public static Wording of(String statement) {
    return new WordReader(statement).read();
  }

  /// `statement` as people would say it: without web addresses.
  public static String plain(String statement) {
    return Cleaned.withoutAddresses(statement);
  }

  /// What each different word counts: as much as the most telling place it stands in.
  public SequencedMap<String, Float> weights() {
    var weights = new LinkedHashMap<String, Float>();
    for (Term term : terms) {
      weights.merge(term.text(), term.part().weight(), Math::max);
    }
    return weights;
  }

  /// How often each word stands there.
  Map<String, Integer> counts() {
    var counts = new LinkedHashMap<String, Integer>();
    terms.forEach(term -> counts.merge(term.text(), 1, Integer::sum));
    return counts;
  }
}
