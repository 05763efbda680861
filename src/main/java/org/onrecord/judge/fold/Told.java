package org.onrecord.judge.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.judge.act.ActKind;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Stamp;

/// Collects what one act changed, for the history.
final class Told {
  private final List<String> objects = new ArrayList<>();
  private final List<Change.Field> fields = new ArrayList<>();
  private Optional<String> reason = Optional.empty();

  /// An object that looks different now.
  void of(String object) {
    if (!objects.contains(object)) {
      objects.add(object);
    }
  }

  void because(String words) {
    reason = Optional.of(words);
  }

  void field(String name, String before, String after) {
    if (!before.equals(after)) {
      fields.add(new Change.Field(name, before, after));
    }
  }

  List<String> objects() {
    return objects;
  }

  Change change(ActKind kind, Stamp stamp) {
    return new Change(
        stamp.entry(),
        objects,
        Optional.of(stamp.by()),
        stamp.at(),
        kind.word(),
        reason,
        fields,
        Optional.empty(),
        stamp.signed());
  }
}
