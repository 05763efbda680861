package org.onrecord.analyse.commitments.done;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;

/// Verbs of doing that tell of none: "called the plan bold", "has held the office since", "cannot
/// avoid building", "the villagers' attempts to build".
final class NoDeeds {
  private static final Set<String> ORIGINS =
      Set.of(
          "party",
          "union",
          "federation",
          "association",
          "organisation",
          "organization",
          "movement",
          "company",
          "business",
          "newspaper",
          "broadcaster",
          "alliance",
          "coalition");

  private final Scene scene;

  NoDeeds(Scene scene) {
    this.scene = scene;
  }

  boolean is(VerbGroup verb, Optional<NounGroup> patient) {
    return holdsOffice(verb, patient)
        || isAvoided(verb)
        || isOthersAttempt(verb)
        || names(verb)
        || isOrigin(verb, patient)
        || isOfSitting(verb, patient);
  }

  /// "The party was founded in 1990": when something began that no state made.
  private boolean isOrigin(VerbGroup verb, Optional<NounGroup> patient) {
    boolean began =
        switch (verb.lemma()) {
          case "found", "form", "establish", "create", "launch", "set" -> true;
          default -> false;
        };
    return began
        && verb.passive()
        && patient.map(p -> scene.grammar.lemma(p.head())).filter(ORIGINS::contains).isPresent();
  }

  /// "suspended the sitting", "opened the meeting": how a body goes about its day.
  private boolean isOfSitting(VerbGroup verb, Optional<NounGroup> patient) {
    return patient
        .filter(p -> !verb.lemma().matches("hold|ban"))
        .map(p -> scene.grammar.lemma(p.head()))
        .filter(h -> h.matches("sitting|session|meeting|hearing|debate|speech|ceremony"))
        .isPresent();
  }

  /// "called the plan bold", "calling him a fool": says what something is.
  private boolean names(VerbGroup verb) {
    Optional<NounGroup> object = scene.grammar.object(verb);
    if (!verb.lemma().equals("call") || object.isEmpty()) {
      return false;
    }
    int next = object.get().to();
    boolean more = next < scene.sentence(verb.from()).to();
    return scene.grammar.tag(object.get().head()) == Tag.PRONOUN
        || more
            && switch (scene.grammar.tag(next)) {
              case ADJECTIVE, DETERMINER, NUMBER -> true;
              default -> "\"\u201C\u2018".contains(scene.lower(next));
            };
  }

  /// "has held the office since": no act.
  private boolean holdsOffice(VerbGroup verb, Optional<NounGroup> patient) {
    return verb.lemma().equals("hold")
        && patient
            .map(p -> scene.grammar.lemma(p.head()))
            .filter(h -> h.equals("office") || h.equals("post") || h.equals("seat"))
            .isPresent();
  }

  /// "cannot avoid building": no act.
  private boolean isAvoided(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.GERUND
        && switch (scene.lower(verb.from() - 1)) {
          case "avoid", "without", "against", "stop", "avoids", "avoided" -> true;
          default -> false;
        };
  }

  /// "the villagers' attempts to build": the act of whoever owns the noun before it.
  private boolean isOthersAttempt(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.INFINITIVE
        && verb.from() > 0
        && scene
            .grammar
            .nounAt(verb.from() - 1)
            .filter(n -> n.hasOwner() && !ownedByPower(n))
            .isPresent();
  }

  private boolean ownedByPower(NounGroup group) {
    int last = group.ownerEnd() - 1;
    return scene.governs(new NounGroup(group.from(), group.ownerEnd(), last, group.from()));
  }
}
