package org.onrecord.analyse.names.find;

import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;

/// Which body stands at the head of a title, all in capitals: "Supreme Court" in "Supreme Court
/// Justice Ilva Maren", "OBM" in "OBM Director Ilva Maren". Such a body has a name of its own.
final class Employers {
  private static final int TITLE = Sense.OFFICE | Sense.OFFICE_WORD;

  private final Clues clues;

  Employers(Clues clues) {
    this.clues = clues;
  }

  /// One past the last token of that body; the start of the run when there is none.
  int end(Run run) {
    int from = start(run);
    for (int i = from; i + 1 < run.nameFrom(); i++) {
      if (clues.is(i, "of") || clues.is(i, "for") || clues.has(i, Sense.HONORIFIC)) {
        return run.from();
      }
      boolean office = clues.has(i + 1, TITLE) && clues.isCapital(i + 1);
      boolean body =
          i > from && clues.has(i, Sense.BODY | Sense.TRADE) && !clues.has(i, Sense.OFFICE);
      if (office && !clues.isTitled(i) && (body || i == from && isLetters(i))) {
        return i + 1;
      }
    }
    return run.from();
  }

  /// The first token of that body: past "former" in "Former Supreme Court Justice Ilva Maren".
  int start(Run run) {
    int from = run.from();
    while (from < run.nameFrom() && NameWords.links("former", clues.token(from).lower())) {
      from++;
    }
    return from;
  }

  /// "OBM": letters that stand for a body.
  private boolean isLetters(int i) {
    String word = clues.token(i).word();
    return word.length() > 1
        && word.chars().allMatch(Character::isUpperCase)
        && !clues.has(i, Sense.WORD | Sense.DEMONYM)
        && !NameWords.isPlace(clues.token(i).lower());
  }
}
