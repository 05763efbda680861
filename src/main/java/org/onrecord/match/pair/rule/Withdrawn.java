package org.onrecord.match.pair.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.onrecord.match.pair.corpus.Corpus;
import org.onrecord.match.pair.corpus.Weights;
import org.onrecord.match.passage.Features;
import org.onrecord.match.passage.Quantity;
import org.onrecord.match.passage.Unit;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// Numbers that their own source has taken back: "we wrote 38 percent. The correct figure is 12
/// percent". They are no dispute between what sources say today.
public final class Withdrawn {
  /// Sentences before a correction that may tell what is corrected.
  private static final int BEFORE = 3;

  /// How much a passage must share with a correction to be what it corrects, in nats.
  private static final double OF_IT = 5;

  private final Corpus corpus;
  private final Weights weights;
  private final Origins origins;

  /// The passages that take something back, by their document, and by who published that.
  private final Map<Integer, List<Integer>> byDocument = new HashMap<>();

  private final Map<String, List<Integer>> byPublisher = new HashMap<>();
  private final Map<Integer, List<Taken>> read = new ConcurrentHashMap<>();

  /// @param correction the passage that takes it back
  private record Taken(Unit correction, Quantity value) {}

  /// Who published a document, and when.
  public interface Origins {
    Optional<String> publisher(int document);

    Optional<LocalDate> day(int document);
  }

  /// A correction is read when a number of its document or publisher is in dispute.
  public Withdrawn(Corpus corpus, Weights weights, Origins origins) {
    this.corpus = corpus;
    this.weights = weights;
    this.origins = origins;
    for (int unit = 0; unit < corpus.size(); unit++) {
      if (corpus.corrects(unit)) {
        int document = corpus.document(unit);
        int correction = unit;
        byDocument.computeIfAbsent(document, d -> new ArrayList<>()).add(correction);
        origins
            .publisher(document)
            .ifPresent(p -> byPublisher.computeIfAbsent(p, x -> new ArrayList<>()).add(correction));
      }
    }
  }

  private List<Taken> read(int at) {
    Unit correction = corpus.unit(at);
    var taken = new ArrayList<Taken>();
    for (Quantity right : correction.said().numbers()) {
      for (int i = Math.max(0, at - BEFORE); !right.compared() && i <= at; i++) {
        if (corpus.document(i) == correction.document()) {
          corpus.unit(i).said().numbers().stream()
              .filter(n -> n.unit().equals(right.unit()) && !n.fits(right))
              .map(n -> new Taken(correction, n))
              .forEach(taken::add);
        }
      }
    }
    return List.copyOf(taken);
  }

  /// What was taken back by the document of `unit`, or by who published that.
  private Stream<Taken> near(Unit unit) {
    return Stream.concat(
            byDocument.getOrDefault(unit.document(), List.of()).stream(),
            origins
                .publisher(unit.document())
                .map(publisher -> byPublisher.getOrDefault(publisher, List.of()))
                .orElse(List.of())
                .stream())
        .flatMap(correction -> read.computeIfAbsent(correction, this::read).stream());
  }

  /// The verdict as it is today: no contradiction by a number that was taken back.
  public Verdict of(Couple couple, Verdict verdict) {
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
            near(unit)
                .filter(taken -> own.unit().equals(taken.value().unit()))
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
