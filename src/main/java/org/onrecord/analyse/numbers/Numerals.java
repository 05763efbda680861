package org.onrecord.analyse.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.analyse.numbers.Numeral.Shape;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Scales.Limits;

/// Reads the number that begins at a piece, in digits or English words. Ordinals are no numbers.
public final class Numerals {
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> COUNTED_AS_ONE =
      Set.of("same", "first", "last", "next", "other");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /// After these an `m` that touches its number is a metre.
  private static final Set<String> DIMENSIONS =
      Set.of("long", "high", "wide", "deep", "tall", "thick", "below", "above", "away");

  private static final Set<String> POWERS = Set.of("²", "³");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// With any other word no number in words begins; asking this first is a tenth of the work.
  private static final Set<String> BEGINNINGS = beginnings();

  private final Pieces pieces;
  private final Digits digits;

  public Numerals(Pieces pieces) {
    this.pieces = pieces;
    this.digits = new Digits(pieces);
  }

  /// The words with which a number in words may begin.
  public static Set<String> beginnings() {
    Set<String> words = Scales.words();
    words.addAll(ARTICLES);
    words.add("half");
    words.removeIf(word -> !Character.isLetter(word.charAt(0)));
    return words;
  }

  /// The number that begins at `at`, as long as it goes. Constant time.
  public Optional<Numeral> find(int at) {
    String word = pieces.word(at);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (Character.isDigit(word.charAt(0))) {
      return digits.find(at).map(this::scaled);
    }
    if (!BEGINNINGS.contains(word)) {
      return Optional.empty();
    }
    return fraction(at).or(() -> vague(at)).or(() -> words(at));
  }

  private Numeral scaled(Numeral number) {
    if (isFractionPart(number.to()) && number.whole().isPresent()) {
      return share(number.from(), number.to(), number.value().orElseThrow());
    }
    var letter = letterAt(number.to());
    var value = number.value().orElseThrow().multiply(letter);
    int end = letter.compareTo(BigDecimal.ONE) > 0 ? number.to() + 1 : number.to();
    for (var scale = scaleAt(end); scale.isPresent(); scale = scaleAt(end)) {
      value = value.multiply(scale.get());
      end++;
    }
    return Numeral.exact(number.from(), end, Shape.DIGITS, value);
  }

  /// A letter that touches the digits multiplies them: `1.8m tonnes`, `40k people`; `2m long` are
  /// metres.
  private BigDecimal letterAt(int at) {
    boolean metres =
        pieces.in(at + 1, DIMENSIONS) || pieces.joined(at + 1, Joint.NONE) && !isStop(at + 1);
    if (!pieces.joined(at, Joint.NONE) || metres) {
      return BigDecimal.ONE;
    }
    return switch (pieces.word(at)) {
      case "m" -> MILLION;
      case "k" -> THOUSAND;
      default -> BigDecimal.ONE;
    };
  }

  private boolean isStop(int at) {
    return pieces.get(at).isMark() && !pieces.in(at, POWERS);
  }

  /// The number that one word is: `twelve`; empty for any other word.
  public static Optional<BigDecimal> ofWord(String word) {
    return Scales.findUnit(word).or(() -> Scales.findScale(word));
  }

  /// Whether `word` is a number by itself, in digits or written out: `47`, `sixty-three`.
  public static boolean isWhole(String word) {
    return !word.isEmpty()
        && (Character.isDigit(word.charAt(0))
            || Stream.of(word.split("-", -1)).allMatch(w -> ofWord(w).isPresent()));
  }

  private Optional<BigDecimal> scaleAt(int at) {
    return pieces.together(at - 1, at) ? Scales.findScale(pieces.word(at)) : Optional.empty();
  }

  /// `two-thirds`, `a quarter`, `half`; `a quarter of a million` is a number like any other.
  private Optional<Numeral> fraction(int at) {
    if (pieces.is(at, "half")) {
      return half(at);
    }
    boolean one = pieces.in(at, ARTICLES);
    var over = one ? Optional.of(BigDecimal.ONE) : Scales.findUnit(pieces.word(at));
    if (over.isEmpty() || !isFractionPart(at + 1)) {
      return Optional.empty();
    }
    boolean plural = pieces.word(at + 1).endsWith("s");
    if (plural == (over.get().compareTo(BigDecimal.ONE) <= 0)) {
      return Optional.empty();
    }
    Numeral share = share(at, at + 1, over.get());
    var scale = pieces.in(at + 3, ARTICLES) ? scaleAt(at + 4) : Optional.<BigDecimal>empty();
    return Optional.of(
        scale.isPresent() && pieces.is(at + 2, "of")
            ? Numeral.exact(
                at, at + 5, Shape.WORDS, share.value().orElseThrow().multiply(scale.get()))
            : share);
  }

  /// Half of something; `half a million` is a number like any other.
  private Optional<Numeral> half(int at) {
    if (pieces.in(at + 1, ARTICLES)) {
      var scale = scaleAt(at + 2);
      if (scale.isPresent()) {
        return Optional.of(Numeral.exact(at, at + 3, Shape.WORDS, scale.get().multiply(HALF)));
      }
    }
    return pieces.joined(at + 1, Joint.HYPHEN)
        ? Optional.empty()
        : Optional.of(Numeral.exact(at, at + 1, Shape.FRACTION, HALF));
  }

