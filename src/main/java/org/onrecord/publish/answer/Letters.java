package org.onrecord.publish.answer;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.view.card.Ref;

/// Names and titles by their first letter: what is left of searching where nobody answers and
/// nothing runs.
///
/// @param all the letters there are, each with the address of its list
/// @param now the list of one letter; empty on the page that only leads to them
public record Letters(List<Ref> all, Optional<Letters.Page> now) {
  public Letters {
    all = List.copyOf(all);
  }

  /// One page of a letter's list.
  ///
  /// @param letter what it is called
  /// @param entries what begins with it
  /// @param from the number of the first, from 1
  /// @param total how many there are on all pages
  public record Page(
      String letter,
      List<Entry> entries,
      int from,
      int total,
      Optional<String> previous,
      Optional<String> next) {
    public Page {
      entries = List.copyOf(entries);
    }
  }

  /// A name or title.
  ///
  /// @param what it is: `document`, `person`
  /// @param source whether its words are a source's
  public record Entry(String label, String address, String what, String language, boolean source) {}
}
