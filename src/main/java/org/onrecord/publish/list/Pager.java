package org.onrecord.publish.list;

import java.util.Optional;
import org.onrecord.model.view.list.Query;

/// Previous, next, first, last, "51 to 100 of 340".
///
/// @param from number of the first row shown, from 1; 0 when there is none
public record Pager(
    int from,
    int to,
    int total,
    Optional<String> first,
    Optional<String> previous,
    Optional<String> next,
    Optional<String> last) {

  static Pager of(AddressOf address, Query query, int shown, int total) {
    int from = query.offset();
    int step = Math.max(1, query.limit());
    int lastStart = total == 0 ? 0 : (total - 1) / step * step;
    boolean before = from > 0;
    boolean after = from + shown < total;
    return new Pager(
        shown == 0 ? 0 : from + 1,
        from + shown,
        total,
        when(before, address.of(query.page(0, step))),
        when(before, address.of(query.page(Math.max(0, from - step), step))),
        when(after, address.of(query.page(from + step, step))),
        when(after, address.of(query.page(lastStart, step))));
  }

  public boolean isNeeded() {
    return previous.isPresent() || next.isPresent();
  }

  private static Optional<String> when(boolean condition, String address) {
    return condition ? Optional.of(address) : Optional.empty();
  }
}
