package org.onrecord.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// At most three at once, at most ten together, and one that is heavier alone.
class BatchesTest {
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "1 1, 1+1",
    "1 1 1 1, 1+1+1 1",
    "6 5 1, 6 5+1",
    "1 99 1, 1 99 1",
    "9 1 1, 9+1 1",
    "99, 99",
  })
  void areSmallAndInOrder(String weights, String batches) {
    List<String> gathered =
        Stream.of(weights.split(" "))
            .filter(w -> !w.isEmpty())
            .gather(Batches.of(3, 10, Integer::parseInt))
            .map(batch -> String.join("+", batch))
            .toList();
    assertThat(String.join(" ", gathered)).isEqualTo(batches);
  }
}
