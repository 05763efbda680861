package org.onrecord.publish.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.register.Change;
import org.onrecord.model.view.LogView;

/// The log, a page of it: its head, its entries, what people did in them.
///
/// All pages but the newest have as many entries, from a multiple of that number on. So what is
/// added changes none of them, but for one link, and they need not be published or fetched again.
///
/// @param view the log as it is, or as it was when it had fewer entries
/// @param isNow whether it is the log as it is
/// @param isHead whether its entries are the last of `view`
/// @param acts by their entry
/// @param names what the objects of the acts are called, by their ids
public record Log(
    LogView view,
    boolean isNow,
    boolean isHead,
    Map<Long, Change> acts,
    Map<String, String> names,
    Optional<String> newer,
    Optional<String> older) {
  public Log {
    acts = Map.copyOf(acts);
    names = Map.copyOf(names);
  }

  /// @param all how many entries the log has now
  /// @param step how many entries a page has
  public static Log of(
      LogView view, long all, int step, List<Change> acts, Map<String, String> names) {
    var byEntry = new HashMap<Long, Change>();
    acts.forEach(act -> byEntry.put(act.entry(), act));
    long first = view.lines().isEmpty() ? 0 : view.lines().getLast().index();
    long end = view.lines().isEmpty() ? 0 : view.lines().getFirst().index() + 1;
    return new Log(
        view,
        view.size() == all,
        end == view.size(),
        byEntry,
        names,
        newer(end, all, step),
        older(first));
  }

  /// How many entries the newest page has: at least `step`, where there are so many, and as many
  /// more as are needed for the others to be full.
  public static int newest(long all, int step) {
    return all < step ? step : step + (int) (all % step);
  }

  private static Optional<String> newer(long end, long all, int step) {
    if (end >= all) {
      return Optional.empty();
    }
    long next = (end / step + 1) * step;
    return Optional.of(next > all - newest(all, step) ? "/log" : at(next));
  }

  private static Optional<String> older(long first) {
    return first == 0 ? Optional.empty() : Optional.of(at(first));
  }

  private static String at(long size) {
    return "/log?upto=" + size;
  }

  public Optional<Change> act(LogView.Line line) {
    return Optional.ofNullable(acts.get(line.index()));
  }
}
