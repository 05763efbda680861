package org.onrecord.analyse.commitments.law;

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

/// What a law or a contract lays down, told of the thing: "is guaranteed by the Harbour Act", "was
/// agreed in the contract of 2031".
public final class Agreed {
  private static final Set<String> LAYING = Cues.words("laying-down.txt");
  private static final Set<String> CONTRACTS = Cues.words("contracts.txt");

  private final Scene scene;

  public Agreed(Scene scene) {
    this.scene = scene;
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told =
          verb.isFinite()
              && verb.passive()
              && !verb.hasModal()
              && !verb.negated()
              && !verb.progressive()
              && LAYING.contains(verb.lemma())
              && !scene.supposes(verb);
      if (told) {
        where(verb, sentence).flatMap(w -> candidate(verb, w)).ifPresent(found);
      }
    }
  }

  /// "by the act", "in the contract", "under the accord".
  private Optional<NounGroup> where(VerbGroup verb, Sentence sentence) {
    boolean by = scene.lower(verb.to()).matches("by|in|under");
    return by && verb.to() + 1 < sentence.to()
        ? scene.grammar.nounAt(verb.to() + 1)
        : Optional.empty();
  }

  private Optional<Candidate> candidate(VerbGroup verb, NounGroup where) {
    boolean law = scene.powers.isLaw(where) || scene.powers.isArticle(where);
    boolean contract = CONTRACTS.contains(scene.grammar.lemma(where.head()));
    boolean agreed = verb.lemma().matches("agree|promise|pledge|foresee|stipulate|specify");
    if (!law && !contract || law && verb.lemma().matches("agree|promise|pledge")) {
      return Optional.empty();
    }
    int from = scene.clauseStart(verb);
    return Optional.of(
        new Candidate(
            Math.min(from, owner(verb, from)),
            Math.max(scene.clauseEnd(verb), from + 1),
            verb.head(),
            law ? Commitment.Type.LEGAL_CHANGE : Commitment.Type.PLEDGE,
            -1,
            -1,
            Optional.of(law ? Commitment.Status.ENACTED : Commitment.Status.ANNOUNCED),
            law ? 0.85 : agreed ? 0.7 : 0.55,
            law ? "laid down by a law" : "agreed in a contract"));
  }

  /// Where what is laid down begins, before "which".
  private int owner(VerbGroup verb, int from) {
    return scene.grammar.subject(verb).map(NounGroup::from).filter(s -> s < from).orElse(from);
  }
}
