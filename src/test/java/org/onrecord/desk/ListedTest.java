package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.velmora.SketchedRecord;

/// What a list says of itself holds: what it counts is there when one asks for it, and its pages
/// are the list.
class ListedTest {
  private static final RecordView RECORD = SketchedRecord.of(160).view();
  private static final int EVERYTHING = 10_000;
  private static final int SOME = 7;

  /// A list, as a name for people and what answers.
  record Asked(String name, Function<Query, Listed<?>> list) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Arguments> lists() {
    Stream<Asked> findings =
        Stream.of(Catalogue.values())
            .map(c -> new Asked(c.word(), query -> RECORD.findings(c, query)));
    Stream<Asked> others =
        Stream.of(
            new Asked("documents", RECORD.texts()::documents),
            new Asked("entities", RECORD.texts()::entities),
            new Asked("sources", RECORD.texts()::sources),
            new Asked("series", RECORD.texts()::series),
            new Asked("matters", RECORD.texts()::matters));
    return Stream.concat(findings, others).map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void whatAFacetPromisesIsThere(Asked asked) {
    Listed<?> whole = asked.list().apply(Query.all());
    assertEveryBucketIsThere(asked, Query.all(), whole);
    // Once more under each first value, so that the others are counted among fewer rows.
    whole
        .facets()
        .forEach((facet, buckets) -> {
          Query narrowed = Query.all().with(facet, buckets.getFirst().value());
          assertEveryBucketIsThere(asked, narrowed, asked.list().apply(narrowed));
        });
  }

  private static void assertEveryBucketIsThere(Asked asked, Query query, Listed<?> listed) {
    listed
        .facets()
        .forEach((facet, buckets) -> {
          for (Listed.Bucket bucket : buckets) {
            Query chosen = query.with(facet, bucket.value());
            assertThat(asked.list().apply(chosen).total())
                .as("%s: %s".formatted(asked, chosen.filters()))
                .isEqualTo(bucket.count());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("lists")
  void thePagesAreTheList(Asked asked) {
    Listed<?> whole = asked.list().apply(Query.all().page(0, EVERYTHING));
    assertThat(whole.total()).isEqualTo(whole.rows().size());
    var paged = new ArrayList<Object>();
    for (int from = 0; from < whole.total(); from += SOME) {
      Listed<?> page = asked.list().apply(Query.all().page(from, SOME));
      assertThat(page.total()).isEqualTo(whole.total());
      assertThat(page.voices()).isEqualTo(whole.voices());
      paged.addAll(page.rows());
    }
    assertThat(paged).isEqualTo(List.copyOf(whole.rows()));
  }

  @ParameterizedTest
  @EnumSource(Catalogue.class)
  void aShortListCountsItsVoicesAsALongOneDoes(Catalogue catalogue) {
    Optional<String> person =
        RECORD.findings(catalogue, Query.all()).facet(Facet.PERSON).stream()
            .map(Listed.Bucket::value)
            .findFirst();
    if (person.isPresent()) {
      Query by = new Query("", Map.of(Facet.PERSON, person.get()), Optional.empty(), 0, EVERYTHING);
      Listed<?> whole = RECORD.findings(catalogue, by);
      // One row is no whole list: here the database counts.
      Query one = by.page(0, 1).counting(Query.Counting.TOTALS);
      Listed<?> counted = RECORD.findings(catalogue, one);
      assertThat(List.of(counted.total(), counted.voices(), counted.documents()))
          .isEqualTo(List.of(whole.total(), whole.voices(), whole.documents()));
    }
  }
}
