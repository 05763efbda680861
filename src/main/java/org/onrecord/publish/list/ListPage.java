package org.onrecord.publish.list;

import java.util.List;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;

/// One page of a list with everything around it.
///
/// @param unfiltered how many rows there would be without filters
public record ListPage<T>(
    Listed<T> listed, Query query, int unfiltered, Filters filters, Pager pager) {

  public List<T> rows() {
    return listed.rows();
  }

  public int total() {
    return listed.total();
  }

  public boolean isEmpty() {
    return listed.rows().isEmpty();
  }

  public boolean isFiltered() {
    return !filters.active().isEmpty();
  }
}
