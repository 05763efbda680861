package org.onrecord.analyse.commitments.kept;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What is said not to have been done: "no inquiry has been held", "the plan came to nothing".
public final class Undone {
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> OTHER = Set.of("refusal", "weak", "state");
  private static final Cues.Phrases UNDONE = new Cues.Phrases("undone.txt");
  private static final Set<String> ONSETS = Cues.words("onsets.txt");
  private static final int NEAR = 3;

  /// What something that was promised did once it was there: "the inquiry never sat".
  private static final Set<String> BEGUN =
      Set.of(
          "meet",
          "sit",
          "come",
          "arrive",
          "materialise",
          "materialize",
          "appear",
          "happen",
          "function",
          "convene",
          "report");

  private static final Set<String> DEEDS = Cues.words("deeds.txt");

  private final Scene scene;
  private final Matters matters;

  public Undone(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (isUndone(verb)) {
        found.accept(undone(verb, type(verb)));
      } else if (cameToNothing(verb)) {
        found.accept(undone(verb, Commitment.Type.PLEDGE));
      } else if (wasNeverDone(verb) || isNotThere(verb)) {
        found.accept(undone(verb, type(verb)));
      }
    }
  }

  /// "there has been no inquiry", "no one has been held to account", "has yet to publish".
  private boolean isUndone(VerbGroup verb) {
    if (!verb.isFinite() || scene.supposes(verb)) {
      return false;
    }
    boolean none = opensWithNo(scene.grammar.subject(verb)) && verb.perfect();
    boolean there =
        verb.lemma().equals("be") && verb.perfect() && opensWithNo(scene.grammar.object(verb));
    boolean yetTo = isYetTo(verb) && isAwaited(verb);
    boolean stillNot =
        verb.passive()
            && verb.perfect()
            && verb.negated()
            && verb.tense() == VerbGroup.Tense.PRESENT
            && isMatter(scene.grammar.subject(verb));
    boolean comes = !verb.passive() && ONSETS.contains(verb.lemma());
    boolean undone = none && (verb.passive() && isDeed(verb) || comes && isPublic(verb));
    return undone || there || yetTo || stillNot || isStillMissing(verb);
  }

  /// "The decree was never published", "its result was never implemented".
  private boolean wasNeverDone(VerbGroup verb) {
    boolean never = scene.lower(verb.from() - 1).equals("never") || isIn("never", verb);
    return never
        && verb.isFinite()
        && verb.passive()
        && !verb.hasModal()
        && isDeed(verb)
        && !scene.supposes(verb)
        && scene.grammar.subject(verb).filter(this::canBeDone).isPresent();
  }

  private boolean isIn(String word, VerbGroup verb) {
    for (int i = verb.from(); i < verb.to(); i++) {
      if (scene.lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean canBeDone(NounGroup group) {
    return matters.isPublic(group)
        || matters.isPlanned(group)
        || matters.isPaper(group)
        || scene.grammar.lemma(group.head()).equals("result");
  }

  /// "The register still does not exist."
  private boolean isNotThere(VerbGroup verb) {
    return verb.lemma().equals("exist")
        && verb.isFinite()
        && verb.negated()
        && !verb.hasModal()
        && scene.grammar.subject(verb).filter(matters::isPublic).isPresent();
  }

  /// What was not done is what it would have been: a change of the law, a reform, or what people
  /// ask for.
  private Commitment.Type type(VerbGroup verb) {
    Optional<NounGroup> thing =
        verb.lemma().equals("be") ? scene.grammar.object(verb) : scene.grammar.subject(verb);
    if (thing.filter(t -> scene.powers.isLaw(t) || matters.isBill(t)).isPresent()) {
      return Commitment.Type.LEGAL_CHANGE;
    }
    boolean made =
        thing.filter(t -> matters.isInstitution(t) || scene.powers.isInstrument(t)).isPresent();
    return made ? Commitment.Type.ANNOUNCED_REFORM : Commitment.Type.DEMAND;
  }

  /// "None of the clinics has opened."
  private boolean isPublic(VerbGroup verb) {
    NounGroup subject = scene.grammar.subject(verb).orElseThrow();
    boolean of = scene.lower(subject.to()).equals("of");
    Optional<NounGroup> things = of ? scene.grammar.nounAt(subject.to() + 1) : Optional.of(subject);
    return things.filter(matters::isPublic).isPresent();
  }

  /// "There is still no road to the village."
  private boolean isStillMissing(VerbGroup verb) {
    boolean still =
        scene.lower(verb.to()).equals("still") || scene.lower(verb.from() - 1).equals("still");
    boolean open = verb.to() + 1 < scene.sentence(verb.from()).to();
    Optional<NounGroup> missing =
        still && open ? scene.grammar.nounAt(verb.to() + 1) : Optional.empty();
    return verb.lemma().equals("be")
        && verb.tense() == VerbGroup.Tense.PRESENT
        && opensWithNo(missing)
        && missing.filter(matters::isPublic).isPresent();
  }

  /// Something that can be done or left undone, not "no vote has been called fair".
  private boolean isDeed(VerbGroup verb) {
    return REFORMS.find(scene.grammar, verb).filter(u -> !OTHER.contains(u)).isPresent()
        || DEEDS.contains(verb.lemma());
  }

  /// "Earlier efforts to set up a court came to nothing", "the inquiry never met".
  private boolean cameToNothing(VerbGroup verb) {
    return verb.isFinite()
        && !scene.supposes(verb)
        && scene.grammar.subject(verb).filter(matters::isProposed).isPresent()
        && (saysUndone(verb) || neverMet(verb));
  }

  /// "was ignored", "came to nothing".
  public boolean saysUndone(VerbGroup verb) {
    int end = Math.min(scene.sentence(verb.from()).to(), verb.to() + NEAR);
    return UNDONE.indexIn(scene.grammar, verb.from(), end) >= 0;
  }

  private boolean neverMet(VerbGroup verb) {
    boolean never = verb.negated() || scene.lower(verb.from() - 1).equals("never");
    return never && (BEGUN.contains(verb.lemma()) || ONSETS.contains(verb.lemma()));
  }

  private boolean opensWithNo(Optional<NounGroup> group) {
    return group
        .filter(g ->
            scene.lower(g.from()).equals("no")
                || scene.lower(g.from() - 1).equals("no")
                || scene.lower(g.from() - 1).equals("not")
                || scene.lower(g.from()).equals("none"))
        .isPresent();
  }

  private boolean isYetTo(VerbGroup verb) {
    boolean have =
        scene.lower(verb.from()).equals("has") || scene.lower(verb.from()).equals("have");
    return have
        && scene.lower(verb.from() + 1).equals("yet")
        && scene.lower(verb.from() + 2).equals("to");
  }

  /// "The law has yet to pass", "the council has yet to publish it"; not "she has yet to win", nor
  /// "it has yet to do so", which goes on with what was told before.
  private boolean isAwaited(VerbGroup verb) {
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    boolean person = subject.flatMap(scene.powers::entity).filter(Entity::isPerson).isPresent();
    boolean power = subject.filter(scene::governs).isPresent() && !person;
    return isMatter(subject) || power && isDeed(verb);
  }

  private boolean isMatter(Optional<NounGroup> group) {
    return group.filter(g -> matters.isMatter(g) || matters.isPlanned(g)).isPresent();
  }

  private Candidate undone(VerbGroup verb, Commitment.Type type) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        type,
        -1,
        -1,
        Optional.of(Commitment.Status.DENIED),
        0.5,
        "said not to have been done");
  }
}
