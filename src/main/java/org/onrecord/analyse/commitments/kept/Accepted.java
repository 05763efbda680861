package org.onrecord.analyse.commitments.kept;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What those in power take on when others ask: "accepted 16 of the 21 recommendations", "gave in
/// to the dockers' demands".
public final class Accepted {
  private static final Set<String> TAKING =
      Set.of("accept", "heed", "embrace", "endorse", "concede");
  private static final Set<String> ASKED =
      Set.of(
          "recommendation",
          "demand",
          "proposal",
          "request",
          "condition",
          "suggestion",
          "amendment");

  /// How far behind the verb what was asked stands: "16 of the 21 recommendations".
  private static final int NEAR = 7;

  private final Scene scene;

  public Accepted(Scene scene) {
    this.scene = scene;
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told =
          TAKING.contains(verb.lemma())
              && verb.isFinite()
              && !verb.hasModal()
              && !verb.negated()
              && (verb.perfect() || verb.tense() == VerbGroup.Tense.PAST)
              && !scene.supposes(verb);
      Optional<NounGroup> power =
          told && !verb.passive()
              ? scene.grammar.subject(verb).filter(scene::governs)
              : Optional.empty();
      if (told && verb.passive() && isAsked(scene.grammar.subject(verb))) {
        found.accept(candidate(verb, scene.grammar.agent(verb)));
      }
      if (power.isPresent() && isAsked(verb, sentence)) {
        found.accept(candidate(verb, power));
      }
    }
  }

  /// "The demands", "four of the recommendations".
  private boolean isAsked(Optional<NounGroup> subject) {
    return subject
        .filter(s -> ASKED.contains(scene.grammar.lemma(s.head())) || isOfAsked(s))
        .isPresent();
  }

  private boolean isOfAsked(NounGroup group) {
    int of = group.to();
    return scene.lower(of).equals("of")
        && of + 1 < scene.prose.tokens().size()
        && scene
            .grammar
            .nounAt(of + 1)
            .filter(n -> ASKED.contains(scene.grammar.lemma(n.head())))
            .isPresent();
  }

  private boolean isAsked(VerbGroup verb, Sentence sentence) {
    int end = Math.min(sentence.to(), verb.to() + NEAR);
    for (int i = verb.to(); i < end; i++) {
      if (ASKED.contains(scene.grammar.lemma(i))) {
        return true;
      }
      Optional<NounGroup> group = scene.grammar.nounAt(i);
      boolean partitive = group.isPresent() || scene.lower(i).equals("of") || isDetermined(i);
      if (!partitive) {
        return false;
      }
    }
    return false;
  }

  private boolean isDetermined(int token) {
    return scene.lower(token).matches("the|all|most|some|only|just|nearly|almost|its|their");
  }

  private Candidate candidate(VerbGroup verb, Optional<NounGroup> power) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        Commitment.Type.PLEDGE,
        power.map(NounGroup::head).orElse(-1),
        -1,
        Optional.of(Commitment.Status.ANNOUNCED),
        0.65,
        "what was asked, taken on");
  }
}
