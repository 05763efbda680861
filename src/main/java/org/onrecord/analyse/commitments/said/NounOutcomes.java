package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.kept.Undone;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What became of a word or a request that a noun tells, as its own sentence says: "broke its
/// promise to", "threw out a plea for", "the request for a register was ignored".
final class NounOutcomes {
  private static final Set<String> REFUSING = Cues.words("refusing.txt");
  private static final Set<String> AWAY = Set.of("out", "down", "off", "aside", "away");
  private static final Cues.Verbs UNDOING = new Cues.Verbs("undoing.txt");

  private final Scene scene;
  private final Undone undone;

  NounOutcomes(Scene scene) {
    this.scene = scene;
    this.undone = new Undone(scene);
  }

  /// "threw out a plea to", "rejected the union's demand for": whether the noun at `noun` is what a
  /// verb turns down.
  boolean isRefused(int noun) {
    int from = scene.grammar.nounAt(noun).map(NounGroup::from).orElse(noun);
    return scene
        .governor(from)
        .filter(v -> REFUSING.contains(v.lemma()) && !v.negated() && !v.hasModal() && !v.passive())
        .map(VerbGroup::to)
        .map(to -> AWAY.contains(scene.lower(to)) ? to + 1 : to)
        .filter(to -> to == from)
        .isPresent();
  }

  /// Whether what the noun at `at`, in the group that begins at `from`, says was kept or broken.
  Commitment.Status became(int from, int at, Sentence sentence) {
    if (isBroken(from, at)) {
      return Commitment.Status.DENIED;
    }
    return isKept(from, at, sentence) ? Commitment.Status.IMPLEMENTED : Commitment.Status.ANNOUNCED;
  }

  /// "honoured its pledge to", "the pledge to … was kept".
  private boolean isKept(int from, int at, Sentence sentence) {
    return scene.grammar.verbs(sentence).stream()
        .filter(v -> v.isFinite() && !v.hasModal() && !v.negated() && !scene.supposes(v))
        .filter(v -> !scene.lower(v.from() - 1).equals("never"))
        .filter(v -> UNDOING.find(scene.grammar, v).filter("not"::equals).isPresent())
        .anyMatch(v -> v.passive() ? isAbout(v, at) : stands(v.to(), at) && v.to() == from);
  }

  /// "broke its promise to", "has not honoured its pledge to".
  private boolean isBroken(int from, int at) {
    Optional<VerbGroup> governor =
        scene.governor(from).filter(g -> stands(g.to(), at) || stands(g.to() + 1, at));
    if (governor.filter(g -> g.lemma().equals("deny")).isPresent()) {
      return true;
    }
    Optional<String> ends = governor.flatMap(g -> UNDOING.find(scene.grammar, g));
    return ends.filter(e -> e.equals("ends") != governor.get().negated()).isPresent();
  }

  /// Whether the group that the noun at `at` belongs to begins at `from`.
  private boolean stands(int from, int at) {
    return scene.grammar.nounAt(at).filter(g -> g.from() == from).isPresent();
  }

  /// "The request for a register was ignored": with the answer that the verb behind it tells.
  Candidate answered(Candidate asked, Sentence sentence) {
    if (isRefused(asked.verb())) {
      return asked.withStatus(Commitment.Status.DENIED);
    }
    return scene.grammar.verbs(sentence).stream()
        .filter(v -> v.isFinite() && v.from() >= asked.to())
        .findFirst()
        .filter(v -> v.from() == asked.to() || isAbout(v, asked.verb()))
        .filter(undone::saysUndone)
        .map(v -> asked.endedAt(scene.clauseEnd(v)).withStatus(Commitment.Status.DENIED))
        .orElse(asked);
  }

  /// Whether the noun at `at`, or what its phrase ends with, is what `verb` tells of.
  private boolean isAbout(VerbGroup verb, int at) {
    return scene.grammar.subject(verb).filter(s -> s.from() <= at && at < s.to()).isPresent();
  }
}
