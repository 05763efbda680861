package org.onrecord.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// Guessing cannot starve others: who comes when, told by hand and not by a clock.
class TurnsTest {
  private final Turns turns = new Turns();
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());
  private final List<Thread> threads = new ArrayList<>();

  private void ask(String key, boolean known) throws InterruptedException {
    int before = turns.waiting();
    threads.add(
        Thread.ofVirtual()
            .start(() -> {
              Optional<Boolean> answer = turns.take(key, known, () -> done.add(key));
              if (answer.isEmpty()) {
                done.add(key + " sent away");
              }
            }));
    while (turns.waiting() == before && !done.contains(key + " sent away")) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aThousandGuessesAtOneNameMakeAnotherWaitForOne() throws Exception {
    var held = new CountDownLatch(1);
    var holds = new CountDownLatch(1);
    Thread first =
        Thread.ofVirtual()
            .start(() ->
                turns.take(
                    "guess",
                    false,
                    () -> {
                      holds.countDown();
                      return waitFor(held);
                    }));
    holds.await();
    for (int i = 0; i < 4; i++) {
      ask("guess", false);
    }
    ask("guess", false);
    ask("somebody", false);
    ask("known", true);
    held.countDown();
    first.join();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(done.getFirst()).isEqualTo("guess sent away");
    assertThat(done.indexOf("somebody")).isLessThanOrEqualTo(3);
    assertThat(done.indexOf("known")).isLessThanOrEqualTo(3);
    assertThat(done).filteredOn("guess"::equals).hasSize(4);
    assertThat(turns.waiting()).isZero();
  }

  @Test
  void aFailureGivesTheTurnOn() {
    try {
      turns.take(
          "a",
          false,
          () -> {
            throw new IllegalStateException("no");
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("no");
    }
    assertThat(turns.take("a", false, () -> 1)).contains(1);
  }

  private static boolean waitFor(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
