package org.onrecord.analyse.commitments.kept;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// Whether those who gave their word kept it: "has kept every promise", "the mayor broke his word",
/// and what was done "as promised".
public final class Words {
  private static final Cues.Verbs KEEPING = new Cues.Verbs("keeping.txt");
  private static final Set<String> GIVEN = Cues.words("given-words.txt");
  private static final Set<String> PROMISED =
      Set.of("promised", "pledged", "agreed", "announced", "planned");

  /// Verbs that say how much or how long something is: nobody does that.
  private static final Set<String> MEASURING =
      Set.of("be", "cost", "last", "amount", "total", "number", "weigh", "take", "have");

  private final Scene scene;

  public Words(Scene scene) {
    this.scene = scene;
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told =
          verb.isFinite()
              && !verb.hasModal()
              && (verb.perfect() || verb.tense() == VerbGroup.Tense.PAST)
              && !scene.supposes(verb);
      if (told) {
        kept(verb, sentence).or(() -> asPromised(verb, sentence)).ifPresent(found);
      }
    }
  }

  private Optional<Candidate> kept(VerbGroup verb, Sentence sentence) {
    Optional<String> how = verb.passive() ? Optional.empty() : KEEPING.find(scene.grammar, verb);
    if (how.isEmpty()) {
      return Optional.empty();
    }
    boolean broken = how.get().equals("breaks") != isDenied(verb);
    return scene
        .grammar
        .subject(verb)
        .filter(s -> word(verb, sentence).isPresent())
        .map(s ->
            candidate(
                verb,
                s.head(),
                broken ? Commitment.Status.DENIED : Commitment.Status.IMPLEMENTED,
                0.65,
                "a word kept or broken"));
  }

  private boolean isDenied(VerbGroup verb) {
    return verb.negated() || scene.lower(verb.from() - 1).equals("never");
  }

  /// "every promise", "his word", "on its pledge": the object, or what stands behind a preposition.
  private Optional<NounGroup> word(VerbGroup verb, Sentence sentence) {
    Optional<NounGroup> object = scene.grammar.object(verb);
    for (int i = verb.to(); object.isEmpty() && i < Math.min(sentence.to(), verb.to() + 3); i++) {
      object = scene.grammar.nounAt(i);
    }
    return object.filter(o -> GIVEN.contains(scene.grammar.lemma(o.head())) && isOwn(o));
  }

  /// "his word", "every promise", "promises": not "the word".
  private boolean isOwn(NounGroup group) {
    boolean word = scene.grammar.lemma(group.head()).equals("word");
    return !word || group.from() < group.head() && !scene.lower(group.from()).matches("the|a");
  }

  /// "The list was published, as promised, in May."
  private Optional<Candidate> asPromised(VerbGroup verb, Sentence sentence) {
    if (!verb.passive() && MEASURING.contains(verb.lemma())) {
      return Optional.empty();
    }
    int end = Math.min(sentence.to() - 1, scene.clauseEnd(verb) + 3);
    for (int i = verb.to(); i < end; i++) {
      boolean as = scene.lower(i).equals("as") && PROMISED.contains(scene.lower(i + 1));
      if (as) {
        Optional<NounGroup> doer =
            verb.passive() ? scene.grammar.agent(verb) : scene.grammar.subject(verb);
        return Optional.of(
            candidate(
                verb,
                doer.map(NounGroup::head).orElse(-1),
                verb.negated() ? Commitment.Status.DENIED : Commitment.Status.IMPLEMENTED,
                0.72,
                "done \"as " + scene.lower(i + 1) + "\""));
      }
      if (scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Candidate candidate(
      VerbGroup verb, int actor, Commitment.Status status, double confidence, String rule) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        Commitment.Type.PLEDGE,
        actor,
        -1,
        Optional.of(status),
        confidence,
        rule);
  }
}
