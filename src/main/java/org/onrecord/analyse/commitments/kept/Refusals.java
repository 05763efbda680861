package org.onrecord.analyse.commitments.kept;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.model.Finding.Commitment;

/// What was asked for and refused, told in the passive: "has been denied registration".
public final class Refusals {
  private static final Set<String> REQUESTS = Cues.words("requests.txt");

  private final Scene scene;

  public Refusals(Scene scene) {
    this.scene = scene;
  }

  /// Not "he's denied it", which may be said of one who denies.
  public boolean isRefused(VerbGroup verb) {
    boolean clipped =
        scene.lower(verb.from()).equals("'s") || scene.lower(verb.from()).equals("\u2019s");
    boolean person =
        scene
            .grammar
            .subject(verb)
            .flatMap(scene.powers::entity)
            .filter(
                e -> e.isPerson() && !verb.lemma().equals("deny") && !verb.lemma().equals("refuse"))
            .isPresent();
    return verb.isFinite() && !clipped && !person;
  }

  /// "An application by the widows for a pension was refused": who asked, where that opens the
  /// clause.
  private Optional<NounGroup> byWhom(int from) {
    Optional<NounGroup> request =
        scene.grammar.nounAt(from).filter(r -> REQUESTS.contains(scene.grammar.lemma(r.head())));
    boolean by = request.filter(r -> scene.lower(r.to()).matches("by|from|of")).isPresent();
    return by ? scene.grammar.nounAt(request.get().to() + 1) : Optional.empty();
  }

  /// "has been denied registration": what somebody wanted and did not get. Who asked is the one who
  /// was refused, where that is somebody; who refuses is whom they asked.
  public Candidate of(VerbGroup verb, Optional<NounGroup> refused, Optional<NounGroup> doer) {
    int from = scene.clauseStart(verb);
    Optional<NounGroup> asker =
        byWhom(from)
            .or(() -> refused)
            .filter(r -> scene.powers.entity(r).isPresent() && !scene.powers.isInstrument(r));
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        Commitment.Type.DEMAND,
        asker.map(NounGroup::head).orElse(-1),
        doer.map(NounGroup::head).orElse(-1),
        Optional.of(Commitment.Status.DENIED),
        0.6,
        "\"" + verb.lemma() + "\" done to it");
  }
}
