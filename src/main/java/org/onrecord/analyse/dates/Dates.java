package org.onrecord.analyse.dates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.numbers.ClauseText;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.DatedEvent;
import org.onrecord.model.Grounds;
import org.onrecord.model.When;

/// All dates of one document, in the order of the text, each resolved as far as it can be known.
///
/// Dates in boilerplate (a date line) are among them. Linear in the text.
///
/// Does NOT know history: a time told by an event alone stays without a value.
public final class Dates {
  private static final Set<String> FILLERS = CalendarWords.cue("filler");

  private static final Set<String> TERMS = CalendarWords.cue("term");

  private final List<Dated> dates;
  private final BitSet named;

  private Dates(List<Dated> dates, BitSet named) {
    this.dates = List.copyOf(dates);
    this.named = named;
  }

  /// @param grammar of the same text
  public static Dates of(Pieces pieces, Grammar grammar) {
    return new Reading(pieces, new Sides(grammar), new Settings(grammar, pieces)).dates();
  }

  public List<Dated> list() {
    return dates;
  }

  /// The dates between token `from` and token `to`. O(log n + found).
  public List<Dated> between(int from, int to) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < dates.size() && dates.get(end).to() <= to) {
      end++;
    }
    return dates.subList(low, end);
  }

  /// Whether the piece is part of a date that names a day, month or year; its digits count nothing.
  public boolean isNamed(int piece) {
    return named.get(piece);
  }

  /// What is reported of them.
  public List<Finding> findings() {
    return dates.stream().<Finding>map(Dates::finding).toList();
  }

  private static DatedEvent finding(Dated date) {
    return new DatedEvent(
        date.at(),
        date.value(),
        date.precision(),
        date.label(),
        Grounds.of(date.confidence(), date.rule()));
  }

  /// One pass over the dates of a text.
  private static final class Reading {
    private static final Phrase NOTHING = new Phrase(0, 0, new Expression.Unknown());
    private static final Set<String> BACKWARD =
        Set.of("after", "before", "following", "had", "earlier");

    private final Pieces pieces;
    private final Prose prose;
    private final List<Moment.Told> told;
    private final Moment moment;
    private final Course course;
    private final Resolver resolver;
    private final ClauseText labels;
    private final BitSet named = new BitSet();
    private Phrase before = NOTHING;

    Reading(Pieces pieces, Sides sides, Settings settings) {
      this.pieces = pieces;
      this.prose = pieces.prose();
      this.told =
          Decades.meant(new DateReader(pieces).read()).stream()
              .map(p -> new Moment.Told(p, sides.of(p, pieces), settings.of(p)))
              .toList();
      this.moment = new Moment(pieces, told);
      this.course = new Course(yearsOfMonths(), moment.titleYear());
      this.resolver = new Resolver(moment.find(), course);
      this.labels = new ClauseText(pieces);
    }

    private Map<Integer, Integer> yearsOfMonths() {
      Map<Integer, Integer> years = new HashMap<>();
      var several = new HashSet<Integer>();
      for (Moment.Told each : told) {
        if (each.phrase().expression() instanceof Expression.Calendar c && isPoint(c)) {
          Integer before = years.put(c.month().orElseThrow(), c.year().orElseThrow());
          if (before != null && before != c.year().orElseThrow()) {
            several.add(c.month().orElseThrow());
          }
        }
      }
      years.keySet().removeAll(several);
      return years;
    }

    Dates dates() {
      var result = new ArrayList<Dated>(told.size());
      for (Moment.Told each : told) {
        result.add(dated(each));
      }
      return new Dates(result, named);
    }

    private Dated dated(Moment.Told each) {
      Phrase phrase = each.phrase();
      int sentence = pieces.get(phrase.from()).sentence();
      course.enter(sentence, prose.sentences().get(sentence).paragraph(), goesOn(phrase));
      before = phrase;
      Answer answer = resolver.resolve(phrase.expression(), each.side());
      boolean line = moment.isLine(phrase);
      Introduction introduction = introduction(phrase);
      if (!line && !pieces.isBoilerplate(phrase.from())) {
        hear(each, answer, introduction);
      }
      boolean isNamed = isNamed(phrase.expression());
      if (isNamed) {
        named.set(phrase.from(), phrase.to());
      }
      return new Dated(
          pieces.span(phrase.from(), phrase.to()),
          pieces.get(phrase.from()).token(),
          pieces.get(phrase.to() - 1).token() + 1,
          answer.value(),
          answer.precision(),
          introduction,
          isNamed,
          line ? Optional.empty() : labels.find(phrase.from(), phrase.to()),
          answer.confidence(),
          answer.rule());
    }

    /// `imposed in July and lifted in March`: told in the order of time.
    private boolean goesOn(Phrase phrase) {
      boolean and = false;
      for (int i = before.to(); i < phrase.from() && pieces.together(i, phrase.from()); i++) {
        if (BACKWARD.contains(pieces.word(i))) {
          return false;
        }
        and |= pieces.is(i, "and") || pieces.is(i, "then");
      }
      return and && pieces.together(before.from(), phrase.from());
    }

    /// What is to be done by a year does not make it the year that the text goes on in.
    private void hear(Moment.Told each, Answer answer, Introduction introduction) {
      Phrase phrase = each.phrase();
      if (answer.value().isEmpty() && isFromNow(phrase.expression())) {
        course.turnedToPresent();
      }
      boolean aside = introduction.isLimit() || isTerm(phrase.from());
      answer
          .value()
          .filter(Reading::isTold)
          .ifPresent(v ->
              course.spoke(
                  v,
                  aside ? new Moment.Told(phrase, each.side(), Setting.ASIDE) : each,
                  answer.rule()));
    }

    /// `last year`, `on Tuesday`: told from the present.
    private static boolean isFromNow(Expression expression) {
      return switch (expression) {
        case Expression.Relative r -> r.base() == Expression.Base.NOW;
        case Expression.Part p -> isFromNow(p.whole());
        case Expression.Turned _, Expression.Weekday _ -> true;
        default -> false;
      };
    }

    /// `the bond maturing in 2028`.
    private boolean isTerm(int at) {
      return pieces.is(at - 1, "in") && TERMS.contains(pieces.word(at - 2));
    }

    private static boolean isTold(When value) {
      return !value.iso().startsWith("--");
    }

    /// Whether the date has its year in digits and is a day or a month.
    private static boolean isPoint(Expression expression) {
      return switch (expression) {
        case Expression.Range r -> isPoint(r.to());
        case Expression.Part p -> isPoint(p.whole());
        case Expression.Since s -> isPoint(s.from());
        case Expression.Calendar c -> c.year().isPresent() && c.month().isPresent();
        case Expression.Fixed f -> !f.value().isInterval();
        case Expression.NamedDay _,
            Expression.Known _,
            Expression.Movable _,
            Expression.DayOfMonth _,
            Expression.Weekend _,
            Expression.Within _,
            Expression.SameMonth _,
            Expression.Spoken _,
            Expression.Untold _,
            Expression.Months _,
            Expression.Relative _,
            Expression.Turned _,
            Expression.Weekday _,
            Expression.Reach _,
            Expression.Unknown _ ->
            false;
      };
    }

    private static boolean isNamed(Expression expression) {
      return switch (expression) {
        case Expression.Relative _, Expression.Reach _, Expression.Spoken _, Expression.Unknown _ ->
            false;
        case Expression.Part p -> isNamed(p.whole());
        case Expression.Calendar _,
            Expression.NamedDay _,
            Expression.Known _,
            Expression.Movable _,
            Expression.DayOfMonth _,
            Expression.Weekend _,
            Expression.Untold _,
            Expression.Fixed _,
            Expression.SameMonth _,
            Expression.Within _,
            Expression.Turned _,
            Expression.Weekday _,
            Expression.Months _,
            Expression.Range _,
            Expression.Since _ ->
            true;
      };
    }

    /// The word before the date, past articles; `from` and `since` are part of their phrases.
    private Introduction introduction(Phrase phrase) {
      var own = Introduction.of(pieces.word(phrase.from()));
      if (own != Introduction.OTHER) {
        return own;
      }
      int at = phrase.from() - 1;
      while (at > 0 && FILLERS.contains(pieces.word(at))) {
        at--;
      }
      return pieces.together(at, phrase.from())
          ? Introduction.of(pieces.word(at))
          : Introduction.OTHER;
    }
  }
}
