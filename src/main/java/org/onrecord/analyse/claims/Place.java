package org.onrecord.analyse.claims;

import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Prose;

/// Where in the text a statement stands.
final class Place {
  /// So much of a text is its beginning.
  private static final double LEAD = 0.15;

  /// So many marks may stand behind the last word of a question.
  private static final int MARKS = 4;

  private final Prose prose;

  Place(Prose prose) {
    this.prose = prose;
  }

  /// The first sentences of a text say what it is about.
  boolean leads(Unit unit) {
    return unit.from() < LEAD * prose.tokens().size();
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
