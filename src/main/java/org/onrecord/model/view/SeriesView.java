package org.onrecord.model.view;

import java.util.List;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.SeriesCard;

/// A series with its figures, in the order of their periods, then of their documents.
///
/// @param items at most 200, the surest
public record SeriesView(SeriesCard card, List<Item> items) {
  public SeriesView {
    items = List.copyOf(items);
  }
}
