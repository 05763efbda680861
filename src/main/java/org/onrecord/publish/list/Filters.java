package org.onrecord.publish.list;

import java.util.List;
import org.onrecord.model.view.list.Facet;

/// How a list may be narrowed and ordered, and how it is now.
///
/// @param action where the form goes
/// @param words what is searched for, kept by the form
/// @param choices one a facet that has something to choose
/// @param orders the list's orders
/// @param active the filters that are on, each with the address that drops it
/// @param kept facets that are on and not among the choices, kept by the form
public record Filters(
    String action,
    String words,
    List<Choice> choices,
    List<Order> orders,
    List<Active> active,
    List<Kept> kept) {
  public Filters {
    choices = List.copyOf(choices);
    orders = List.copyOf(orders);
    active = List.copyOf(active);
    kept = List.copyOf(kept);
  }

  /// One facet with its values, the most frequent first.
  public record Choice(Facet facet, String label, List<Option> options) {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /// One value of a facet.
  ///
  /// @param address the list with this value chosen, or dropped when it is `chosen`
  public record Option(String value, String label, int count, boolean chosen, String address) {}

  public record Order(String word, String label, boolean chosen, String address) {}

  public record Active(String label, String without) {}

  public record Kept(String name, String value) {}
}
