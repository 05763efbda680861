package org.onrecord.analyse.commitments.law;

import java.util.Optional;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;

/// The law that a text told of last, which "it" in the next sentence means: "parliament adopted a
/// code. It ends prison terms".
public final class ToldLaws {
  private final Scene scene;

  /// The sentence that told of one last, or went on with it.
  private int told = -2;

  public ToldLaws(Scene scene) {
    this.scene = scene;
  }

  /// Notes what a finding told of.
  public void tell(
      VerbGroup verb,
      Optional<NounGroup> doer,
      Optional<NounGroup> patient,
      Optional<NounGroup> subject) {
    boolean law =
        patient.or(() -> subject).filter(scene.powers::isLaw).isPresent()
            || doer.filter(scene.powers::isLaw).isPresent()
            || isMeant(doer, verb);
    if (law) {
      tell(verb);
    }
  }

  /// Notes that the sentence of `verb` told of a law.
  public void tell(VerbGroup verb) {
    told = scene.prose.sentenceOf(verb.from());
  }

  /// Whether `doer` is "it", in the sentence behind one that told of a law or in the same one.
  public boolean isMeant(Optional<NounGroup> doer, VerbGroup verb) {
    int at = scene.prose.sentenceOf(verb.from());
    return doer.filter(d -> scene.lower(d.head()).equals("it")).isPresent()
        && (told == at || told == at - 1)
        && verb.tense() == VerbGroup.Tense.PRESENT;
  }
}
