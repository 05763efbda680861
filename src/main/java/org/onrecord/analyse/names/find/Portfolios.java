package org.onrecord.analyse.names.find;

import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;

/// Where "and" and commas stand inside a name: between what a body or a minister is for ("Ministry
/// of Women, Youth and Sport", "Minister for Education and Skills"), and before what a body is
/// ("Truth and Reconciliation Commission"). Looks at a few tokens.
final class Portfolios {
  /// So many fields at most stand in the name of a ministry.
  private static final int MOST = 6;

  private final Clues clues;

  Portfolios(Clues clues) {
    this.clues = clues;
  }

  /// One past "and Sport" or "Youth and Sport" when the comma or the "and" at `at` joins it to the
  /// name that began at `from`; `at` when it joins nothing.
  int past(int from, int at, int to) {
    if (!isFor(from, at) || !isPortfolio(at - 1)) {
      return at;
    }
    return clues.is(at, "and") ? pastLast(at, to) : pastList(at, to);
  }

  private int pastLast(int and, int to) {
    boolean field = and + 1 < to && !isAnother(and + 1);
    return field && (isField(and + 1) || isLast(and)) ? and + 2 : and;
  }

  /// "Telegraphs" in "Ministry of Posts and Telegraphs": any word, where two fields of a ministry
  /// are told.
  private boolean isLast(int and) {
    int last = and + 1;
    return and > 2
        && (clues.is(and - 2, "of") || clues.is(and - 2, "for"))
        && NameWords.links("ministries", clues.token(and - 3).lower())
        && clues.isCapital(last)
        && !clues.isOpening(last)
        && !clues.isCapital(last + 1)
        && !clues.has(last, Sense.FUNCTION | Sense.NEVER | Sense.GIVEN | Sense.PLACE);
  }

  /// Past ", Youth and Sport", ", Youth, and Sport".
  private int pastList(int comma, int to) {
    int at = comma;
    for (int fields = 0; fields < MOST && clues.is(at, ","); fields++) {
      int next = clues.is(at + 1, "and") ? at + 1 : at;
      int end = next + 1;
      while (end < to && end < next + 3 && isField(end)) {
        end++;
      }
      if (end == next + 1 || isAnother(next + 1)) {
        return comma;
      }
      at = end;
      if (next > comma && clues.is(next, "and")) {
        return at;
      }
    }
    return clues.is(at, "and") && pastLast(at, to) > at ? pastLast(at, to) : comma;
  }

  /// Whether the name from `from` to `end` is of a body or an office that is for something.
  private boolean isFor(int from, int end) {
    boolean link = false;
    boolean body = false;
    for (int i = from; i < end; i++) {
      link |= clues.is(i, "of") || clues.is(i, "for") || clues.is(i, "on");
      body |= clues.has(i, Sense.BODY | Sense.BODY_HALF | Sense.OFFICE);
    }
    return link && body;
  }

  /// A word of the language, or two with a hyphen: "Co-operation".
  private boolean isPortfolio(int i) {
    if (NameWords.links("portfolios", clues.token(i).lower())
        || clues.isEveryday(i) && !clues.has(i, Sense.GIVEN)) {
      return true;
    }
    String word = clues.token(i).word();
    int hyphen = word.indexOf('-');
    boolean two = hyphen > 0 && Character.isLowerCase(word.charAt(word.length() - 1));
    return clues.has(i, Sense.WORD) || two && Character.isLowerCase(word.charAt(hyphen + 1));
  }

  private boolean isField(int i) {
    return clues.isCapital(i)
        && !clues.isOpening(i)
        && isPortfolio(i)
        && !clues.has(i, Sense.FUNCTION | Sense.NEVER);
  }

  /// Whether somebody or something else is named there: "and President Maren", "and Ilva Maren".
  private boolean isAnother(int i) {
    boolean given = clues.has(i + 1, Sense.GIVEN) && clues.isCapital(i + 1);
    boolean listed = NameWords.links("portfolios", clues.token(i).lower());
    return given || !listed && clues.has(i, Sense.HONORIFIC | Sense.OFFICE | Sense.BODY_WORTH);
  }

  /// One past "and Reconciliation Commission" behind "Truth"; `and` when no body ends there.
  int pastBody(int from, int and, int to) {
    for (int i = from; i < and; i++) {
      boolean field = isPortfolio(i) && clues.isCapital(i);
      if (!field || clues.has(i, Sense.OFFICE | Sense.BODY | Sense.GIVEN | Sense.NEVER)) {
        return and;
      }
    }
    int end = and + 1;
    while (end < to && end <= and + 4 && clues.isCapital(end) && !clues.isOpening(end)) {
      boolean office = clues.has(end, Sense.OFFICE | Sense.HONORIFIC | Sense.GIVEN);
      if (office || end > and + 1 && clues.has(end, Sense.BODY)) {
        return office ? and : end + 1;
      }
      if (!isPortfolio(end)) {
        return and;
      }
      end++;
    }
    return and;
  }
}
