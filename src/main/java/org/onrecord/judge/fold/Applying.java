package org.onrecord.judge.fold;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.judge.act.Act;
import org.onrecord.judge.act.Made;
import org.onrecord.judge.held.Held;
import org.onrecord.model.register.Stamp;
import org.onrecord.model.register.Subject;

/// What an allowed act changes. The top of each change is here; what happens to objects, and to
/// judgements, has a class of its own.
final class Applying {
  private final Held held;
  private final History history;
  private final ObjectChanges objects;
  private final JudgementChanges judgements;

  Applying(Held held, History history) {
    this.held = held;
    this.history = history;
    this.objects = new ObjectChanges(held);
    this.judgements = new JudgementChanges(held);
  }

  /// The id of what the act made, or of the act.
  String id(Entry entry, Act act) {
    return act instanceof Act.Accepted accepted
        ? entry.id(accepted.opens().kind())
        : entry.id(act.kind());
  }

  /// Applies an act that the rules allow.
  ///
  /// @return the objects that look different now
  Set<String> apply(Entry entry, Made made) {
    var stamp =
        new Stamp(entry.index(), made.by(), made.at(), made.signature().map(Made.Signature::key));
    made.signature().ifPresent(s -> held.noteSigned(s.words()));
    String id = id(entry, made.act());
    Told told = new Told();
    boolean judged = made.act().kind().isOfJudgement();
    if (made.act() instanceof Act.Undone undone) {
      undo(undone, stamp, told);
    } else if (judged) {
      judgements.apply(made.act(), id, stamp, told);
    } else {
      objects.apply(made.act(), id, stamp, told);
    }
    history.add(
        told.change(made.act().kind(), stamp),
        judged ? told.objects().stream().findFirst() : Optional.empty());
    return shownWith(told.objects());
  }

  /// Brings back what was before; entries that the undone one had itself undone count again.
  private void undo(Act.Undone undone, Stamp stamp, Told told) {
    told.because(undone.reason());
    history.objectsOf(undone.entry()).forEach(told::of);
    told.field("entry", Long.toString(undone.entry()), "");
    held.restore(undone.entry(), stamp.entry());
    history.undo(undone.entry(), stamp.entry());
  }

  private Set<String> shownWith(List<String> ids) {
    var all = new LinkedHashSet<>(ids);
    for (String id : ids) {
      held.subject(id).flatMap(Subject::joinedInto).ifPresent(all::add);
      held.subject(id).ifPresent(s -> s.answers().forEach(a -> a.object().ifPresent(all::add)));
    }
    return all;
  }
}
