package org.onrecord.judge.rule;

import static org.onrecord.judge.rule.Refusal.because;

import java.util.List;
import java.util.Optional;
import org.onrecord.judge.act.Act;
import org.onrecord.judge.held.Held;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Settings;
import org.onrecord.model.register.Thing;

/// What can be undone: an entry that was the last to change everything it changed, unless there is
/// an act for taking it back.
record UndoRules(Held held) {
  Optional<Refusal> undone(Act.Undone undone) {
    List<Held.Before> changed = held.before(undone.entry());
    if (changed.isEmpty()) {
      return because(
          "entry %d changed nothing that can be undone; a judgement is changed or withdrawn by its maker"
              .formatted(undone.entry()));
    }
    for (Held.Before before : changed) {
      Optional<Refusal> refusal = undone(undone.entry(), before);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> undone(long entry, Held.Before before) {
    long last = held.lastChange(before.key());
    if (last != entry) {
      return because("entry %d changed the same later: undo that first".formatted(last));
    }
    Optional<Thing> now = held.find(before.key());
    if (now.filter(Evidence.class::isInstance).isPresent() && before.thing().isEmpty()) {
      return because("evidence is not undone but withdrawn, with a reason: evidence-withdrawn");
    }
    if (before.key().equals(Settings.KEY)) {
      return because("settings are not undone: make new ones, as long as nobody judged");
    }
    boolean opened = now.isPresent() && before.thing().isEmpty();
    return opened && held.isRestedOn(before.key())
        ? because("others rest on %s: withhold it instead, with a reason".formatted(before.key()))
        : Optional.empty();
  }
}
