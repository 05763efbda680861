package org.onrecord.analyse.names.describe;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.analyse.names.find.Run;
import org.onrecord.analyse.names.words.NameWords;

/// Which plain nouns with an article stand for one body in a document, though elsewhere they need
/// not: "the board" after "Harbour Board", "the mission" where the mission says something. Linear
/// in the text.
public final class Shortened {
  private final Clues clues;
  private final Set<String> named = new HashSet<>();
  private final Set<String> speaking = new HashSet<>();

  public Shortened(Clues clues, Iterable<Proper> propers) {
    this.clues = clues;
    for (Proper proper : propers) {
      if (proper.type() == org.onrecord.model.Finding.Name.Type.ORGANISATION) {
        name(proper.run());
      }
    }
    for (int i = 1; i + 1 < clues.size(); i++) {
      if (isPlain(i) && NameWords.links("declares", clues.token(i + 1).lower())) {
        speaking.add(clues.token(i).lower());
      }
    }
  }

  private void name(Run run) {
    if (run.to() - run.nameFrom() < 2) {
      return;
    }
    for (int i = run.nameFrom(); i < run.to(); i++) {
      boolean last = i + 1 == run.to() || clues.is(i + 1, "of") || clues.is(i + 1, "for");
      if (last && NameWords.links("shorts", clues.token(i).lower())) {
        named.add(clues.token(i).lower());
        return;
      }
    }
  }

  /// Whether the noun at `i`, plain but for its article, is such a body.
  public boolean isMeant(int i) {
    String word = clues.token(i).lower();
    return isPlain(i) && (named.contains(word) || speaking.contains(word));
  }

  /// Whether it is such a body though the document gives it no name.
  public boolean isSpeaking(int i) {
    return isPlain(i) && speaking.contains(clues.token(i).lower());
  }

  private boolean isPlain(int i) {
    return NameWords.links("shorts", clues.token(i).lower())
        && clues.is(i - 1, "the")
        && !clues.isCapital(i)
        && !clues.is(i + 1, "of");
  }
}
