package org.onrecord.publish.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.register.Change;
import org.onrecord.model.view.LogView;

/// The log, a page of it: its head, its entries, what people did in them.
///
/// @param from the number of entries passed over
/// @param acts by their entry
/// @param names what the objects of the acts are called, by their ids
public record Log(
    LogView view,
    long from,
    Map<Long, Change> acts,
    Map<String, String> names,
    Optional<String> newer,
    Optional<String> older) {
  public Log {
    acts = Map.copyOf(acts);
    names = Map.copyOf(names);
  }

  public static Log of(
      LogView view, long from, int limit, List<Change> acts, Map<String, String> names) {
    var byEntry = new HashMap<Long, Change>();
    acts.forEach(act -> byEntry.put(act.entry(), act));
    return new Log(
        view,
        from,
        byEntry,
        names,
        from == 0 ? Optional.empty() : Optional.of(address(Math.max(0, from - limit))),
        from + limit >= view.size() ? Optional.empty() : Optional.of(address(from + limit)));
  }

  private static String address(long from) {
    return from == 0 ? "/log" : "/log?from=" + from;
  }

  public Optional<Change> act(LogView.Line line) {
    return Optional.ofNullable(acts.get(line.index()));
  }
}
