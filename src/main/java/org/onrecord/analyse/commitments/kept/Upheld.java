package org.onrecord.analyse.commitments.kept;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What those in power decide to leave as it is: "left the toll unchanged", "kept the levy at 3
/// percent".
public final class Upheld {
  private static final Set<String> LEAVING = Set.of("leave", "keep", "hold", "maintain");
  private static final Set<String> AS_IT_WAS =
      Set.of("unchanged", "steady", "frozen", "intact", "unaltered", "untouched");

  private final Scene scene;
  private final Matters matters;

  public Upheld(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told =
          LEAVING.contains(verb.lemma())
              && verb.isFinite()
              && !verb.hasModal()
              && !verb.negated()
              && !scene.supposes(verb);
      if (told) {
        candidate(verb, sentence).ifPresent(found);
      }
    }
  }

  private Optional<Candidate> candidate(VerbGroup verb, Sentence sentence) {
    Optional<NounGroup> doer =
        verb.passive() ? scene.grammar.agent(verb) : scene.grammar.subject(verb);
    Optional<NounGroup> thing =
        verb.passive() ? scene.grammar.subject(verb) : scene.grammar.object(verb);
    int behind = verb.passive() ? verb.to() : thing.map(NounGroup::to).orElse(sentence.to());
    boolean same = behind < sentence.to() && AS_IT_WAS.contains(scene.lower(behind));
    boolean power = verb.passive() || doer.filter(scene::governs).isPresent();
    if (!same || !power || thing.filter(this::isDecided).isEmpty()) {
      return Optional.empty();
    }
    int from = scene.clauseStart(verb);
    return Optional.of(
        new Candidate(
            from,
            Math.max(scene.clauseEnd(verb), from + 1),
            verb.head(),
            Commitment.Type.ANNOUNCED_REFORM,
            doer.map(NounGroup::head).orElse(-1),
            -1,
            Optional.of(Commitment.Status.IMPLEMENTED),
            0.65,
            "left \"" + scene.lower(behind) + "\" by those in power"));
  }

  private boolean isDecided(NounGroup group) {
    return matters.isPublic(group) || matters.isSet(group);
  }
}
