package org.onrecord.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.answer.Cells;
import org.onrecord.publish.answer.Csv;
import org.onrecord.publish.answer.Feeds;
import org.onrecord.publish.feed.Feed;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;

/// A list of findings at an address: what it can be narrowed and ordered by, and its table.
///
/// @param columns the columns of its CSV after those that all have
/// @param cells what stands in them
record Listing(
    Catalogue catalogue,
    String path,
    List<Facet> facets,
    List<Sort> sorts,
    List<String> columns,
    Function<Item, List<String>> cells) {

  private static final List<Facet> COMMON =
      List.of(
          Facet.PERSON,
          Facet.SOURCE,
          Facet.YEAR,
          Facet.LANGUAGE,
          Facet.STANCE,
          Facet.PAID,
          Facet.SURE,
          Facet.MENTIONS,
          Facet.TOGETHER,
          Facet.DOCUMENT);
  private static final List<Sort> ORDERS =
      List.of(Sort.SUREST, Sort.MOST_CONTESTED, Sort.MOST_VOICES, Sort.NEWEST, Sort.OLDEST);

  static final Listing QUOTATIONS =
      of(Catalogue.QUOTATIONS, "/quotations", List.of(Facet.FORM), ORDERS, Cells.QUOTATION);
  static final Listing COMMITMENTS =
      of(Catalogue.COMMITMENTS, "/commitments", asked(), dated(), Cells.COMMITMENT);
  static final Listing DEMANDS =
      of(Catalogue.DEMANDS, "/demands", asked(), dated(), Cells.COMMITMENT);
  static final Listing CLAIMS = of(Catalogue.CLAIMS, "/claims", List.of(), ORDERS, Cells.CLAIM);
  static final Listing FIGURES =
      of(
          Catalogue.FIGURES,
          "/figures",
          List.of(Facet.UNIT, Facet.SERIES),
          with(Sort.VALUE),
          Cells.FIGURE);
  static final Listing EVENTS =
      of(Catalogue.EVENTS, "/events", List.of(Facet.WHEN), byDate(), Cells.EVENT);
  static final Listing TIES =
      of(Catalogue.RELATIONS, "/ties", List.of(Facet.TYPE, Facet.TO), ORDERS, Cells.TIE);

  Listing {
    facets = List.copyOf(facets);
    sorts = List.copyOf(sorts);
    columns = List.copyOf(columns);
  }

  private static Listing of(
      Catalogue catalogue, String path, List<Facet> own, List<Sort> sorts, Cells cells) {
    var facets = new ArrayList<>(own);
    facets.addAll(COMMON);
    return new Listing(catalogue, path, facets, sorts, cells.columns(), cells.row());
  }

  private static List<Facet> asked() {
    return List.of(Facet.TYPE, Facet.STATUS, Facet.DUE, Facet.TO);
  }

  private static List<Sort> with(Sort more) {
    var sorts = new ArrayList<>(ORDERS);
    sorts.add(more);
    return sorts;
  }

  private static List<Sort> dated() {
    return with(Sort.DATE);
  }

  private static List<Sort> byDate() {
    var sorts = new ArrayList<>(List.of(Sort.DATE));
    sorts.addAll(ORDERS);
    return sorts;
  }

  /// The same list at another address.
  Listing at(String other) {
    return new Listing(catalogue, other, facets, sorts, columns, cells);
  }

  ListPage<Item> page(Ask ask, Query query) {
    Listed<Item> listed = ask.record().findings(catalogue, query);
    int unfiltered =
        query.filters().isEmpty()
            ? listed.total()
            : ask.record()
                .findings(catalogue, Query.all().page(0, 0).counting(Counting.TOTALS))
                .total();
    return new FilterMaker(path, facets, sorts).page(query, listed, unfiltered);
  }

  Csv csv(Ask ask, Query query) {
    var head = new ArrayList<>(columns);
    head.addAll(Cells.PLACE);
    return Csv.of(
        head,
        query,
        q -> ask.record().findings(catalogue, q),
        item -> {
          var row = new ArrayList<>(cells.apply(item));
          row.addAll(Cells.place(item));
          return row;
        });
  }

  Optional<Answer> answer(Ask ask, String title, String template) {
    Query query = ask.query(facets, Query.PAGE);
    ListPage<Item> page = page(ask, query);
    return Optional.of(
        Answer.of(title, path, template, page)
            .data(page.listed())
            .csv(csv(ask, query))
            .feed(() -> feed(ask, query, title)));
  }

  /// The findings of the newest texts.
  Feed feed(Ask ask, Query query, String title) {
    Query newest = query.with(Sort.NEWEST).page(0, Feed.MOST).counting(Counting.NONE);
    return Feeds.newest(
        title,
        ask.record().findings(catalogue, newest).rows().stream()
            .map(item -> Feeds.finding(item, ask.record()::asOf))
            .toList());
  }
}