  private boolean isFractionPart(int at) {
    return pieces.together(at - 1, at) && Scales.findPart(pieces.word(at)).isPresent();
  }

  private Numeral share(int from, int part, BigDecimal over) {
    var whole = Scales.findPart(pieces.word(part)).orElseThrow();
    return Numeral.exact(from, part + 1, Shape.FRACTION, over.divide(whole, MathContext.DECIMAL64));
  }

  /// `several thousand`, `tens of thousands`, `hundreds or dozens`, `a few hundred`.
  private Optional<Numeral> vague(int at) {
    int word = pieces.in(at, ARTICLES) ? at + 1 : at;
    var first = Scales.findVague(pieces.word(word));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    return isPluralScale(pieces.word(word))
        ? Optional.of(plurals(at, word, first.get()))
        : counted(at, word, first.get());
  }

  private Optional<Numeral> counted(int at, int word, Limits count) {
    int end = pieces.is(word + 1, "of") ? word + 2 : word + 1;
    Limits limits = count;
    int start = end;
    for (var scale = scaleAt(end); scale.isPresent(); scale = scaleAt(end)) {
      limits = limits.times(scale.get());
      end++;
    }
    return end == start
        ? Optional.empty()
        : Optional.of(Numeral.vague(at, end, limits.low(), limits.high()));
  }

  private Numeral plurals(int at, int word, Limits first) {
    Limits limits = first;
    int end = word + 1;
    while (pieces.is(end, "of") && isPluralScale(pieces.word(end + 1))) {
      String scale = pieces.word(end + 1);
      limits = limits.times(Scales.findScale(scale.substring(0, scale.length() - 1)).orElseThrow());
      end += 2;
    }
    int second = afterOr(end);
    if (second > 0 && isPluralScale(pieces.word(second))) {
      Numeral other = plurals(second, second, Scales.findVague(pieces.word(second)).orElseThrow());
      var low = limits.low().min(other.low().orElseThrow());
      var high = limits.high().max(other.high().orElseThrow());
      return Numeral.vague(at, other.to(), low, high);
    }
    return Numeral.vague(at, end, limits.low(), limits.high());
  }

  /// Where the second word of `hundreds or dozens`, `hundreds, if not thousands` begins; 0 when
  /// there is none.
  private int afterOr(int end) {
    if (pieces.is(end, "or") || pieces.is(end, "to")) {
      return pieces.is(end + 1, "even") ? end + 2 : end + 1;
    }
    int from = pieces.is(end, ",") ? end + 1 : end;
    return pieces.is(from, "if") && pieces.is(from + 1, "not") ? from + 2 : 0;
  }

  private static boolean isPluralScale(String word) {
    return word.equals("tens")
        || word.endsWith("s")
            && Scales.findVague(word).isPresent()
            && Scales.findScale(word.substring(0, word.length() - 1)).isPresent();
  }

  /// `twenty-five`, `two hundred and five`, `a hundred`, `one and a half million`.
  private Optional<Numeral> words(int at) {
    boolean article = pieces.in(at, ARTICLES);
    if (article || isBareScale(at)) {
      int scale = article ? at + 1 : at;
      return scaleAt(scale).isEmpty()
          ? Optional.empty()
          : Optional.of(sum(at, scale + 1, scaleAt(scale).orElseThrow()));
    }
    return Scales.findUnit(pieces.word(at)).map(first -> sum(at, at + 1, first));
  }

  /// `the same hundred people`.
  private boolean isBareScale(int at) {
    return pieces.in(at - 1, COUNTED_AS_ONE) && scaleAt(at).isPresent();
  }

  private Numeral sum(int from, int next, BigDecimal first) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = first;
    int end = next;
    while (true) {
      if (pieces.is(end, "and") && pieces.is(end + 1, "a") && pieces.is(end + 2, "half")) {
        current = current.add(HALF);
        end += 3;
        continue;
      }
      int word = isAnd(end, current) ? end + 1 : end;
      var scale = word == end ? scaleAt(word) : Optional.<BigDecimal>empty();
      var unit = unitAt(word);
      if (scale.isPresent()) {
        current = current.multiply(scale.get());
        if (scale.get().compareTo(HUNDRED) > 0) {
          total = total.add(current);
          current = BigDecimal.ZERO;
        }
      } else if (unit.isPresent() && fits(current, unit.get())) {
        current = current.add(unit.get());
      } else {
        return Numeral.exact(from, end, Shape.WORDS, total.add(current));
      }
      end = word + 1;
    }
  }

  /// `and` within a number: after hundreds and above, before a smaller number.
  private boolean isAnd(int at, BigDecimal current) {
    boolean large = current.signum() == 0 || current.compareTo(HUNDRED) >= 0;
    return large && pieces.is(at, "and") && unitAt(at + 1).isPresent();
  }

  private Optional<BigDecimal> unitAt(int at) {
    return pieces.together(at - 1, at) ? Scales.findUnit(pieces.word(at)) : Optional.empty();
  }

  /// Whether `next` goes on where `current` ends: `twenty` + `five`, `two hundred` + `ten`.
  private static boolean fits(BigDecimal current, BigDecimal next) {
    if (next.signum() == 0) {
      return false;
    }
    int rest = current.remainder(HUNDRED).intValue();
    boolean tens = rest >= 20 && rest % 10 == 0 && next.intValue() < 10;
    return tens || rest == 0 && next.compareTo(HUNDRED) < 0;
  }
}
