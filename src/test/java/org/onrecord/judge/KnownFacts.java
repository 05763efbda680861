package org.onrecord.judge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.judge.watch.Facts;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;

/// What a case says of documents; one is named by the digit that its hash repeats.
///
/// `replaced 7`, `voice 7 one`, `contradicts 7 0 17 1 40 60 2031-08-01T10:00:00Z` (document, start
/// and end of either side, when it was seen), `figure arrears 7 0 17 13.5`.
final class KnownFacts {
  private final Set<Sha256> replaced = new HashSet<>();
  private final Map<Sha256, String> voices = new HashMap<>();
  private final List<Facts.Contradiction> contradictions = new ArrayList<>();
  private final List<Facts.Figure> figures = new ArrayList<>();

  void learn(String line) {
    String[] w = line.split(" ");
    switch (w[0]) {
      case "replaced" -> replaced.add(document(w[1]));
      case "voice" -> voices.put(document(w[1]), w[2]);
      case "contradicts" ->
          contradictions.add(
              new Facts.Contradiction(passage(w, 1), passage(w, 4), Instant.parse(w[7])));
      case "figure" -> figures.add(new Facts.Figure(w[1], passage(w, 2), new BigDecimal(w[5])));
      default -> throw new IllegalArgumentException("no fact about documents: " + line);
    }
  }

  Facts facts() {
    return new Facts(replaced, voices, contradictions, figures);
  }

  private static Passage passage(String[] words, int at) {
    return new Passage(
        document(words[at]),
        new Span(Integer.parseInt(words[at + 1]), Integer.parseInt(words[at + 2])));
  }

  private static Sha256 document(String digit) {
    return new Sha256(digit.repeat(64));
  }
}
