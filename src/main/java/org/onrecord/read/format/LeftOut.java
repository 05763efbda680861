package org.onrecord.read.format;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Because;

/// What of a container became no document, counted by the reason. A container tells it in its own
/// line of the account, so that nothing is dropped in silence and a thousand pictures are one line.
public final class LeftOut {
  /// Reasons that are told one by one; a hostile file could invent thousands.
  private static final int MOST = 10;

  private final Map<String, Integer> counts = new TreeMap<>();
  private int all;

  /// @param reason in the singular: `image/png`, `answer with status 404`
  public void count(String reason) {
    all++;
    String known = counts.containsKey(reason) || counts.size() < MOST ? reason : "other";
    counts.merge(known, 1, Integer::sum);
  }

  /// `before`, and what was counted; empty when there is neither.
  ///
  /// @param things what the container holds: `records`
  public Optional<Because> because(String things, Optional<Because> before) {
    if (all == 0) {
      return before;
    }
    String words = "%,d %s hold nothing to read: %s".formatted(all, things, list());
    return Optional.of(
        before
            .map(b -> new Because(b.code(), b.words() + "; " + words))
            .orElse(new Because(Because.Code.UNSUPPORTED, words)));
  }

  private String list() {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(each -> each.getValue() + " × " + each.getKey())
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }
}
