package org.onrecord.judge.watch;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;

/// What the watch has to know of documents.
///
/// @param replaced documents that a newer version replaced
/// @param voices which voice a document belongs to
/// @param contradictions passages that contradict each other
/// @param figures of the series that have a threshold
public record Facts(
    Set<Sha256> replaced,
    Map<Sha256, String> voices,
    List<Contradiction> contradictions,
    List<Figure> figures) {
  /// Nothing is known of documents.
  public static final Facts NONE = new Facts(Set.of(), Map.of(), List.of(), List.of());

  public Facts {
    replaced = Set.copyOf(replaced);
    voices = Map.copyOf(voices);
    contradictions = List.copyOf(contradictions);
    figures = List.copyOf(figures);
  }

  /// @param seen when the later of the two documents came in
  public record Contradiction(Passage a, Passage b, Instant seen) {
    /// The other side, when one side shares words with `passage`.
    Optional<Passage> against(Passage passage) {
      return meets(a, passage)
          ? Optional.of(b)
          : meets(b, passage) ? Optional.of(a) : Optional.empty();
    }

    private static boolean meets(Passage x, Passage y) {
      return x.document().equals(y.document())
          && x.at().start() < y.at().end()
          && y.at().start() < x.at().end();
    }
  }

  public record Figure(String series, Passage passage, BigDecimal value) {}
}
