package org.onrecord.analyse.commitments.kept;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What a source says exists in form only: "the new council is a facade", "the reforms are largely
/// cosmetic".
public final class Appearances {
  private static final Cues.Phrases COSMETIC = new Cues.Phrases("cosmetic.txt");
  private static final Set<String> MATTERS = Cues.words("matters.txt");

  private final Scene scene;

  public Appearances(Scene scene) {
    this.scene = scene;
  }

  /// @param toldBefore whether what is judged was told just before: "these councils" names it again
  public void find(Sentence sentence, boolean toldBefore, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (verb.isFinite() && !scene.supposes(verb)) {
        candidate(verb, sentence).filter(c -> !toldBefore || !refersBack(verb)).ifPresent(found);
      }
    }
  }

  private Optional<Candidate> candidate(VerbGroup verb, Sentence sentence) {
    int end = scene.grammar.clauseOf(verb.from()).to();
    int cue = COSMETIC.indexIn(scene.grammar, verb.from(), end);
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    boolean form =
        cue >= 0
            && subject.filter(s -> isMade(s) || isSaidToExist(verb, s)).isPresent()
            && !isDenied(verb.from(), cue);
    if (!form) {
      return Optional.empty();
    }
    int from = Math.max(sentence.from(), scene.clauseStart(verb));
    return Optional.of(
        new Candidate(
            from,
            Math.max(scene.clauseEnd(verb), from + 1),
            cue,
            subject.filter(scene.powers::isLaw).isPresent()
                ? Commitment.Type.LEGAL_CHANGE
                : Commitment.Type.ANNOUNCED_REFORM,
            -1,
            -1,
            Optional.of(Commitment.Status.COSMETIC),
            0.55,
            "said to exist in form only"));
  }

  private boolean refersBack(VerbGroup verb) {
    return scene
        .grammar
        .subject(verb)
        .map(s -> scene.lower(s.from()))
        .filter(w -> w.equals("this") || w.equals("these") || w.equals("those"))
        .isPresent();
  }

  /// "Rest breaks exist on paper only": whatever is said to exist so, but nobody.
  private boolean isSaidToExist(VerbGroup verb, NounGroup subject) {
    return verb.lemma().equals("exist")
        && scene.grammar.tag(subject.head()).isNoun()
        && scene.powers.entity(subject).filter(Entity::isPerson).isEmpty();
  }

  private boolean isMade(NounGroup group) {
    return scene.powers.isInstrument(group) || MATTERS.contains(scene.grammar.lemma(group.head()));
  }

  private boolean isDenied(int from, int cue) {
    for (int i = from; i < cue; i++) {
      boolean denies =
          switch (scene.lower(i)) {
            case "not", "far", "never", "beyond", "no" -> !scene.lower(i - 1).equals("so");
            default -> false;
          };
      if (denies) {
        return true;
      }
    }
    return false;
  }
}
