package org.onrecord.match.pair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.match.passage.Features;
import org.onrecord.match.passage.Quantity;
import org.onrecord.match.passage.Unit;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// Numbers that their own source has taken back: "we wrote 38 percent. The correct figure is 12
/// percent". They are no dispute between what sources say today.
final class Withdrawn {
  /// Sentences before a correction that may tell what is corrected.
  private static final int BEFORE = 3;

  /// How much a passage must share with a correction to be what it corrects, in nats.
  private static final double OF_IT = 5;

  private final Weights weights;
  private final Origins origins;
  private final Map<String, List<Taken>> byUnit = new HashMap<>();

  /// @param correction the passage that takes it back
  private record Taken(Unit correction, Quantity value) {}

  /// Who published a document, and when.
  interface Origins {
    Optional<String> publisher(int document);

    Optional<LocalDate> day(int document);
  }

  Withdrawn(Corpus corpus, Weights weights, Origins origins) {
    this.weights = weights;
    this.origins = origins;
    for (int unit = 0; unit < corpus.size(); unit++) {
      if (corpus.corrects(unit)) {
        read(corpus, unit);
      }
    }
  }

  private void read(Corpus corpus, int at) {
    Unit correction = corpus.unit(at);
    for (Quantity right : correction.said().numbers()) {
      for (int i = Math.max(0, at - BEFORE); !right.compared() && i <= at; i++) {
        if (corpus.document(i) == correction.document()) {
          corpus.unit(i).said().numbers().stream()
              .filter(n -> n.unit().equals(right.unit()) && !n.fits(right))
              .map(n -> new Taken(correction, n))
              .forEach(t -> byUnit.computeIfAbsent(right.unit(), u -> new ArrayList<>()).add(t));
        }
      }
    }
  }

  /// The verdict as it is today: no contradiction by a number that was taken back.
  Verdict of(Couple couple, Verdict verdict) {
    boolean live =
        verdict.stance() == Stance.CONTRADICT
            && (verdict.aspect() == Aspect.NUMBER || verdict.aspect() == Aspect.EVERY);
    return live && (isWithdrawn(couple.a(), verdict) || isWithdrawn(couple.b(), verdict))
        ? verdict.partly("corrected since: " + verdict.why())
        : verdict;
  }

  private boolean isWithdrawn(Unit unit, Verdict verdict) {
    return unit.said().numbers().stream()
        .filter(own -> verdict.why().contains(own.words()))
        .anyMatch(own ->
            byUnit.getOrDefault(own.unit(), List.of()).stream()
                .filter(taken -> own.fits(taken.value()))
                .filter(taken -> isOfOneSource(unit, taken.correction()))
                .anyMatch(t -> shared(unit.features(), t.correction().features()) >= OF_IT));
  }

  private boolean isOfOneSource(Unit unit, Unit correction) {
    if (unit.document() == correction.document()) {
      return true;
    }
    Optional<String> publisher = origins.publisher(unit.document());
    Optional<LocalDate> day = origins.day(unit.document());
    Optional<LocalDate> corrected = origins.day(correction.document());
    return publisher.isPresent()
        && publisher.equals(origins.publisher(correction.document()))
        && (day.isEmpty() || corrected.isEmpty() || !day.get().isAfter(corrected.get()));
  }

  private double shared(Features a, Features b) {
    double sum = 0;
    for (int i = 0; i < a.size(); i++) {
      sum += b.contains(a.id(i)) ? weights.surprise(a.id(i)) : 0;
    }
    return sum;
  }
}
