package org.onrecord.analyse.claims;

import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Prose;

/// What a text tells on the way to its point: scenes, the steps of a life, thanks, who would not
/// speak, and itself.
final class Aside {
  private static final Phrases SCENE = new Phrases("scene.txt");
  private static final Set<String> SCENE_VERBS = Phrases.words("scene-verbs.txt");
  private static final Set<String> SCENE_NOUNS = Phrases.words("scene-nouns.txt");
  private static final Phrases LIFE = new Phrases("life.txt");
  private static final Set<String> LIFE_VERBS = Phrases.words("life-verbs.txt");
  private static final Phrases FRAMING = new Phrases("framing.txt");
  private static final Phrases SILENCE = new Phrases("silence.txt");
  private static final Phrases COURTESY = new Phrases("courtesy.txt");

  private final Prose prose;
  private final Predicate predicate;

  Aside(Grammar grammar, Predicate predicate) {
    this.prose = grammar.prose();
    this.predicate = predicate;
  }

  /// "She met him in her office", "there was a roar", "the session took place on Monday".
  boolean paintsScene(Unit unit) {
    return isIn(SCENE, unit)
        || SCENE_NOUNS.contains(predicate.about(unit))
        || predicate.verb(unit).filter(v -> isOfScene(v) || thereWas(v, unit)).isPresent();
  }

  private static boolean isOfScene(VerbGroup verb) {
    return SCENE_VERBS.contains(verb.lemma()) && !verb.negated() && !verb.passive();
  }

  private boolean thereWas(VerbGroup verb, Unit unit) {
    return verb.lemma().equals("be")
        && verb.tense() == VerbGroup.Tense.PAST
        && !verb.negated()
        && !verb.perfect()
        && prose.token(unit.from()).is("there");
  }

  /// "She was born in Keldra", "his father kept a ferry", "he joined the union in 1961".
  boolean tellsLife(Unit unit) {
    String about = predicate.about(unit);
    return isIn(LIFE, unit)
        || (about.equals("he") || about.equals("she"))
            && predicate.verb(unit).filter(Aside::isStepOfLife).isPresent();
  }

  private static boolean isStepOfLife(VerbGroup verb) {
    return LIFE_VERBS.contains(verb.lemma())
        && verb.tense() == VerbGroup.Tense.PAST
        && !verb.negated()
        && !verb.hasModal();
  }

  /// "The reply is printed in Annex B".
  boolean speaksOfItself(Unit unit) {
    return isIn(FRAMING, unit);
  }

  /// "The ministry declined to say more".
  boolean keepsSilent(Unit unit) {
    return isIn(SILENCE, unit);
  }

  /// "We thank all who came".
  boolean isCourteous(Unit unit) {
    return isIn(COURTESY, unit);
  }

  private boolean isIn(Phrases phrases, Unit unit) {
    return phrases.isIn(prose, unit.from(), unit.to());
  }
}
