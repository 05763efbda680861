package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.model.Finding.Commitment;

/// What was asked and is promised by a nod: "the council accepted the demands", "gave in to the
/// request".
final class Acceptances {
  private static final int NEAR = 4;

  private final Scene scene;
  private final VerbFrame frame;

  Acceptances(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
  }

  /// "The council accepted the demands", "gave in to the request": what was asked is promised.
  Optional<Candidate> find(VerbGroup verb, Optional<NounGroup> subject) {
    int end = Math.min(scene.sentence(verb.from()).to() - 1, verb.to() + NEAR);
    int at = verb.to();
    while (at < end && scene.grammar.nounAt(at).isEmpty() && scene.grammar.verbAt(at).isEmpty()) {
      at++;
    }
    boolean asked =
        at <= end
            && scene.grammar.nounAt(at).filter(g -> isAsked(g) || isAsked(counted(g))).isPresent();
    boolean told = verb.isFinite() && !verb.passive() && !verb.negated();
    return asked && told && subject.filter(scene::governs).isPresent()
        ? Optional.of(
            frame.candidate(
                verb,
                Commitment.Type.PLEDGE,
                subject,
                Optional.empty(),
                Optional.of(Commitment.Status.ANNOUNCED),
                0.6))
        : Optional.empty();
  }

  /// "the recommendations" for "16 of the 21 recommendations", "most of the demands".
  private NounGroup counted(NounGroup group) {
    int of = group.to();
    return scene.lower(of).equals("of") && of + 1 < scene.sentence(group.from()).to()
        ? scene.grammar.nounAt(of + 1).orElse(group)
        : group;
  }

  private boolean isAsked(NounGroup group) {
    return switch (scene.grammar.lemma(group.head())) {
      case "demand", "recommendation", "condition", "petition" -> true;
      default -> false;
    };
  }
}
