package org.onrecord.analyse.relations;

import java.util.Optional;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.describe.Form;
import org.onrecord.analyse.names.words.Kinship;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Worded;

/// The family that an obituary names: "He is survived by two daughters, A and B, and a son, C."
final class Survivors {
  /// In tokens; no list of relatives is longer.
  private static final int LONGEST = 80;

  private final Ends ends;
  private final Collected collected;

  Survivors(Ends ends, Collected collected) {
    this.ends = ends;
    this.collected = collected;
  }

  /// Reads the list behind "survived by"; `at` is "survived".
  void read(int at) {
    Optional<Entity> late = late(at);
    if (late.isEmpty() || !ends.is(at + 1, "by")) {
      return;
    }
    int end =
        Math.min(at + LONGEST, ends.prose().sentences().get(ends.prose().sentenceOf(at)).to());
    String kin = "";
    int i = at + 2;
    while (i < end) {
      Optional<Mention> person = ends.personFrom(i);
      if (person.isPresent()) {
        tie(person.get(), kin, late.get());
        i = person.get().to();
      } else {
        String next = kin(i);
        kin = next.isEmpty() ? kin : next;
        i = ends.is(i, "who") ? pastAside(i, end) : i + 1;
      }
    }
  }

  private Optional<Entity> late(int at) {
    int verb = ends.is(at - 1, "is") || ends.is(at - 1, "was") ? at - 1 : at;
    Optional<Entity> named = ends.personBefore(verb).map(Mention::entity);
    return named.isPresent() || verb == 0
        ? named
        : ends.pronouns().referent(verb - 1).filter(Entity::isPerson);
  }

  /// A name that stands without its own "his wife".
  private void tie(Mention person, String kin, Entity late) {
    if (!kin.isEmpty() && person.form() == Form.NAME) {
      collected.tie(
          person.at(),
          Worded.of(Relation.Type.class, Kinship.relation(kin)),
          person.entity(),
          Optional.of(late),
          "kinship word \"" + kin + "\"");
    }
  }

  /// "daughter" for "daughter" and "daughters", empty for other words.
  private String kin(int i) {
    String word = ends.token(i).lower();
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Kinship.isKin(one) ? one : "";
  }

  /// Past ", who is a judge,".
  private int pastAside(int who, int end) {
    int i = who + 1;
    while (i < end && !ends.is(i, ",")) {
      i++;
    }
    return i;
  }
}
