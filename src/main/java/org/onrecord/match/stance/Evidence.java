package org.onrecord.match.stance;

import org.onrecord.model.TextStance;

/// What tells how a text stands to a sentence, counted and capped, and what is made of it.
///
/// Each answer but "agree" has a score, a weighted sum; the highest wins, and "agree", at 0, when
/// none is above it. The weights were chosen, in steps of a fifth, on half of a public set of
/// headlines and articles, and read as one would expect: a text that denies where the sentence does
/// not disagrees, unless the sentence denies as well; one that leaves open much of what it says
/// discusses.
///
/// @param overlap 0 to 1: how much of the sentence, in rare words, the text has
/// @param best 0 to 1: the same of its most alike passage
/// @param sentence words of the sentence that deny and leave open
/// @param denied words that deny, each counted by how alike its passage is
/// @param left words that leave open, likewise
/// @param alike how alike all passages are together
/// @param lead words of the first passages
/// @param all words of all passages
/// @param passages how many there are
record Evidence(
    double overlap,
    double best,
    Leanings.Count sentence,
    double denied,
    double left,
    double alike,
    Leanings.Count lead,
    Leanings.Count all,
    int passages) {
  /// Below this a text is about something else: between words anywhere and words together.
  private static final double RELATED = 0.25;

  boolean isRelated() {
    return (overlap + best) / 2 >= RELATED;
  }

  TextStance answer() {
    if (!isRelated()) {
      return TextStance.UNRELATED;
    }
    double disagree = disagree();
    double discuss = discuss();
    if (Math.max(disagree, discuss) <= 0) {
      return TextStance.AGREE;
    }
    return disagree > discuss ? TextStance.DISAGREE : TextStance.DISCUSS;
  }

  private double disagree() {
    return 1.4 * sentenceDenies()
        + 0.2 * Math.min(2, sentence.left())
        + 0.6 * Math.min(3, denied)
        + 0.8 * denied / share()
        + 0.8 * left / share()
        + 0.6 * Math.min(5, all.denied())
        + 0.4 * all.left() / Math.max(1, passages)
        - 5.6 * sentenceDenies() * Math.min(1, denied)
        - 2.8 * overlap;
  }

  private double discuss() {
    return -0.6
        - sentenceDenies()
        + 1.8 * Math.min(2, sentence.left())
        - 0.2 * Math.min(3, denied)
        + 1.2 * denied / share()
        + 0.2 * Math.min(8, left)
        - 0.2 * left / share()
        - 0.4 * Math.min(2, lead.denied())
        + 0.4 * Math.min(5, lead.left())
        - 0.2 * Math.min(5, all.denied())
        + 1.2 * all.left() / Math.max(1, passages)
        - 2.4 * sentenceDenies() * Math.min(1, denied)
        - overlap;
  }

  private int sentenceDenies() {
    return Math.min(1, sentence.denied());
  }

  private double share() {
    return alike == 0 ? 1 : alike;
  }
}
