package org.onrecord.analyse.commitments.words;

import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;

/// Where a phrase ends that a noun or a participle leads in.
public final class Phrases {
  private final Scene scene;

  public Phrases(Scene scene) {
    this.scene = scene;
  }

  /// Where the phrase that goes on at `at` ends: at a finite verb, a comma, a word that opens a
  /// clause.
  public int end(int at, Sentence sentence) {
    int i = at;
    while (i < sentence.to() && !ends(i)) {
      i++;
    }
    return Math.max(at, scene.trimmedEnd(at, i));
  }

  private boolean ends(int i) {
    Tag tag = scene.grammar.tag(i);
    return scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent()
        || tag == Tag.RELATIVE
        || tag == Tag.SUBORDINATOR
        || tag == Tag.PUNCTUATION && !isQuote(i);
  }

  private boolean isQuote(int i) {
    return "\"\u201C\u201D\u2018\u2019'".contains(scene.lower(i));
  }
}
