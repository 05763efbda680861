package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.onrecord.model.Grounds;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;
import org.onrecord.velmora.JudgedRecord;

/// How sure a finding is decides where it stands in a list; what is doubtful says so, and can be
/// left out.
class SurenessTest {
  private static final JudgedRecord STORY = JudgedRecord.velmora();
  private static final int ALL = 5_000;

  private static List<Item> list(Catalogue catalogue, Query query) {
    return STORY.view().findings(catalogue, query.page(0, ALL)).rows();
  }

  private static Grounds grounds(Item item) {
    return item.noted().found().finding().grounds();
  }

  private static boolean isDoubtful(Item item) {
    return grounds(item).sure() == Grounds.Sure.LOW;
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "EVENTS")
  void theSurestComeFirst(Catalogue catalogue) {
    assertThat(list(catalogue, Query.all()))
        .isSortedAccordingTo(
            Comparator.comparingDouble((Item item) -> -grounds(item).confidence()));
  }

  @Test
  void datedEventsComeInTheOrderOfTimeAndDoubtfulOnesLast() {
    List<Boolean> doubtful =
        list(Catalogue.EVENTS, Query.all()).stream().map(SurenessTest::isDoubtful).toList();
    assertThat(doubtful).isSorted();
  }

  @ParameterizedTest
  @EnumSource
  void doubtfulOnesAreLeftOutAndNothingElse(Catalogue catalogue) {
    List<Item> all = list(catalogue, Query.all());
    assertThat(list(catalogue, Query.all().with(Facet.SURE, "yes")))
        .isEqualTo(all.stream().filter(item -> !isDoubtful(item)).toList());
  }

  @Test
  void whatIsDoubtfulSaysSoAndNothingElseDoes() {
    var pages = new Pages(STORY.view(), Assets.load());
    int doubtful = 0;
    for (Catalogue catalogue :
        List.of(Catalogue.QUOTATIONS, Catalogue.CLAIMS, Catalogue.FIGURES, Catalogue.EVENTS)) {
      List<Item> all = list(catalogue, Query.all());
      for (int from = 0; from < all.size(); from += Query.PAGE) {
        String page =
            new String(
                pages.get("/" + catalogue.word(), Map.of("from", "" + from)).body(),
                StandardCharsets.UTF_8);
        List<Item> shown = all.subList(from, Math.min(all.size(), from + Query.PAGE));
        int expected = (int) shown.stream().filter(SurenessTest::isDoubtful).count();
        assertThat(page.split("tag doubt", -1).length - 1)
            .as(catalogue + " from " + from)
            .isEqualTo(expected);
        doubtful += expected;
      }
    }
    assertThat(doubtful).isPositive();
  }
}
