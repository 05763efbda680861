package org.onrecord.analyse.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Grounds;
import org.onrecord.model.Span;

/// All figures of one document: each number in digits or words that counts or measures something.
///
/// Ordinals, dates, labels, clock times, idioms and boilerplate give none; `many` and `several`
/// give none, `several thousand` gives limits without a value. Linear in the text.
///
/// Does NOT add up, convert or correct: a figure says what its passage says.
public final class Figures {
  private static final Set<String> SAME =
      Set.of(
          "(",
          "or",
          ",",
          "about",
          "around",
          "roughly",
          "some",
          "nearly",
          "approximately",
          "equivalent",
          "the",
          "to",
          "of",
          "=",
          "≈",
          "~",
          "almost",
          "over",
          "just",
          "under");
  private static final int SAME_WITHIN = 5;

  /// What is reported with less confidence is mostly an attitude.
  private static final double SAID = 0.55;

  private final Pieces pieces;
  private final Describer describer;
  private final Telling telling;
  private final Quotations quotations;
  private final List<Draft> drafts;

  private Figures(Pieces pieces, Grammar grammar, Dates dates, Quotations quotations) {
    this.pieces = pieces;
    this.describer = new Describer(pieces, grammar, dates);
    this.telling = new Telling(pieces, grammar);
    this.quotations = quotations;
    this.drafts = new FigureReader(pieces, grammar, dates).read();
  }

  /// Finds the figures of a text.
  public static List<Figure> find(
      Pieces pieces, Grammar grammar, Dates dates, Quotations quotations) {
    return new Figures(pieces, grammar, dates, quotations).list();
  }

  private List<Figure> list() {
    var figures = new ArrayList<Figure>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      figures.add(figure(i));
    }
    return List.copyOf(figures);
  }

  private Figure figure(int index) {
    Draft draft = drafts.get(index);
    Span at = pieces.span(telling.start(draft), telling.end(draft));
    return new Figure(
        at,
        draft.value(),
        draft.low(),
        draft.high(),
        draft.counted().unit(),
        describer.measures(draft),
        describer.base(draft),
        describer.period(draft),
        assertedBy(draft, at),
        describer.isHypothetical(draft),
        sameAs(index),
        Grounds.of(draft.confidence(), draft.rule()));
  }

  private Optional<String> assertedBy(Draft draft, Span at) {
    return quotations
        .around(at)
        .filter(Figures::isSaid)
        .flatMap(Quotation::speaker)
        .or(() -> describer.according(draft));
  }

  /// Whether it is a word, not an attitude: who backs a plan does not give its figures.
  private static boolean isSaid(Quotation quotation) {
    return quotation.form() != Quotation.Form.INDIRECT || quotation.grounds().confidence() >= SAID;
  }

  /// The neighbour that gives the same sum in another currency.
  private OptionalInt sameAs(int index) {
    if (index + 1 < drafts.size() && isSame(index)) {
      return OptionalInt.of(pieces.get(drafts.get(index + 1).from()).start());
    }
    return index > 0 && isSame(index - 1)
        ? OptionalInt.of(pieces.get(drafts.get(index - 1).from()).start())
        : OptionalInt.empty();
  }

  private boolean isSame(int index) {
    Draft a = drafts.get(index);
    Draft b = drafts.get(index + 1);
    boolean money =
        b.isMoney()
            && (a.isMoney() || a.counted().kind() == Counted.Kind.NOUN)
            && !a.counted().unit().equals(b.counted().unit());
    if (!money
        || !pieces.together(a.from(), b.from())
        || b.from() - a.to() > SAME_WITHIN
        || b.from() <= a.to()) {
      return false;
    }
    boolean linked =
        pieces.is(a.to(), "(")
            || pieces.is(a.to(), "or")
            || pieces.is(a.to(), ",") && pieces.is(a.to() + 1, "or")
            || pieces.is(a.to(), "=");
    for (int i = a.to(); i < b.from(); i++) {
      linked &= pieces.in(i, SAME);
    }
    return linked;
  }
}
