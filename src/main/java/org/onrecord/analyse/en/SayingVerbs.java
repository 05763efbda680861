package org.onrecord.analyse.en;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Verbs behind which a clause may stand without "that": "says the town needs a bridge", "told the
/// council the town needs a bridge".
final class SayingVerbs {
  static final SayingVerbs ENGLISH = new SayingVerbs();

  private final Set<String> bases = new HashSet<>();

  private SayingVerbs() {
    for (String line : WordList.lines(SayingVerbs.class, "reporting-verbs.txt")) {
      int colon = line.indexOf(':');
      List<String> frames = List.of(line.substring(colon + 1).strip().split(" "));
      if (colon > 0 && (frames.contains("clause") || frames.contains("whom"))) {
        bases.add(line.substring(0, colon).replaceFirst("\\(.*", "").strip());
      }
    }
  }

  /// Whether `lower` is a form of such a verb.
  boolean takesClause(String lower) {
    return bases.contains(Lexicon.ENGLISH.get(lower).verb());
  }
}
