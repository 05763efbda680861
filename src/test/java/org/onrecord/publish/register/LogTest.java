package org.onrecord.publish.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.view.LogView;

/// How one goes through the log, from the newest page to the first entry and back.
class LogTest {
  private static final int STEP = 50;

  /// The page at an address of a log that has `all` entries.
  private static Log page(String address, long all) {
    Optional<Long> upTo =
        Optional.of(address).filter(a -> a.contains("=")).map(a -> Long.parseLong(a.split("=")[1]));
    long end = upTo.orElse(all);
    long start = Math.max(0, end - (upTo.isPresent() ? STEP : Log.newest(all, STEP)));
    List<LogView.Line> lines =
        LongStream.range(start, end)
            .map(i -> start + end - 1 - i)
            .mapToObj(i -> new LogView.Line(i, LocalDate.EPOCH, "judgement", "" + i, true))
            .toList();
    return Log.of(new LogView(end, "root of " + end, "", lines), all, STEP, List.of(), Map.of());
  }

  private static List<Long> entries(Log page) {
    return page.view().lines().stream().map(LogView.Line::index).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 49, 50, 51, 99, 100, 101, 149, 150, 151, 250, 1001})
  void eachEntryStandsOnOnePageAndTheWayBackIsTheSame(long all) {
    var seen = new ArrayList<Long>();
    var way = new ArrayList<String>();
    Optional<String> next = Optional.of("/log");
    while (next.isPresent()) {
      String address = next.get();
      way.add(address);
      Log page = page(address, all);
      assertThat(page.isNow()).as(address).isEqualTo(way.size() == 1);
      assertThat(page.isHead()).isTrue();
      seen.addAll(entries(page));
      next = page.older();
    }
    assertThat(seen).isEqualTo(LongStream.range(0, all).map(i -> all - 1 - i).boxed().toList());
    var back = new ArrayList<String>();
    next = Optional.of(way.getLast());
    while (next.isPresent()) {
      back.add(next.get());
      next = page(next.get(), all).newer();
    }
    assertThat(back.reversed()).isEqualTo(way);
  }

  /// What was published once is published for ever.
  @Test
  void aPageThatIsNotTheNewestStaysWhatItIs() {
    Map<String, Log> known = new HashMap<>();
    for (long all = 0; all <= 400; all++) {
      Optional<String> next = page("/log", all).older();
      while (next.isPresent()) {
        Log page = page(next.get(), all);
        Log before = known.getOrDefault(next.get(), page);
        assertThat(page.view()).isEqualTo(before.view());
        assertThat(page.older()).isEqualTo(before.older());
        known.put(next.get(), page);
        next = page.older();
      }
    }
    assertThat(known).hasSize(7);
  }
}
