package org.onrecord.analyse.commitments.words;

import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;

/// A verb that a word of saying parts from its modal: "would, he added, bring in a bill", "must,
/// the court said, be heard".
public final class Parted {
  private static final int LONGEST = 8;

  private final Scene scene;

  public Parted(Scene scene) {
    this.scene = scene;
  }

  /// Whether `verb` is nothing but a modal.
  public static boolean isBare(VerbGroup verb) {
    return verb.hasModal() && verb.lemma().equals(verb.modal());
  }

  /// The verb that goes on behind the words of saying.
  public Optional<VerbGroup> rest(VerbGroup verb) {
    int end = Math.min(scene.sentence(verb.from()).to() - 1, verb.to() + LONGEST);
    if (!isBare(verb) || !scene.lower(verb.to()).equals(",")) {
      return Optional.empty();
    }
    boolean says = false;
    for (int i = verb.to() + 1; i < end; i++) {
      if (scene.lower(i).equals(",")) {
        return says ? base(i + 1) : Optional.empty();
      }
      says |= scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent();
    }
    return Optional.empty();
  }

  private Optional<VerbGroup> base(int at) {
    return scene
        .grammar
        .verbAt(at)
        .filter(v -> v.from() == at && !v.hasModal())
        .filter(v -> scene.grammar.tag(at) == Tag.VERB || scene.lower(at).equals("be"));
  }

  /// Both as one verb.
  public static VerbGroup joined(VerbGroup modal, VerbGroup rest) {
    return new VerbGroup(
        modal.from(),
        rest.to(),
        rest.head(),
        rest.lemma(),
        VerbGroup.Form.FINITE,
        modal.tense(),
        modal.modal(),
        modal.negated() || rest.negated(),
        rest.passive(),
        rest.perfect(),
        rest.progressive());
  }
}
