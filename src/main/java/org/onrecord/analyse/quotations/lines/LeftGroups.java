package org.onrecord.analyse.quotations.lines;

import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.words.When;

/// What belongs before a noun group that stands left of its verb: "a spokesman for | the ministry",
/// "Ilva Maren, Oskar Venn and | Tomas Brel", "Mr. | Venn".
///
/// Each search goes once over the line at most.
public final class LeftGroups {
  /// How long a shortened title may be: "Prof", "Capt".
  private static final int LONGEST_TITLE = 5;

  private final Line line;

  LeftGroups(Line line) {
    this.line = line;
  }

  /// The group that ends at element `at` with what belongs before it: "a spokesman for the
  /// ministry", "the mayor and the council".
  Source widened(NounGroup group, int at) {
    int from = line.first(group);
    int to = at + 1;
    int head = from;
    int headEnd = to;
    while (from > 1) {
      Tag before = line.tag(from - 1);
      var other = line.noun(from - 2);
      boolean attached =
          before == Tag.PREPOSITION && other.isPresent() && !When.isTime(line.lower(from - 2));
      boolean joined =
          line.is(from - 1, "and")
              && other.isPresent()
              && (opensClause(line.first(other.get()))
                  || isOneField(line.first(other.get()), from));
      if (line.is(from - 1, "&") && other.isPresent()) {
        // "Maren & Sons" is one name.
        from = line.first(other.get());
        head = from;
        continue;
      }
      int modified = attached ? -1 : modifiedBy(from - 1);
      if (modified >= 0) {
        headEnd = modified + 1;
        from = line.noun(modified).map(line::first).orElse(modified);
        head = from;
        continue;
      }
      if (!attached && !joined) {
        break;
      }
      boolean part = attached && line.is(from - 1, "of") && isPart(line.lower(from - 2));
      headEnd = attached && !part ? from - 1 : headEnd;
      from = joined ? listStart(line.first(other.get())) : line.first(other.get());
      head = from;
    }
    int title = titleBefore(from);
    return new Source(title, to, head == from ? title : head, headEnd);
  }

  /// "One of them", "most of the judges": who it is stands behind "of".
  public static boolean isPart(String word) {
    return switch (word) {
      case "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "some",
          "many",
          "most",
          "several",
          "few",
          "both",
          "none",
          "neither",
          "all",
          "half",
          "dozens",
          "hundreds",
          "scores" ->
          true;
      default -> false;
    };
  }

  /// The last element of the noun that the phrase with the preposition at `at` belongs to by way of
  /// an adjective or a participle: "people familiar with …", "lawyers hired by …", "a report
  /// published on Monday by …"; -1 when there is none.
  private int modifiedBy(int at) {
    if (line.tag(at) != Tag.PREPOSITION) {
      return -1;
    }
    int e = at - 1;
    if (e > 0 && When.isTime(line.lower(e))) {
      e = line.tag(e - 1) == Tag.PREPOSITION ? e - 2 : e - 1;
    }
    boolean modifier =
        e > 0
            && (line.tag(e) == Tag.ADJECTIVE
                || line.is(e, "close")
                || line.tag(e) == Tag.VERB_PARTICIPLE
                || line.tag(e) == Tag.VERB_PAST && line.is(at, "by"))
            && (line.is(at, "by") || line.verb(e).filter(v -> v.isFinite()).isEmpty());
    return modifier && !line.isQuote(e - 1) && line.noun(e - 1).isPresent() ? e - 1 : -1;
  }

  /// Where "Ilva Maren, Oskar Venn and Tomas Brel" or "the mayor, the council and the port" begins,
  /// whose last but one is at element `from`: names when they open the line or stand behind a
  /// comma, others when they open it or stand behind what is quoted or a time. Else `from`.
  private int listStart(int from) {
    int names = namesStart(from);
    return names < from ? names : othersStart(from);
  }

  private int othersStart(int from) {
    int at = from;
    while (at >= 2
        && line.isComma(at - 1)
        && isCommon(at - 2)
        && line.tag(at) == Tag.DETERMINER
        && !When.isTime(line.lower(at - 2))) {
      int last = at - 2;
      at = line.noun(last).map(line::first).orElse(last);
    }
    boolean opens =
        at == 0
            || line.isQuote(at - 1)
            || line.isComma(at - 1) && (line.isQuote(at - 2) || When.isTime(line.lower(at - 2)));
    return opens && line.tag(at) == Tag.DETERMINER ? at : from;
  }

  private int namesStart(int from) {
    int at = from;
    while (at >= 2
        && line.isComma(at - 1)
        && line.tag(at - 2) == Tag.PROPER
        && !When.isTime(line.lower(at - 2))) {
      int last = at - 2;
      at = line.noun(last).map(line::first).orElse(last);
    }
    return at == 0 || line.isComma(at - 1) ? at : from;
  }

  /// "the ministry of trade and industry", "the Ministry of Trade and Industry": both nouns, bare,
  /// belong to what stands before "of".
  private boolean isOneField(int first, int second) {
    boolean common = isCommon(first) && isCommon(second);
    boolean body = line.tag(first - 2) == Tag.PROPER && line.tag(second) == Tag.PROPER;
    return line.is(first - 1, "of") && line.noun(first - 2).isPresent() && (common || body);
  }

  private boolean isCommon(int e) {
    return line.tag(e) == Tag.NOUN || line.tag(e) == Tag.NOUN_PLURAL;
  }

  /// Where the titles begin whose full stops stand before element `from`: "Mr.", "Sen.".
  int titleBefore(int from) {
    int start = from;
    while (start >= 2 && line.is(start - 1, ".") && isTitle(start - 2)) {
      start = line.noun(start - 2).map(line::first).orElse(start - 2);
    }
    return start;
  }

  private boolean isTitle(int e) {
    return !line.isQuote(e)
        && line.token(e).isCapital()
        && line.token(e).word().length() <= LONGEST_TITLE;
  }

  private boolean opensClause(int e) {
    return e == 0
        || line.is(e - 1, "both")
        || line.isBreak(e - 1)
        || line.isQuote(e - 1)
        || line.tag(e - 1) == Tag.SUBORDINATOR
        || line.tag(e - 1) == Tag.CONJUNCTION;
  }
}
