package org.onrecord.analyse.claims;

import java.util.List;
import java.util.Set;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Prose;

/// Where in the text a statement stands.
final class Place {
  /// So many statements of a text are its end.
  private static final int LAST = 2;

  /// Shorter texts have no end of their own.
  private static final int LEAST = 10;

  /// So many marks may stand behind the last word of a question.
  private static final int MARKS = 4;

  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  /// So many letters the name of a place has at least, and so many tokens a dateline at most.
  private static final int PLACE = 3;

  private static final int FAR = 14;

  private final Prose prose;
  private final int end;

  /// @param units all of the text, in order
  Place(Prose prose, List<Unit> units) {
    this.prose = prose;
    this.end = units.size() < LEAST ? prose.tokens().size() : units.get(units.size() - LAST).from();
  }

  /// "KELDRA, Oct. 3 - The council …": a place in capitals and a dash not far behind it.
  boolean hasDateline(Unit unit) {
    String place = prose.token(unit.from()).word();
    if (!unit.first() || place.length() < PLACE || !isCapitals(place)) {
      return false;
    }
    for (int i = unit.from() + 1; i < Math.min(unit.to(), unit.from() + FAR); i++) {
      if (DASHES.contains(prose.token(i).word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitals(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  boolean isLast(Unit unit) {
    return unit.from() >= end;
  }

  /// Whether its paragraph ends in a question: who asks says first what they ask about.
  boolean leadsToQuestion(Unit unit) {
    Paragraph paragraph = prose.paragraphs().get(unit.sentence().paragraph());
    int least = Math.max(unit.to(), paragraph.to() - MARKS);
    for (int i = paragraph.to() - 1; i >= least && !prose.token(i).isWord(); i--) {
      if (prose.token(i).is("?")) {
        return true;
      }
    }
    return false;
  }
}
