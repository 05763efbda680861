package org.onrecord.analyse.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.numbers.WordTable;

/// Numbers that measure nothing: parts of dates, labels (`Article 5`), clock times, list numbers,
/// telephone numbers, idioms.
final class Traps {
  private static final Map<String, List<String[]>> IDIOMS = idioms();
  private static final Set<String> LABELS = FigureWords.cue("label");
  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "both", "last", "first", "other");
  private static final Set<String> DESCRIBING =
      Set.of("of", "which", "that", "who", "whose", "where");
  private static final Set<String> ASIDE = Set.of("which", "who", "whose", "where");
  private static final Set<String> PARTS = Set.of("half", "most", "third", "quarter", "majority");
  private static final Set<String> CLOCK =
      Set.of("a.m", "p.m", "am", "pm", "o'clock", "oclock", "hrs", "gmt");
  private static final Set<String> LINKS = Set.of("to", "–", "—", "-", "and");
  private static final Set<String> COUNTERS =
      Set.of("views", "comments", "shares", "likes", "reads", "min", "mins", "minutes", "minute");
  private static final Set<String> BARS = Set.of("·", "|", "•", "∙");
  private static final int FEW = 10;

  private final Pieces pieces;
  private final Dates dates;
  private final MoneySigns signs;
  private final FirstUse nouns;

  Traps(Pieces pieces, Dates dates) {
    this.signs = new MoneySigns(pieces);
    this.nouns = new FirstUse(pieces);
    this.pieces = pieces;
    this.dates = dates;
  }

  /// Whether the number is none that counts.
  boolean holds(Numeral number) {
    int at = number.from();
    return dates.isNamed(at)
        || pieces.isBoilerplate(at)
        || isLabelled(at)
        || isGlued(number) && signs.find(at).isEmpty()
        || isCounter(number)
        || pieces.is(at - 1, "but") && pieces.is(at - 2, "all")
        || isTitle(at)
        || isTime(number)
        || isListNumber(number)
        || isIdiom(at);
  }

  /// Whether the number points back to things told before: `the two sides`. What follows the noun
  /// may tell which things are meant: `the five states of the basin`; and so may a count of some,
  /// `six of the ten points`, or words before a noun that the text has not used yet: `the two rival
  /// unions`.
  boolean pointsBack(Numeral number, boolean counts, Counted counted) {
    int end = counted.to();
    boolean back =
        counts
            && number.shape() == Numeral.Shape.WORDS
            && number.whole().orElse(FEW + 1) <= FEW
            && pieces.in(number.from() - 1, DEFINITE)
            && pieces.together(number.from() - 1, number.from());
    boolean described =
        pieces.together(number.from(), end)
            && (pieces.in(end, DESCRIBING) || pieces.is(end, ",") && pieces.in(end + 1, ASIDE));
    return back && !described && !isWhole(number.from() - 2) && !isNew(number, counted);
  }

  /// Whether two words or more stand between the number and a noun that comes up here first.
  private boolean isNew(Numeral number, Counted counted) {
    boolean told = pieces.is(number.from() - 1, "the") && counted.noun() >= number.to() + 2;
    return told && nouns.isFirst(counted.noun());
  }

  /// `six of the ten`, `half of the ten`.
  private boolean isWhole(int of) {
    return pieces.is(of, "of")
        && pieces.together(of - 1, of)
        && (pieces.isDigits(of - 1)
            || pieces.in(of - 1, PARTS)
            || Numerals.ofWord(pieces.word(of - 1)).isPresent());
  }

  private boolean isLabelled(int at) {
    if (!pieces.isDigits(at) || !pieces.together(at - 1, at)) {
      return false;
    }
    boolean next = pieces.in(at - 1, LINKS) && pieces.isDigits(at - 2);
    if (next) {
      return isLabelled(at - 2) && (!pieces.is(at - 1, "and") || isPlural(at - 3));
    }
    int label = pieces.is(at - 1, ".") ? at - 2 : at - 1;
    boolean verb = pieces.is(label, "order") || pieces.is(label, "issue");
    return pieces.in(label, LABELS) && (pieces.isCapital(label) || !verb) || pieces.is(at - 1, "#");
  }

  private boolean isPlural(int at) {
    return pieces.word(at).endsWith("s");
  }

  /// `12,408 views · 3 min read · 215 comments`: what a page counts of itself.
  private boolean isCounter(Numeral number) {
    boolean counter = pieces.in(number.to(), COUNTERS);
    boolean beside =
        pieces.in(number.from() - 1, BARS)
            || pieces.in(number.to() + 1, BARS)
            || pieces.is(number.to() + 1, "read");
    boolean line =
        !pieces.together(number.from() - 1, number.from())
            && !pieces.together(number.to(), number.to() + 1)
            && pieces.is(number.to(), "comments");
    return counter && (beside || line);
  }

  /// `Ilva Maren's Forty Days of Rain`: a title behind the name of who wrote it.
  private boolean isTitle(int at) {
    return pieces.is(at - 1, "'s")
        && pieces.together(at - 2, at + 1)
        && pieces.isCapital(at - 2)
        && pieces.isCapital(at)
        && pieces.isCapital(at + 1);
  }

  /// Joined to what is no number: `COVID-19`, `12/2025`, `G-20`.
  private boolean isGlued(Numeral number) {
    int at = number.from();
    boolean before =
        pieces.joined(at, Joint.HYPHEN) && !pieces.isDigits(at - 1)
            || pieces.joined(at, Joint.NONE) && isJoiner(at - 1)
            || pieces.joined(at, Joint.NONE)
                && pieces.together(at - 1, at)
                && pieces.get(at - 1).isLetters();
    boolean after =
        pieces.joined(number.to(), Joint.NONE)
            && pieces.is(number.to(), "/")
            && pieces.isDigits(number.to() + 1);
    return before || after;
  }

  private boolean isJoiner(int at) {
    return pieces.is(at, "/")
        || pieces.is(at, ":")
        || pieces.is(at, "+")
        || pieces.is(at, "[")
        || pieces.is(at, "_")
        || pieces.is(at, ".")
        || pieces.is(at, "@");
  }

  private boolean isTime(Numeral number) {
    int next = number.to();
    boolean clock =
        pieces.joined(next, Joint.NONE) && pieces.is(next, ":") && pieces.isDigits(next + 1);
    return clock || pieces.together(number.from(), next) && CLOCK.contains(pieces.word(next));
  }

  private boolean isListNumber(Numeral number) {
    int next = number.to();
    boolean opens = number.from() == 0 || pieces.opensSentence(number.from());
    return opens
        && pieces.isDigits(number.from())
        && next == number.from() + 1
        && (pieces.is(next, ".") || pieces.is(next, ")"));
  }

  private boolean isIdiom(int at) {
    if (isOnlyOne(at)) {
      return false;
    }
    for (String[] idiom : IDIOMS.getOrDefault(pieces.word(at), List.of())) {
      int i = 1;
      while (i < idiom.length && pieces.is(at + i, idiom[i])) {
        i++;
      }
      if (i == idiom.length) {
        return true;
      }
    }
    return false;
  }

  /// `only one of 40 boats`.
  private boolean isOnlyOne(int at) {
    boolean only = pieces.is(at - 1, "only") || pieces.is(at - 1, "just");
    int whole = Wholes.afterOwner(pieces, at + 2);
    boolean counted = pieces.isDigits(whole) || Numerals.ofWord(pieces.word(whole)).isPresent();
    return only && pieces.is(at + 1, "of") && counted && pieces.together(at - 1, whole);
  }

  private static Map<String, List<String[]>> idioms() {
    Map<String, List<String[]>> result = new HashMap<>();
    for (String idiom : WordTable.read("number-idioms.txt").words()) {
      String[] words = idiom.split(" ");
      result.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(words);
    }
    return result;
  }
}
