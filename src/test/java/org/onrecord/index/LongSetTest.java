package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongSetTest {
  @Test
  void holdsWhatASetHolds() {
    var random = new Random(7);
    var set = new LongSet();
    var same = new HashSet<Long>();
    for (int i = 0; i < 20_000; i++) {
      long value = random.nextInt(5_000) * (i % 2 == 0 ? 1L : 0x9E3779B97F4A7C15L);
      assertThat(set.add(value)).isEqualTo(same.add(value));
    }
    assertThat(set.size()).isEqualTo(same.size());
  }
}
