package org.onrecord.analyse.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.analyse.names.same.Bodies;
import org.onrecord.analyse.names.same.People;
import org.onrecord.analyse.names.words.Gender;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.model.Finding.Name;

/// Whom or what a name names: the entity that is one with all its other names.
final class Identity {
  private final Clues clues;
  private final People people;
  private final Bodies bodies;
  private final Spoken spoken;

  Identity(Clues clues, List<Proper> propers, Spoken spoken) {
    this.clues = clues;
    this.spoken = spoken;
    people = new People(propers, clues);
    bodies = new Bodies(propers, clues);
  }

  Entity get(Proper proper) {
    return get(proper, Gender.UNKNOWN);
  }

  /// The person whose surname is `word`.
  Optional<Entity> find(String word) {
    return people.find(word).map(this::person);
  }

  /// The entity that `proper` names, of whom its description tells the gender `told`.
  Entity get(Proper proper, Gender told) {
    return switch (proper.type()) {
      case PERSON -> person(proper, told);
      case ORGANISATION, GROUP -> body(proper, bodies.fullest(proper.text()));
      case PLACE -> body(proper, proper.text());
    };
  }

  private Entity person(Proper proper, Gender told) {
    Gender gender = told;
    for (int i = proper.run().from(); i < proper.run().nameFrom(); i++) {
      Gender title = Gender.ofBits(clues.senses(i));
      gender = title == Gender.UNKNOWN ? gender : title;
    }
    Entity entity = person(people.get(proper, gender));
    entity.learn(gender);
    return entity;
  }

  private Entity person(People.Person person) {
    return spoken.get(person, person.name(), Name.Type.PERSON, person.gender(), true);
  }

  /// A word of the language names a body only together with its article: "the Library".
  private Entity body(Proper proper, String fullest) {
    int at = proper.run().nameFrom();
    boolean article = clues.is(at - 1, "the") && fullest.indexOf(' ') < 0;
    boolean word = clues.has(at, Sense.WORD) || clues.isSeenSmall(at);
    return spoken.get(
        proper.type() + fullest.toLowerCase(Locale.ROOT),
        article && word ? "the " + fullest : fullest,
        proper.type(),
        Gender.UNKNOWN,
        true);
  }
}
