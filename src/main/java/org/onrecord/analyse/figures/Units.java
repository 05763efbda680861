package org.onrecord.analyse.figures;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.figures.Counted.Kind;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.PeopleNouns;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;

/// Reads what stands after a number and says what it counts: a measure, money, or a noun.
final class Units {
  private static final int LONGEST = 9;
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(c -> c.getCurrencyCode().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> COMPARISON = FigureWords.cue("comparison");
  private static final Set<String> CHANGES = FigureWords.cue("change-noun");
  private static final Set<String> NO_NOUNS =
      org.onrecord.analyse.numbers.WordTable.read("no-nouns.txt").words();

  private final Pieces pieces;
  private final Grammar grammar;

  Units(Pieces pieces, Grammar grammar) {
    this.pieces = pieces;
    this.grammar = grammar;
  }

  /// The currency whose sign or code stands right before piece `at`.
  Optional<String> moneyBefore(int at) {
    if (!pieces.together(at - 1, at)) {
      return Optional.empty();
    }
    String sign = pieces.word(at - 1);
    if (pieces.get(at - 1).isMark()) {
      return longSign(at).or(() -> FigureWords.findMoney(sign));
    }
    return isCode(at - 1) ? Optional.of(sign.toUpperCase(Locale.ROOT)) : Optional.empty();
  }

  /// Where the sign or code that [#moneyBefore] read begins.
  int moneyStart(int at) {
    return longSign(at).isPresent() ? at - 2 : at - 1;
  }

  /// `US$`, `C$`: capitals that touch the sign.
  private Optional<String> longSign(int at) {
    boolean joined =
        pieces.together(at - 2, at)
            && pieces.get(at - 1).isMark()
            && pieces.joined(at - 1, Joint.NONE)
            && pieces.isCapital(at - 2);
    return joined
        ? FigureWords.findMoney(pieces.word(at - 2) + pieces.word(at - 1))
        : Optional.empty();
  }

  private boolean isCode(int at) {
    String word = pieces.word(at);
    return word.length() == 3
        && CODES.contains(word)
        && pieces
            .prose()
            .token(pieces.get(at).token())
            .word()
            .equals(word.toUpperCase(Locale.ROOT));
  }

  /// What a number that ends before `at` counts.
  Optional<Counted> after(int at, Numeral number) {
    if (!pieces.together(at - 1, at)) {
      return Optional.empty();
    }
    int from = isPartitive(at, number) ? afterOf(at) : at;
    return money(from)
        .or(() -> percent(from))
        .or(() -> times(from))
        .or(() -> measure(from, number))
        .or(() -> noun(from, number));
  }

  /// `dozens of`, `half of`, `nine of the`.
  private boolean isPartitive(int at, Numeral number) {
    return pieces.is(at, "of") && number.isVague();
  }

  private int afterOf(int at) {
    return pieces.is(at + 1, "the") ? at + 2 : at + 1;
  }

  private Optional<Counted> money(int at) {
    int scaled = at;
    for (int words = 3; words >= 1; words--) {
      var name = FigureWords.findMoney(name(scaled, words));
      if (name.isPresent() && !isVerb(at)) {
        return Optional.of(Counted.of(scaled + words, name.get(), scaled, Kind.MONEY));
      }
    }
    return isCode(at)
        ? Optional.of(Counted.of(at + 1, pieces.word(at).toUpperCase(Locale.ROOT), at, Kind.MONEY))
        : Optional.empty();
  }

  private String name(int at, int words) {
    var name = new StringBuilder(pieces.word(at));
    for (int i = 1; i < words; i++) {
      if (!pieces.together(at, at + i)) {
        return "";
      }
      name.append(' ').append(pieces.word(at + i));
    }
    return name.toString();
  }

  private boolean isVerb(int at) {
    return tag(at).isVerb();
  }

  private Tag tag(int at) {
    return grammar.tag(pieces.get(at).token());
  }

  /// `30%`, `30 percent`, `30 per cent`, `3 percentage points`; with the noun of a change after it.
  private Optional<Counted> percent(int at) {
    int end =
        pieces.is(at, "per") && pieces.is(at + 1, "cent")
            ? at + 2
            : pieces.is(at, "percentage") && pieces.word(at + 1).startsWith("point")
                ? at + 2
                : FigureWords.findUnit(pieces.word(at))
                        .filter(m -> m.unit().equals("percent"))
                        .isPresent()
                    ? at + 1
                    : 0;
    if (end == 0) {
      return Optional.empty();
    }
    boolean change = pieces.in(end, CHANGES) && pieces.together(at, end);
    return Optional.of(Counted.of(change ? end + 1 : end, "percent", at, Kind.MEASURE));
  }

  /// `five times` is a factor beside a comparison, else a count of occasions; `fivefold`.
  private Optional<Counted> times(int at) {
    if (pieces.is(at, "fold")) {
      return Optional.of(Counted.of(at + 1, "factor", at, Kind.MEASURE));
    }
    if (!pieces.is(at, "times")) {
      return Optional.empty();
    }
    boolean factor = pieces.in(at + 1, COMPARISON) || isBy(at);
    return Optional.of(Counted.of(at + 1, factor ? "factor" : "times", at, Kind.MEASURE));
  }

  private boolean isBy(int at) {
    for (int i = at - 1; i >= at - 4 && pieces.together(i, at); i--) {
      if (pieces.is(i, "by")) {
        return true;
      }
    }
    return false;
  }

  /// A unit of measure right after the number: `seven-year`, `5 km`, `3 square kilometres`.
  private Optional<Counted> measure(int at, Numeral number) {
    boolean power = pieces.is(at, "square") || pieces.is(at, "cubic");
    int word = power ? at + 1 : at;
    return FigureWords.findUnit(pieces.word(word))
        .filter(m -> fits(word, number))
        .map(m ->
            new Counted(
                word + 1, powered(m.unit(), pieces.word(at)), m.size(), word, Kind.MEASURE));
  }

  /// A unit in the singular goes with one, or stands in a compound: `a 5 kilometre road`.
  private boolean fits(int at, Numeral number) {
    String word = pieces.word(at);
    boolean singular =
        !word.endsWith("s")
            && (word.equals("year")
                || word.equals("day")
                || word.equals("week")
                || word.equals("month")
                || word.equals("term"));
    return !singular
        || number.is(1)
        || pieces.joined(at, Joint.HYPHEN)
        || number.shape() == Numeral.Shape.FRACTION;
  }

  private static String powered(String unit, String power) {
    return switch (power) {
      case "square" -> unit + "2";
      case "cubic" -> unit + "3";
      default -> unit;
    };
  }

  /// The noun that the number counts: the first plural of the noun phrase, or the last of several
  /// in a row.
  Optional<Counted> noun(int at, Numeral number) {
    if (pieces.joined(at, Joint.HYPHEN)) {
      return member(at);
    }
    int head = -1;
    for (int i = at; i < at + LONGEST && pieces.together(at - 1, i) && goesOn(i, head >= 0); i++) {
      if (isHead(i)) {
        head = i;
      } else if (head >= 0) {
        break;
      }
    }
    if (head >= 0) {
      return Optional.of(unit(head));
    }
    return number.is(1) && tagAt(at) == Tag.NOUN
        ? Optional.of(Counted.of(at + 1, pieces.word(at), at, Kind.NOUN))
        : Optional.empty();
  }

  private Tag tagAt(int at) {
    return pieces.together(at - 1, at) ? tag(at) : Tag.PUNCTUATION;
  }

  /// Whether a noun or what describes one stands there.
  boolean isNoun(int at) {
    Tag tag = tagAt(at);
    return tag.isNoun() || tag == Tag.ADJECTIVE || tag == Tag.VERB;
  }

  /// `a five-member panel`.
  private Optional<Counted> member(int at) {
    boolean people =
        pieces.is(at, "member")
            || pieces.is(at, "person")
            || pieces.is(at, "man")
            || pieces.is(at, "strong");
    return people ? Optional.of(Counted.of(at + 1, "people", at, Kind.NOUN)) : Optional.empty();
  }

  private Counted unit(int head) {
    String word = pieces.word(head);
    var measure = FigureWords.findUnit(word);
    if (measure.isPresent()) {
      return new Counted(head + 1, measure.get().unit(), measure.get().size(), head, Kind.NOUN);
    }
    return Counted.of(head + 1, PeopleNouns.isPlural(word) ? "people" : word, head, Kind.NOUN);
  }

  /// Whether the piece can be part of the noun phrase. `nounSeen`: its head may have stood already.
  private boolean goesOn(int at, boolean nounSeen) {
    String word = pieces.word(at);
    if (pieces.get(at).isMark()
        || pieces.get(at).isDigits()
        || NO_NOUNS.contains(word) && !PeopleNouns.isListed(word)) {
      return false;
    }
    Tag tag = tag(at);
    return tag.isNoun()
        || tag == Tag.ADJECTIVE
        || tag == Tag.ADVERB
        || tag.isVerb() && !nounSeen
        || PeopleNouns.isListed(word)
        || tag == Tag.NUMBER && pieces.get(at).isLetters()
        || FigureWords.findUnit(word).isPresent()
        || pieces.joined(at + 1, Joint.HYPHEN)
        || pieces.joined(at, Joint.HYPHEN);
  }

  private boolean isHead(int at) {
    String word = pieces.word(at);
    if (pieces.joined(at + 1, Joint.HYPHEN) && pieces.together(at, at + 1)) {
      return false;
    }
    Tag tag = tag(at);
    return tag == Tag.NOUN_PLURAL
        || PeopleNouns.isListed(word)
        || FigureWords.findUnit(word).isPresent() && word.endsWith("s")
        || looksPlural(word) && tag == Tag.PROPER && !pieces.isCapital(at);
  }

  private static boolean looksPlural(String word) {
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }

  /// A unit that other words give.
  static Counted carried(int to, String unit) {
    return new Counted(to, unit, BigDecimal.ONE, -1, Kind.CARRIED);
  }
}
