package org.onrecord.model.view;

import java.util.List;

/// A series with its figures, in the order of their periods, then of their documents.
///
/// @param items at most 200, the surest
public record SeriesView(SeriesCard card, List<Item> items) {
  public SeriesView {
    items = List.copyOf(items);
  }
}
