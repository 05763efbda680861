package org.onrecord.match.pair;

import java.util.List;
import org.onrecord.match.pair.rule.Couple;
import org.onrecord.match.pair.rule.Likeness;

/// What two passages are about, in their own words.
final class Titles {
  private static final int WORDS = 3;

  private Titles() {}

  /// The words of `a` for what both share and what tells most, at most three.
  static String of(Likeness matter) {
    List<String> words =
        matter.shared().stream().map(Couple.Shared::inA).distinct().limit(WORDS).toList();
    return words.isEmpty() ? "-" : String.join(", ", words);
  }
}
