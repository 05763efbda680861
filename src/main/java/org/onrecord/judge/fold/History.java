package org.onrecord.judge.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.judge.held.Bench;
import org.onrecord.model.register.Change;

/// What happened, entry by entry. What was done about a judgement is told when its object is open;
/// until then only that something is sealed.
final class History {
  private final Bench bench;
  private final List<Long> order = new ArrayList<>();
  private final Map<Long, Happened> happened = new HashMap<>();
  private final Map<String, List<Long>> byObject = new HashMap<>();
  private final Map<Long, Long> undone = new HashMap<>();
  private final Map<Long, Long> undoes = new HashMap<>();

  private Set<Long> changed = new TreeSet<>();

  History(Bench bench) {
    this.bench = bench;
  }

  /// @param judged the object whose judgement it is about
  private record Happened(Change change, Optional<String> judged) {}

  void add(Change change, Optional<String> judged) {
    order.add(change.entry());
    changed.add(change.entry());
    happened.put(change.entry(), new Happened(change, judged));
    change
        .objects()
        .forEach(
            object -> byObject.computeIfAbsent(object, o -> new ArrayList<>()).add(change.entry()));
    // It may have opened what was sealed.
    judged.ifPresent(object -> changed.addAll(byObject.getOrDefault(object, List.of())));
  }

  /// What looks different since this was last asked, in order.
  List<Change> takeChanged() {
    List<Change> all = changed.stream().map(this::shown).toList();
    changed = new TreeSet<>();
    return all;
  }

  /// @param by the entry that undid it
  void undo(long entry, long by) {
    undone.put(entry, by);
    changed.add(entry);
    undoes.put(by, entry);
    // An undoing that is itself undone: what it had undone counts again.
    Long before = undoes.get(entry);
    if (before != null) {
      undone.remove(before);
      changed.add(before);
    }
  }

  /// What an entry changed: ids.
  List<String> objectsOf(long entry) {
    Happened found = happened.get(entry);
    return found == null ? List.of() : found.change().objects();
  }

  List<Change> of(String object) {
    return byObject.getOrDefault(object, List.of()).stream().map(this::shown).toList();
  }

  List<Change> all() {
    return order.stream().map(this::shown).toList();
  }

  private Change shown(long entry) {
    Happened it = java.util.Objects.requireNonNull(happened.get(entry), "an entry that is noted");
    Change change = it.change();
    boolean sealed = it.judged().filter(object -> !bench.isOpen(object)).isPresent();
    return sealed
        ? new Change(
            entry,
            change.objects(),
            Optional.empty(),
            change.at().substring(0, "2031-01-01".length()),
            Change.SEALED,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty())
        : change.undoneBy(Optional.ofNullable(undone.get(entry)));
  }
}
