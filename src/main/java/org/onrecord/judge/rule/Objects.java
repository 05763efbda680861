package org.onrecord.judge.rule;

import static org.onrecord.judge.rule.Refusal.because;

import java.util.Optional;
import org.onrecord.judge.held.Held;
import org.onrecord.model.register.Subject;
import org.onrecord.model.register.Terms;

/// Which objects there are, for rules.
record Objects(Held held) {
  /// An object that was checked to exist.
  Subject get(String id) {
    return held.subject(id).orElseThrow();
  }

  Optional<Refusal> exists(String id) {
    return held.subject(id).isPresent()
        ? Optional.empty()
        : because("there is no object with the id %s in this record".formatted(id));
  }

  Optional<Refusal> is(String id, Terms.Type type) {
    return held.subject(id).filter(s -> s.terms().type() == type).isPresent()
        ? Optional.empty()
        : because("there is no %s with the id %s in this record".formatted(type.word(), id));
  }

  /// It exists and is not shown with another.
  Optional<Refusal> standsAlone(String id) {
    Optional<Refusal> missing = exists(id);
    if (missing.isPresent()) {
      return missing;
    }
    return get(id)
        .joinedInto()
        .flatMap(into ->
            because("%s is joined into %s: use that one, or split it first".formatted(id, into)));
  }
}
