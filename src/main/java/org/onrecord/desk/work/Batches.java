package org.onrecord.desk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Gatherer;

/// What is kept with one force of the disk: a few inputs, and fewer where they are long, since all
/// of a batch is in memory.
public final class Batches {
  private Batches() {}

  /// Gathers consecutive elements, at most `most` of them and, unless it is one alone, at most
  /// `heaviest` together.
  ///
  /// @param weight how much an element weighs, at least 0
  public static <T> Gatherer<T, ?, List<T>> of(int most, int heaviest, ToIntFunction<T> weight) {
    return Gatherer.<T, Batch<T>, List<T>>ofSequential(
        Batch::new,
        (batch, element, downstream) -> {
          int its = weight.applyAsInt(element);
          boolean open = true;
          if (batch.isFull(most, heaviest, its)) {
            open = downstream.push(batch.take());
          }
          batch.add(element, its);
          return open;
        },
        (batch, downstream) -> {
          if (!batch.elements.isEmpty()) {
            downstream.push(batch.take());
          }
        });
  }

  private static final class Batch<T> {
    private final List<T> elements = new ArrayList<>();
    private long together;

    boolean isFull(int most, int heaviest, int next) {
      return elements.size() == most || !elements.isEmpty() && together + next > heaviest;
    }

    void add(T element, int weight) {
      elements.add(element);
      together += weight;
    }

    List<T> take() {
      List<T> taken = List.copyOf(elements);
      elements.clear();
      together = 0;
      return taken;
    }
  }
}
