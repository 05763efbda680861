package org.onrecord.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;

/// What is kept is of the newest moment that anybody asked at.
class NewestTest {
  private static final Moment BEFORE = new Moment("Monday", 7);
  private static final Moment AFTER = new Moment("Monday", 8);

  /// Tables that were made anew and did not change as often.
  private static final Moment OTHERS = new Moment("Tuesday", 3);

  private final List<String> forgotten = new ArrayList<>();
  private final Newest newest = new Newest();

  @Test
  void whoAsksLaterBeginsAnew() {
    assertThat(newest.is(BEFORE, this::forget)).isTrue();
    assertThat(newest.is(BEFORE, this::forget)).isTrue();
    assertThat(forgotten).hasSize(1);
    assertThat(newest.is(AFTER, this::forget)).isTrue();
    assertThat(forgotten).hasSize(2);
  }

  @Test
  void whoStillReadsWhatWasBeforeTakesNothingFromOthers() {
    assertThat(newest.is(AFTER, this::forget)).isTrue();
    assertThat(newest.is(BEFORE, this::forget)).isFalse();
    assertThat(newest.is(AFTER, this::forget)).isTrue();
    assertThat(forgotten).hasSize(1);
  }

  @Test
  void otherTablesBeginAnewHoweverOftenTheyChanged() {
    assertThat(newest.is(AFTER, this::forget)).isTrue();
    assertThat(newest.is(OTHERS, this::forget)).isTrue();
    assertThat(forgotten).hasSize(2);
  }

  @Test
  void aPageThatBeganBeforeAChangeLeavesTheCountsOfOthers() {
    var counts = new CountCache();
    var counted = new ArrayList<Integer>();
    assertThat(count(counts, AFTER, 2, counted)).isEqualTo(2);
    assertThat(count(counts, BEFORE, 1, counted)).isEqualTo(1);
    assertThat(count(counts, AFTER, 2, counted)).isEqualTo(2);
    assertThat(counted).containsExactly(2, 1);
  }

  private static int count(CountCache counts, Moment now, int total, List<Integer> counted) {
    return counts
        .answer(
            "list",
            now,
            Query.all(),
            query -> {
              if (query.counting() != Query.Counting.NONE) {
                counted.add(total);
              }
              return new Listed<Integer>(List.of(), total, 0, 0, Map.of());
            })
        .total();
  }

  private void forget() {
    forgotten.add("all");
  }
}
