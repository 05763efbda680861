package org.onrecord.analyse.commitments.done;

import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What those in power are said to be at: "has taken steps to reduce", "made progress in
/// reforming", "has begun to publish".
public final class Progress {
  private final Scene scene;

  public Progress(Scene scene) {
    this.scene = scene;
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told =
          verb.isFinite()
              && !verb.hasModal()
              && (verb.perfect() || verb.progressive() || verb.tense() == VerbGroup.Tense.PAST)
              && !scene.supposes(verb)
              && isUnderWay(verb);
      Optional<NounGroup> doer =
          told
              ? verb.passive() ? scene.grammar.agent(verb) : scene.grammar.subject(verb)
              : Optional.empty();
      boolean power = verb.passive() || doer.filter(this::isState).isPresent();
      if (told && power) {
        found.accept(candidate(verb, doer));
      }
    }
  }

  /// "take steps to", "make progress in", in the passive as well: "steps have been taken to".
  private boolean isUnderWay(VerbGroup verb) {
    Optional<NounGroup> thing =
        verb.passive() ? scene.grammar.subject(verb) : scene.grammar.object(verb);
    if (thing.isEmpty()) {
      return false;
    }
    int behind = verb.passive() ? verb.to() : thing.get().to();
    String noun = scene.grammar.lemma(thing.get().head());
    boolean none = scene.lower(thing.get().from()).matches("no|little|few|any");
    boolean to = scene.grammar.tag(Math.min(behind, scene.prose.tokens().size() - 1)) == Tag.TO;
    boolean on = scene.lower(behind).matches("in|on|towards|toward|with");
    return !none
        && switch (verb.lemma()) {
          case "take" -> noun.matches("step|measure|action") && (to || on);
          case "make" -> noun.matches("progress|headway|effort|stride|reform") && (to || on);
          default -> false;
        };
  }

  private boolean isState(NounGroup group) {
    return !scene.lower(group.from()).matches("no|neither|few|nobody") && isStateItself(group);
  }

  private boolean isStateItself(NounGroup group) {
    return scene.governs(group)
        || scene.grammar.lemma(group.head()).equals("party")
        || scene.grammar.tag(group.head()) == Tag.PROPER
            && group.to() - group.from() == 1
            && scene.powers.entity(group).filter(Entity::isPerson).isEmpty();
  }

  private Candidate candidate(VerbGroup verb, Optional<NounGroup> doer) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        Commitment.Type.ANNOUNCED_REFORM,
        doer.map(NounGroup::head).orElse(-1),
        -1,
        Optional.of(verb.negated() ? Commitment.Status.DENIED : Commitment.Status.IMPLEMENTED),
        0.6,
        "steps that are taken");
  }
}
