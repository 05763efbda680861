package org.onrecord.publish.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;

/// Makes the filters, orders and pages of a list from its answer.
///
/// @param path the list's address
/// @param facets what may be chosen, in the order of the form
/// @param sorts the list's orders, its default first
public record FilterMaker(String path, List<Facet> facets, List<Sort> sorts) {
  /// Facets that links set and no form offers: nobody picks a document out of a thousand there, and
  /// a verdict is picked in its grid.
  private static final Set<Facet> QUIET =
      Set.of(Facet.DOCUMENT, Facet.MENTIONS, Facet.TOGETHER, Facet.VERDICT);

  public FilterMaker {
    facets = List.copyOf(facets);
    sorts = List.copyOf(sorts);
  }

  public <T> ListPage<T> page(Query query, Listed<T> listed, int unfiltered) {
    var address = new AddressOf(path);
    return new ListPage<>(
        listed,
        query,
        unfiltered,
        filters(address, query, listed),
        Pager.of(address, query, listed.rows().size(), listed.total()));
  }

  /// What a value of a facet is called.
  public static String name(Facet facet, Listed.Bucket bucket) {
    return Facets.value(facet, bucket);
  }

  private Filters filters(AddressOf address, Query query, Listed<?> listed) {
    var choices = new ArrayList<Filters.Choice>();
    for (Facet facet : facets) {
      List<Filters.Option> options = options(address, query, facet, listed.facet(facet));
      if (!QUIET.contains(facet) && (options.size() > 1 || query.filter(facet).isPresent())) {
        choices.add(new Filters.Choice(facet, Facets.label(facet), options));
      }
    }
    return new Filters(
        path,
        query.words(),
        choices,
        orders(address, query),
        active(address, query, listed),
        kept(query, choices));
  }

  private static List<Filters.Option> options(
      AddressOf address, Query query, Facet facet, List<Listed.Bucket> buckets) {
    Optional<String> chosen = query.filter(facet);
    return buckets.stream()
        .map(b -> {
          boolean on = chosen.isPresent() && chosen.get().equals(b.value());
          Query other = on ? query.without(facet) : query.with(facet, b.value());
          return new Filters.Option(
              b.value(), Facets.value(facet, b), b.count(), on, address.fromStart(other));
        })
        .toList();
  }

  private List<Filters.Order> orders(AddressOf address, Query query) {
    Sort now = query.sort().filter(sorts::contains).orElse(sorts.getFirst());
    return sorts.stream()
        .map(sort -> {
          Optional<Sort> asked = sort == sorts.getFirst() ? Optional.empty() : Optional.of(sort);
          return new Filters.Order(
              sort.word(), Facets.order(sort), sort == now, address.sortedBy(query, asked));
        })
        .toList();
  }

  private static List<Filters.Active> active(AddressOf address, Query query, Listed<?> listed) {
    var active = new ArrayList<Filters.Active>();
    query
        .filters()
        .forEach((facet, value) -> {
          Listed.Bucket bucket =
              listed.facet(facet).stream()
                  .filter(b -> b.value().equals(value))
                  .findFirst()
                  .orElse(new Listed.Bucket(value, "", 0));
          active.add(
              new Filters.Active(
                  Facets.sentence(facet, Facets.value(facet, bucket)),
                  address.fromStart(query.without(facet))));
        });
    return active;
  }

  private static List<Filters.Kept> kept(Query query, List<Filters.Choice> choices) {
    return query.filters().entrySet().stream()
        .filter(e -> choices.stream().noneMatch(c -> c.facet() == e.getKey()))
        .map(e -> new Filters.Kept(e.getKey().word(), e.getValue()))
        .toList();
  }
}
