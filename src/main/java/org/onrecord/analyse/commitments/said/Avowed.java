package org.onrecord.analyse.commitments.said;

import java.util.Set;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;

/// Nouns for a will or a need, which count only where somebody says that they have it: "reaffirmed
/// their determination to", "stressed the need to", "their commitment to a free press".
final class Avowed {
  /// Nouns for what somebody means or has to do, which count where somebody says it.
  private static final Set<String> NOUNS =
      Set.of("determination", "readiness", "willingness", "resolve", "obligation", "need");

  private static final Set<String> SAYING =
      Set.of(
          "reaffirm",
          "reiterate",
          "express",
          "confirm",
          "stress",
          "underline",
          "underscore",
          "voice",
          "declare",
          "signal",
          "restate",
          "renew",
          "repeat",
          "emphasise",
          "emphasize",
          "affirm",
          "proclaim",
          "recall",
          "announce",
          "acknowledge",
          "state");

  private final Scene scene;

  Avowed(Scene scene) {
    this.scene = scene;
  }

  /// Whether the noun at `noun` is one that has to be said.
  boolean isOne(int noun) {
    return NOUNS.contains(scene.grammar.lemma(noun));
  }

  /// Whether the noun at `noun` stands right behind a verb by which somebody says they have it.
  boolean isSaid(int noun) {
    int from = scene.nounAt(noun).map(NounGroup::from).orElse(noun);
    return scene.tag(from) == Tag.DETERMINER
        && scene
            .governor(noun)
            .filter(v -> SAYING.contains(v.lemma()) && !v.negated())
            .filter(v -> from - v.to() <= 1)
            .isPresent();
  }

  /// "reaffirmed their commitment to a free press", whose "to" opens no deed.
  boolean isCommitmentTo(int to) {
    return scene.grammar.lemma(to - 1).equals("commitment") && isSaid(to - 1);
  }

  /// "the target of attacks": an aim only where "of" opens what is to be done ("the goal of
  /// halving").
  boolean isIdleAim(int noun, int opening) {
    boolean aim = scene.grammar.lemma(noun).matches("goal|target|objective");
    return aim && scene.lower(opening).equals("of") && scene.tag(opening + 1) != Tag.VERB_ING;
  }
}
