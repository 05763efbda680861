package org.onrecord.analyse.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.figures.Counted.Kind;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.PeopleNouns;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;

/// Reads what stands after a number and says what it counts: a measure, money, or a noun.
final class Units {
  private static final int LONGEST = 9;
  private static final Set<String> QUOTES = Set.of("\"", "“", "‘");
  private static final Set<String> OTHERS =
      Set.of("other", "others", "further", "additional", "more", "extra");
  private static final Set<String> SUFFER = FigureWords.cue("suffer");
  private static final Set<String> PEOPLES = FigureWords.cue("people-ending");
  private static final Set<String> BODIES = FigureWords.cue("compound");
  private static final Set<String> SOLEMN = FigureWords.cue("solemn");
  private static final Set<String> COMPARISON = FigureWords.cue("comparison");
  private static final Set<String> CHANGES = FigureWords.cue("change-noun");
  private static final Set<String> NO_NOUNS =
      org.onrecord.analyse.numbers.WordTable.read("no-nouns.txt").words();

  private final Pieces pieces;
  private final Grammar grammar;
  private final MoneySigns signs;

  Units(Pieces pieces, Grammar grammar) {
    this.pieces = pieces;
    this.grammar = grammar;
    this.signs = new MoneySigns(pieces);
  }

  /// What a number that ends before `at` counts.
  Optional<Counted> after(int at, Numeral number) {
    if (!pieces.together(at - 1, at)) {
      return Optional.empty();
    }
    if (isOwned(at, number)) {
      return of(Wholes.afterOwner(pieces, at + 1), number);
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

  /// `160 of his relatives`, `eight of the wounded`, `seven of the country's ports`.
  private boolean isOwned(int at, Numeral number) {
    return pieces.is(at, "of")
        && Wholes.afterOwner(pieces, at + 1) > at + 1
        && pieces.together(at, at + 2)
        && number.shape() != Numeral.Shape.FRACTION
        && !number.isVague();
  }

  private Optional<Counted> of(int at, Numeral number) {
    boolean people = pieces.in(at, SUFFER);
    return noun(at, number)
        .or(() ->
            people ? Optional.of(Counted.of(at + 1, "people", at, Kind.NOUN)) : Optional.empty());
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
    return signs.isCode(at)
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

  /// `30%`, `30 percent`, `30 per cent`; with the noun of a change after it.
  private Optional<Counted> percent(int at) {
    int end =
        pieces.is(at, "per") && pieces.is(at + 1, "cent")
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

  /// A unit of measure right after the number: `seven-year`, `5 km`, `3 square kilometres`, `2
  /// gigawatt-hours`, `4 m²`.
  private Optional<Counted> measure(int at, Numeral number) {
    int power = power(pieces.word(at));
    int abbreviated = pieces.is(at + 1, ".") && pieces.word(at).length() == 2 ? at + 2 : at + 1;
    int word = power > 1 ? abbreviated : at;
    return measure(word, 2, number)
        .or(() -> measure(word, 1, number))
        .map(c -> power > 1 ? powered(c, power, c.to()) : raised(c));
  }

  private Optional<Counted> measure(int at, int words, Numeral number) {
    int last = at + words - 1;
    return FigureWords.findUnit(name(at, words))
        .filter(m -> fits(last, number))
        .map(m -> new Counted(last + 1, m.unit(), m.size(), last, Kind.MEASURE));
  }

  private static int power(String word) {
    return switch (word) {
      case "square", "sq", "²" -> 2;
      case "cubic", "cu", "³" -> 3;
      default -> 1;
    };
  }

  private Counted raised(Counted counted) {
    int power = pieces.joined(counted.to(), Joint.NONE) ? power(pieces.word(counted.to())) : 1;
    return power > 1 ? powered(counted, power, counted.to() + 1) : counted;
  }

  private static Counted powered(Counted unit, int power, int to) {
    return new Counted(to, unit.unit() + power, unit.size(), unit.noun(), unit.kind());
  }

  /// A unit in the singular goes with one, or stands in a compound: `a 5 kilometre road`.
  private boolean fits(int at, Numeral number) {
    String word = pieces.word(at);
    boolean tall =
        word.equals("foot") && pieces.joined(at + 1, Joint.HYPHEN) && pieces.isDigits(at + 1);
    if (tall) {
      return false;
    }
    boolean singular =
        !word.endsWith("s")
            && (word.equals("year")
                || word.equals("day")
                || word.equals("week")
                || word.equals("month")
                || word.equals("foot")
                || word.equals("term"));
    return !singular
        || number.is(1)
        || pieces.joined(at, Joint.HYPHEN)
        || number.shape() == Numeral.Shape.FRACTION;
  }

  /// The noun that the number counts: the first plural of the noun phrase, or the last of several
  /// in a row.
  Optional<Counted> noun(int start, Numeral number) {
    int from = pieces.in(start, QUOTES) ? start + 1 : start;
    if (pieces.joined(from, Joint.HYPHEN)) {
      return member(from);
    }
    int at = pieces.in(from, OTHERS) ? from + 1 : from;
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
    return number.is(1) ? one(at) : Optional.empty();
  }

  /// The noun in the singular that ends the noun phrase: `one small tap`.
  Optional<Counted> one(int from) {
    int at = from;
    while (tagAt(at) == Tag.ADJECTIVE || tagAt(at) == Tag.NOUN && tagAt(at + 1).isNoun()) {
      at++;
    }
    return tagAt(at) == Tag.NOUN && !pieces.joined(at + 1, Joint.HYPHEN)
        ? Optional.of(Counted.of(at + 1, Plurals.unit(pieces.word(at)), at, Kind.NOUN))
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

  /// `a five-member panel`, `a 40-page report`.
  private Optional<Counted> member(int at) {
    String word = pieces.word(at);
    boolean people = word.equals("strong") || PeopleNouns.isPerson(word) || word.equals("member");
    if (people) {
      return Optional.of(Counted.of(at + 1, "people", at, Kind.NOUN));
    }
    return BODIES.contains(word)
        ? Optional.of(Counted.of(at + 1, Plurals.unit(word), at, Kind.NOUN))
        : Optional.empty();
  }

  private Counted unit(int head) {
    String word = pieces.word(head);
    var measure = FigureWords.findUnit(word);
    if (measure.isPresent()) {
      return new Counted(head + 1, measure.get().unit(), measure.get().size(), head, Kind.NOUN);
    }
    boolean people = PeopleNouns.isPlural(word) || pieces.isCapital(head) && !SOLEMN.contains(word);
    return Counted.of(head + 1, people ? "people" : word, head, Kind.NOUN);
  }

  /// Whether the piece can be part of the noun phrase. `nounSeen`: its head may have stood already.
  private boolean goesOn(int at, boolean nounSeen) {
    String word = pieces.word(at);
    if (pieces.get(at).isMark()
        || pieces.get(at).isDigits()
        || nounSeen && word.equals("times")
        || NO_NOUNS.contains(word) && !PeopleNouns.isListed(word)) {
      return false;
    }
    Tag tag = tag(at);
    return tag.isNoun()
        || tag == Tag.ADJECTIVE
        || tag == Tag.ADVERB
        || tag.isVerb() && !nounSeen
        || PeopleNouns.isListed(word)
        || tag == Tag.NUMBER && pieces.get(at).isLetters() && Numerals.ofWord(word).isEmpty()
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
        || tag == Tag.VERB_THIRD && isMisread(at)
        || PeopleNouns.isListed(word)
        || FigureWords.findUnit(word).isPresent() && word.endsWith("s")
        || looksPlural(word)
            && tag == Tag.PROPER
            && (!pieces.isCapital(at) || isPeople(at) || isSolemn(at));
  }

  /// `210 test requests filed by clerks`: no verb stands between a noun and a participle.
  private boolean isMisread(int at) {
    Tag next = tagAt(at + 1);
    return looksPlural(pieces.word(at)) && tagAt(at - 1).isNoun() && next.isVerb();
  }

  /// `300 Keldrans`: a name in the plural right after the number is that of a people.
  private boolean isPeople(int at) {
    boolean first = pieces.isDigits(at - 1) || Numerals.ofWord(pieces.word(at - 1)).isPresent();
    boolean name = pieces.together(at, at + 1) && pieces.isCapital(at + 1);
    return first && !name && PEOPLES.stream().anyMatch(pieces.word(at)::endsWith);
  }

  /// `six participating States`: a noun that papers of state write with a capital.
  private boolean isSolemn(int at) {
    boolean name = pieces.together(at, at + 1) && pieces.isCapital(at + 1);
    return !name && SOLEMN.contains(pieces.word(at)) && !pieces.isCapital(at - 1);
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
