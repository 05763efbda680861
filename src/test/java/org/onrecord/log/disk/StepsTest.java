package org.onrecord.log.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void theStepIsTakenForAll(int atOnce) throws IOException {
    Set<Integer> taken = ConcurrentHashMap.newKeySet();
    new Steps(atOnce).takeAll(IntStream.range(0, 100).boxed().toList(), taken::add);
    assertThat(taken).hasSize(100);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void oneFailureIsTheFailureOfAll(int atOnce) {
    assertThatThrownBy(() ->
            new Steps(atOnce)
                .takeAll(
                    IntStream.range(0, 100).boxed().toList(),
                    each -> {
                      if (each == 57) {
                        throw new IOException("the disk is full");
                      }
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is full");
  }
}
