package org.onrecord.judge.rule;

import static org.onrecord.judge.rule.Refusal.because;

import java.util.Optional;
import org.onrecord.judge.act.Act;
import org.onrecord.judge.act.Made;
import org.onrecord.judge.held.Held;
import org.onrecord.model.people.PersonName;
import org.onrecord.model.register.PersonKey;

/// Everybody signs with their own keys.
record KeyRules(Held held) {
  Optional<Refusal> added(Act.KeyAdded added, String by) {
    return owner(added.key())
        .flatMap(person ->
            PersonName.areSame(person, by)
                ? because("this key is yours already")
                : because("this key is another person's; everybody signs with their own"));
  }

  /// A signature is by a key that the person has added before, and is used once: who holds a signed
  /// act could otherwise do it again.
  Optional<Refusal> signed(Made made) {
    if (made.signature().filter(s -> held.wasSigned(s.words())).isPresent()) {
      return because("this signed act is in the log already; sign another to do it again");
    }
    return made.signature()
        .filter(s -> owner(s.key()).filter(p -> PersonName.areSame(p, made.by())).isEmpty())
        .flatMap(s ->
            because(
                "the signature is by a key that %s has not added: add it first (key-added)"
                    .formatted(made.by())));
  }

  private Optional<String> owner(String key) {
    return held.find(PersonKey.key(key))
        .map(thing -> thing instanceof PersonKey k ? k.person() : "");
  }
}
