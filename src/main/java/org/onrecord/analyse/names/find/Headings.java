package org.onrecord.analyse.names.find;

import java.util.BitSet;
import java.util.Set;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Token;

/// Which tokens stand where all words of weight have capitals, so that a capital says nothing:
/// headings, titles in marks. Linear in the text.
final class Headings {
  private static final double TITLE_CASE = 0.6;

  /// With a stop at its end, a heading must be surer: three words of four have capitals, and a word
  /// like "over" has one too.
  private static final double ALL_TITLE_CASE = 0.75;

  /// A sentence with so many words of weight, all with capitals, is a headline.
  private static final int LONG_TITLE = 6;

  /// With capitals throughout, as in no acronym or name of a paper.
  private static final Set<String> SMALL_IN_HEADINGS =
      Set.of("the", "and", "for", "with", "from", "into", "our", "your", "this", "that", "behind");

  private static final int LONG_WORD = 3;

  private static final String STOPS = ".!?\u2026:;,";

  private final Clues clues;
  private final BitSet titled = new BitSet();

  private Headings(Clues clues) {
    this.clues = clues;
  }

  /// The tokens that stand in a heading; asks `clues` for the senses of words only.
  static BitSet of(Clues clues) {
    var headings = new Headings(clues);
    clues.prose().paragraphs().forEach(headings::titles);
    headings.shouted();
    return headings.titled;
  }

  private void titles(Paragraph paragraph) {
    String last = clues.token(paragraph.to() - 1).word();
    if (STOPS.indexOf(last.charAt(0)) < 0 && !isSignature(paragraph)) {
      markTitle(paragraph.from(), paragraph.to(), TITLE_CASE);
    } else {
      markTitle(paragraph.from(), paragraph.to(), ALL_TITLE_CASE);
    }
    for (int i = paragraph.from(); i < paragraph.to(); i++) {
      if ("\u201C\"\u00AB".indexOf(clues.token(i).word().charAt(0)) >= 0) {
        int close = closing(i, paragraph.to());
        if (close > i + 2) {
          markTitle(i + 1, close, TITLE_CASE);
          i = close;
        }
      }
    }
  }

  /// "Ilva Maren, founder of the Harbour League": no heading, though most words have capitals.
  private boolean isSignature(Paragraph paragraph) {
    for (int i = paragraph.from() + 2; i < paragraph.to(); i++) {
      boolean role = clues.has(i, Sense.OFFICE | Sense.KIN) && !clues.token(i).isCapital();
      if (role && clues.token(i - 1).is(",")) {
        return true;
      }
    }
    return false;
  }

  private int closing(int open, int end) {
    char mark = clues.token(open).word().charAt(0);
    char wanted = mark == '\u201C' ? '\u201D' : mark == '\u00AB' ? '\u00BB' : '"';
    for (int i = open + 1; i < end && i < open + 20; i++) {
      if (clues.token(i).word().charAt(0) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private void markTitle(int from, int to, double share) {
    int words = 0;
    int capital = 0;
    int small = 0;
    for (int i = from; i < to; i++) {
      Token token = clues.token(i);
      small +=
          i > from + 2
                  && token.isCapital()
                  && clues.isSmallWord(i)
                  && !clues.has(i, Sense.NEVER | Sense.OFFICE_WORD)
                  && clues.token(i - 1).isWord()
              ? 1
              : 0;
      if (token.isWord()
          && !token.isNumber()
          && token.word().length() >= LONG_WORD
          && !clues.has(i, Sense.FUNCTION)) {
        words++;
        capital += token.isCapital() ? 1 : 0;
      }
    }
    boolean headline =
        share < ALL_TITLE_CASE ? words >= 2 : small > 0 || words >= LONG_TITLE && capital == words;
    if (headline && capital >= words * share) {
      titled.set(from, to);
    }
  }

  /// "BEHIND THE WALL": capitals throughout are a heading, and name nobody, when a small word has
  /// them too.
  private void shouted() {
    int from = 0;
    boolean small = false;
    for (int i = 0; i <= clues.size(); i++) {
      if (i < clues.size() && isLoud(i)) {
        small |= SMALL_IN_HEADINGS.contains(clues.token(i).lower());
        continue;
      }
      if (small && i > from + 1) {
        titled.set(from, i);
      }
      from = i + 1;
      small = false;
    }
  }

  private boolean isLoud(int i) {
    String word = clues.token(i).word();
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }
}
