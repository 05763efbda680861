package org.onrecord.store.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.store.sql.CountCache;
import org.onrecord.store.sql.Moment;
import org.onrecord.store.sql.Orders;
import org.onrecord.store.tables.FacetCounts;
import org.onrecord.store.tables.FindingFacets;

/// The long lists of a record, whose counts and orders are kept for as long as what they depend on
/// stays the same: for lists of what was found those are the texts, for lists that the register has
/// a part in whatever people judge too. Safe for many threads.
final class CountedLists {
  /// The counts of a list as a whole.
  private static final Query WHOLE = Query.all().page(0, 0);

  private final CountCache ofTexts = new CountCache();
  private final CountCache ofRegister = new CountCache();
  private final Orders orders = new Orders();
  private final Jdbi jdbi;

  CountedLists(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// A list of what was found.
  ///
  /// @param name the list's, with whatever else its counts depend on
  <T> Listed<T> ofTexts(String name, Query query, BiFunction<Handle, Query, Listed<T>> list) {
    return ofTexts.answer(
        name,
        jdbi.inTransaction(Moment::ofTexts),
        query,
        q -> jdbi.inTransaction(h -> list.apply(h, q)));
  }

  /// A list that the register has a part in.
  ///
  /// @param name the list's, with whatever else its counts depend on
  <T> Listed<T> ofRegister(String name, Query query, BiFunction<Handle, Query, Listed<T>> list) {
    return ofRegister.answer(
        name,
        jdbi.inTransaction(Moment::ofAll),
        query,
        q -> jdbi.inTransaction(h -> list.apply(h, q)));
  }

  Listed<DocumentCard> documents(Query query) {
    return ofTexts("documents", query, (h, q) -> new Documents(h).list(q, orders));
  }

  /// @param today from when on what falls due is overdue
  Listed<Item> findings(Catalogue catalogue, Query query, LocalDate today) {
    return ofTexts.answer(
        catalogue + " " + today,
        jdbi.inTransaction(Moment::ofTexts),
        query,
        q -> {
          Map<Facet, List<Listed.Bucket>> whole = ofAll(catalogue, q, today);
          return jdbi.inTransaction(h -> new Findings(h, today).list(catalogue, q, orders, whole));
        });
  }

  /// What each facet would leave of the list as a whole, where `query` narrows it by one that is
  /// counted, and the whole was counted ahead.
  private Map<Facet, List<Listed.Bucket>> ofAll(Catalogue catalogue, Query query, LocalDate today) {
    boolean counted =
        query.isNarrowedByOne()
            && FindingFacets.ofOneRow(catalogue).keySet().containsAll(query.filters().keySet())
            && jdbi.inTransaction(h -> new FacetCounts(h).isWhole());
    return counted ? findings(catalogue, WHOLE, today).facets() : Map.of();
  }
}
