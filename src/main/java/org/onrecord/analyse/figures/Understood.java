package org.onrecord.analyse.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.text.Sentence;

/// Numbers whose noun the reader knows from before or behind: `74 percent against 60`, `212 of
/// them`, `from 3.4 to 5.1 percent`, `health 198 billion`.
final class Understood {
  private static final Set<String> CARRY = FigureWords.cue("carry");
  private static final Set<String> HOLDING = FigureWords.cue("holding");
  private static final Set<String> THEM = Set.of("them", "those", "these", "whom", "which");
  private static final Set<String> HELPERS =
      Set.of(
          "were", "was", "are", "have", "had", "has", "is", "will", "failed", "did", "do", "more",
          "others");
  private static final Set<String> ENDS =
      Set.of(",", ".", ";", ")", "down", "up", "in", "compared", "against", "by", "last", "this");
  private static final Set<String> BETWEEN =
      Set.of("in", "at", "on", "the", "last", "this", "year", "just", "about", "over", "under");
  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "–", "—", "•", "and", "but");
  private static final Set<String> AND = Set.of("and", "while", "but", ";");
  private static final Set<String> AT = Set.of("at", "with", "on");
  private static final int PAIR = 8;

  /// How many figures back the whole of a list of parts may stand.
  private static final int PARTS = 6;

  private static final int NEAR = 3;

  private final Pieces pieces;
  private final Grammar grammar;
  private final Numerals numerals;
  private final Units units;
  private final Dates dates;
  private final Votes votes;
  private final Again again;
  private final Sums sums;
  private final Antecedents antecedents;
  private final Alone alone;

  Understood(Pieces pieces, Grammar grammar, Numerals numerals, Units units, Dates dates) {
    this.pieces = pieces;
    this.grammar = grammar;
    this.numerals = numerals;
    this.units = units;
    this.dates = dates;
    this.votes = new Votes(pieces, numerals, units);
    this.again = new Again(pieces);
    this.sums = new Sums(pieces);
    this.antecedents = new Antecedents(pieces, grammar);
    this.alone = new Alone(pieces, grammar, antecedents);
  }

  /// What one without a noun counts: days, money or votes.
  Optional<Counted> one(Numeral number, List<Draft> before) {
    return votes.find(number, before).or(() -> again.find(number, before));
  }

  Optional<Counted> find(Numeral number, List<Draft> before) {
    if (pieces.is(number.to(), "per") || number.isVague()) {
      return Optional.empty();
    }
    return ofUs(number)
        .or(() -> ofThem(number, before))
        .or(() -> ofWhole(number, before))
        .or(() -> more(number, before))
        .or(() -> votes.find(number, before))
        .or(() -> ahead(number))
        .or(() -> again.find(number, before))
        .or(() -> carried(number, before))
        .or(() -> held(number, before))
        .or(() -> sums.find(number, before))
        .or(() -> alone.find(number, before));
  }

  private static Optional<Counted> like(Draft draft, Numeral number) {
    var kind = draft.isMoney() ? Counted.Kind.MONEY : Counted.Kind.CARRIED;
    return Optional.of(Counted.of(number.to(), draft.counted().unit(), -1, kind));
  }

  /// `nineteen of us`: people.
  private Optional<Counted> ofUs(Numeral number) {
    int end = number.to() + 2;
    boolean us = pieces.is(end - 1, "us") || pieces.is(end - 1, "you");
    return us && pieces.is(number.to(), "of") && pieces.together(number.from(), end - 1)
        ? Optional.of(Units.carried(end, "people"))
        : Optional.empty();
  }

  /// `Of the 62 courts that were asked, the ministry said, only nine answered.`: a number without a
  /// noun in a sentence or clause that opens with the whole.
  private Optional<Counted> ofWhole(Numeral number, List<Draft> before) {
    return whole(number, before).filter(w -> isAsMany(w, number)).flatMap(w -> like(w, number));
  }

  private Optional<Draft> whole(Numeral number, List<Draft> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - PARTS); i--) {
      Draft draft = before.get(i);
      if (!pieces.together(draft.from(), number.from())) {
        return Optional.empty();
      }
      boolean counts = draft.counted().kind() == Counted.Kind.NOUN || draft.isMoney();
      if (counts && opensAsWhole(draft.from())) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  private boolean opensAsWhole(int from) {
    for (int i = from - 1; i >= from - NEAR; i--) {
      if (pieces.is(i, "of")) {
        return pieces.opensSentence(i) || pieces.in(i - 1, CLAUSE_ENDS) || isNumbered(i);
      }
    }
    return false;
  }

  /// `3. Of the 38 ports`: behind the number of a paragraph.
  private boolean isNumbered(int at) {
    boolean mark = pieces.is(at - 1, ".") || pieces.is(at - 1, ")");
    return mark && pieces.isDigits(at - 2) && pieces.opensSentence(at - 2);
  }

  /// `another 164 are being built`, `and a further 20 in May`: more of what was counted last.
  private Optional<Counted> more(Numeral number, List<Draft> before) {
    boolean led =
        pieces.in(number.from() - 1, Telling.MORE)
            && pieces.together(number.from() - 1, number.from());
    return led && (pieces.in(number.to(), HELPERS) || isEnd(number.to()))
        ? last(number, before, d -> isRise(number, d) || d.counted().kind() == Counted.Kind.NOUN)
            .flatMap(d -> like(d, number))
        : Optional.empty();
  }

  /// `by 12 percent now and by another 6 in May`.
  private boolean isRise(Numeral number, Draft draft) {
    return pieces.is(number.from() - 2, "by") && draft.counted().unit().equals("percent");
  }

  /// `212 of them`, `seventeen of those`, `of which 12`, `two of the nine`: what was counted last.
  private Optional<Counted> ofThem(Numeral number, List<Draft> before) {
    int end = endOfThem(number);
    if (end == 0) {
      return Optional.empty();
    }
    boolean them = pieces.is(end - 1, "them") && !pieces.is(number.from() - 1, "the");
    return last(number, before, d -> isThing(d) && isAsMany(d, number))
        .map(Draft::counted)
        .or(() -> them ? antecedents.find(number) : Optional.empty())
        .map(c -> Units.carried(end, c.unit()));
  }

  /// Past the words that point back; 0 when there are none.
  private int endOfThem(Numeral number) {
    int lead = Qualifiers.before(pieces, number.from()) - 1;
    boolean which = pieces.is(lead, "whom") || pieces.is(lead, "which");
    if (which && pieces.is(lead - 1, "of") && pieces.together(lead - 1, number.from())) {
      return number.to();
    }
    int them = number.to() + 1;
    if (!pieces.is(number.to(), "of") || !pieces.together(number.from(), them)) {
      return 0;
    }
    boolean all = pieces.is(them, "the") && pieces.together(them, them + 1);
    return pieces.in(them, THEM)
        ? them + 1
        : all ? numerals.find(them + 1).map(Numeral::to).orElse(0) : 0;
  }

  /// The last figure of this paragraph that passes.
  private Optional<Draft> last(Numeral number, List<Draft> before, Predicate<Draft> passes) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
      Draft draft = before.get(i);
      if (paragraph(draft.from()) != paragraph(number.from())) {
        return Optional.empty();
      }
      if (passes.test(draft)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /// Of seven things no more than seven are "of them".
  private static boolean isAsMany(Draft draft, Numeral number) {
    var most = draft.value().or(draft::high);
    return most.isEmpty() || number.value().filter(v -> v.compareTo(most.get()) > 0).isEmpty();
  }

  /// Whether it counts or measures things, not how many times or what share.
  private static boolean isThing(Draft draft) {
    return switch (draft.counted().unit()) {
      case "percent", "factor", "times" -> false;
      default -> !draft.isMoney();
    };
  }

  private int paragraph(int at) {
    return sentence(at).paragraph();
  }

  private Sentence sentence(int at) {
    return pieces.prose().sentences().get(pieces.get(at).sentence());
  }

  /// `from 3.4 to 5.1 percent`, `from 45 in 2018 to 371 cases`; `cut checks from eleven to two`.
  private Optional<Counted> ahead(Numeral number) {
    int from = Qualifiers.before(pieces, number.from());
    if (!pieces.is(from - 1, "from") || !pieces.together(from - 1, number.from())) {
      return Optional.empty();
    }
    int to = to(number.to());
    var second = to == 0 ? Optional.<Numeral>empty() : numerals.find(afterQualifiers(to + 1));
    return second
        .flatMap(n ->
            units.after(n.to(), n).or(() -> nounBefore(from - 1, n)).or(() -> subject(from - 1, n)))
        .map(c -> Units.carried(number.to(), c.unit()));
  }

  /// Index of the `to` of the other end; 0 when there is none.
  private int to(int from) {
    for (int i = from; i < from + PAIR && pieces.together(from - 1, i); i++) {
      if (pieces.is(i, "to")) {
        return i;
      }
      if (!pieces.in(i, BETWEEN) && !dates.isNamed(i)) {
        return 0;
      }
    }
    return 0;
  }

  private int afterQualifiers(int at) {
    int number = at;
    while (number < at + NEAR && Qualifiers.isQualifier(pieces.word(number))) {
      number++;
    }
    return number;
  }

  /// `Cases rose from 45 to 371`: the noun that changed, when it is counted.
  private Optional<Counted> subject(int from, Numeral number) {
    return grammar
        .verbAt(pieces.get(from - 1).token())
        .flatMap(grammar::subject)
        .map(s -> pieces.at(grammar.prose().token(s.head()).start()))
        .filter(head -> pieces.together(head - 1, head))
        .flatMap(head -> units.noun(head, number));
  }

  private Optional<Counted> nounBefore(int from, Numeral number) {
    return pieces.together(from - 1, from) ? units.noun(from - 1, number) : Optional.empty();
  }

  /// `74 percent against 60`, `of the 62 courts, 9 have`, `from 64 pages to nine`.
  private Optional<Counted> carried(Numeral number, List<Draft> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Draft last = before.getLast();
    String unit = last.counted().unit();
    boolean far = !pieces.together(last.from(), number.from()) || hasSubjectBetween(last, number);
    if (far || unit.equals("years") || unit.equals("factor")) {
      return Optional.empty();
    }
    return isLed(number, last)
            || isSubject(number, last)
            || isVote(number, last)
            || isBeside(number)
            || isBesideName(number)
        ? like(last, number)
        : Optional.empty();
  }

  private boolean isLed(Numeral number, Draft last) {
    int lead = Qualifiers.before(pieces, number.from()) - 1;
    boolean pair =
        pieces.is(lead, "to") && pieces.is(Qualifiers.before(pieces, last.from()) - 1, "from");
    boolean led = pieces.in(lead, CARRY) || pieces.in(number.from() - 1, CARRY);
    return led && (pair || number.shape() == Numeral.Shape.DIGITS);
  }

  /// `of the 62 courts, 9 have`.
  private boolean isSubject(Numeral number, Draft last) {
    return pieces.in(number.to(), HELPERS) && last.counted().kind() == Counted.Kind.NOUN;
  }

  /// `78 votes in favour, 31 against`.
  private boolean isVote(Numeral number, Draft last) {
    boolean side =
        pieces.is(number.to(), "against")
            || pieces.is(number.to(), "for")
            || pieces.is(number.to(), "in") && pieces.word(number.to() + 1).startsWith("favo");
    return side && last.counted().kind() == Counted.Kind.NOUN;
  }

  /// `would have 47 and the movement 14.`: behind another subject, without its verb.
  private boolean isBeside(Numeral number) {
    int noun = number.from() - 1;
    boolean small = pieces.together(noun, number.from()) && !pieces.isCapital(noun);
    return small
        && grammar.tag(pieces.get(noun).token()).isNoun()
        && isEnd(number.to())
        && number.shape() == Numeral.Shape.DIGITS;
  }

  /// `had him at 44 percent and Maren at 43.`, `made 118 and Maren 41.`: behind another name.
  private boolean isBesideName(Numeral number) {
    int name = pieces.in(number.from() - 1, AT) ? number.from() - 2 : number.from() - 1;
    boolean joined = pieces.in(name - 1, AND) || pieces.is(name - 1, "the");
    return joined
        && pieces.isCapital(name)
        && pieces.together(name - 1, number.from())
        && isEnd(number.to())
        && number.shape() == Numeral.Shape.DIGITS;
  }

  private boolean isEnd(int at) {
    return !pieces.together(at - 1, at) || pieces.in(at, ENDS);
  }

  /// Whether a verb with a subject of its own stands between the two.
  private boolean hasSubjectBetween(Draft last, Numeral number) {
    int from = pieces.get(last.to() - 1).token() + 1;
    int to = pieces.get(number.from()).token();
    for (int i = from; i < to; i++) {
      var subject =
          grammar
              .verbAt(i)
              .filter(VerbGroup::isFinite)
              .flatMap(grammar::subject)
              .filter(s -> s.from() >= from);
      if (subject.isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// `The party would have 47, down from 62.`: of what the paragraph counted last.
  private Optional<Counted> held(Numeral number, List<Draft> before) {
    int verb = Qualifiers.before(pieces, number.from()) - 1;
    boolean verbal = pieces.in(verb, HOLDING) || pieces.in(verb, Telling.COUNTING) || isThere(verb);
    boolean holds = verbal && pieces.together(verb, number.from());
    boolean opens = pieces.opensSentence(number.from()) && isVerb(number.to());
    if (pieces.in(verb, Telling.WANTING) && isEnd(number.to())) {
      return last(number, before, _ -> true).flatMap(d -> like(d, number));
    }
    return holds && (isEnd(number.to()) || isAndVerb(number.to())) || opens
        ? last(number, before, Understood::isThing)
            .filter(d -> d.counted().kind() != Counted.Kind.MEASURE)
            .flatMap(d -> like(d, number))
        : Optional.empty();
  }

  /// `There were 70,000.`
  private boolean isThere(int verb) {
    return pieces.is(verb - 1, "there") && (pieces.is(verb, "were") || pieces.is(verb, "are"));
  }

  /// `admitted nine and ordered a recount`.
  private boolean isAndVerb(int at) {
    return pieces.is(at, "and") && isVerb(at + 1);
  }

  private boolean isVerb(int at) {
    return pieces.together(at - 1, at)
        && grammar.verbAt(pieces.get(at).token()).filter(VerbGroup::isFinite).isPresent();
  }

  /// Whether the sentence has a finite verb.
  boolean hasVerb(int at) {
    return grammar.verbs(sentence(at)).stream().anyMatch(VerbGroup::isFinite);
  }
}
