package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What those in power say is so: "nobody is being evicted" (an assurance), "the land now belongs
/// to all" (a declaration).
public final class Avowals {
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "nothing");
  private static final Set<String> FROM_NOW = Set.of("now", "henceforth", "hereby");

  private final Scene scene;

  public Avowals(Scene scene) {
    this.scene = scene;
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told = verb.isFinite() && !verb.hasModal() && verb.tense() == VerbGroup.Tense.PRESENT;
      if (told && scene.isSpokenByPower(verb.from())) {
        type(verb).ifPresent(type -> found.accept(candidate(verb, type)));
      }
    }
  }

  private Optional<Commitment.Type> type(VerbGroup verb) {
    int from = scene.clauseStart(verb);
    if (NOBODY.contains(scene.lower(from)) && !verb.perfect() && isSubject(verb, from)
        || verb.negated() && isWeAll(from) && !DISCOURSE.contains(verb.lemma())) {
      return Optional.of(Commitment.Type.ASSURANCE);
    }
    for (int i = from; i < verb.to() + 2; i++) {
      if (FROM_NOW.contains(scene.lower(i))) {
        return Optional.of(Commitment.Type.DECLARATION);
      }
    }
    return Optional.empty();
  }

  /// "we", not "I": what somebody alone does not do is their own affair.
  private boolean isWeAll(int token) {
    return scene.lower(token).startsWith("we") && scene.isWe(token);
  }

  private boolean isSubject(VerbGroup verb, int from) {
    for (int i = from; i < verb.from(); i++) {
      if (scene.grammar.tag(i) == Tag.RELATIVE) {
        return false;
      }
    }
    return scene.grammar.subject(verb).filter(s -> s.from() == from || s.head() == from).isPresent()
        || scene.grammar.nounAt(verb.from() - 1).filter(n -> n.from() == from).isPresent();
  }

  private Candidate candidate(VerbGroup verb, Commitment.Type type) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        type,
        -1,
        -1,
        Optional.of(Commitment.Status.ANNOUNCED),
        scene.isWe(from) ? 0.45 : 0.65,
        "said by somebody in power");
  }
}
