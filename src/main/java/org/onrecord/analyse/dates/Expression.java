package org.onrecord.analyse.dates;

import java.time.DayOfWeek;
import java.util.OptionalInt;
import org.onrecord.model.Finding.DatedEvent.Precision;
import org.onrecord.model.When;

/// A date as the text words it, before it is known which one is meant.
sealed interface Expression {
  /// What an expression is counted from.
  enum Base {
    /// The document's own date: `last year`.
    NOW,
    /// The date the text spoke of before: `the previous year`.
    TEXT
  }

  /// A stretch of a period.
  enum Stretch {
    START,
    EARLY,
    MIDDLE,
    LATE,
    END
  }

  /// `2 January 2026`, `26 October`, `January 2022`, `September`, `2019`.
  record Calendar(OptionalInt year, OptionalInt month, OptionalInt day) implements Expression {}

  /// `the 1990s`, `the 19th century`: known from its words alone.
  ///
  /// @param name whether it is a decade told by its name: `the twenties`
  record Fixed(When value, Precision precision, boolean name) implements Expression {
    Fixed(When value, Precision precision) {
      this(value, precision, false);
    }
  }

  /// `last year`, `yesterday`, `32 years ago`, `three days later`, `that month`.
  ///
  /// @param size how many units long it is (a week: 7 days)
  record Relative(Unit unit, int size, int shift, Base base) implements Expression {}

  /// `January last year`, `19 August of that year`.
  record Within(int month, OptionalInt day, Expression year) implements Expression {}

  /// `last May`, `next spring`: months of a year near the present.
  ///
  /// @param last above 12 when they end in the next year
  record Turned(int first, int last, int turn) implements Expression {}

  /// `on Tuesday` (turn 0), `last Tuesday` (-1), `next Tuesday` (1), `Tuesday week` (2).
  record Weekday(DayOfWeek day, int turn) implements Expression {}

  /// `the beginning of last year`.
  record Part(Stretch stretch, Expression whole) implements Expression {}

  /// `the first quarter of 2025`, `the summer of 2019`: months of a year.
  ///
  /// @param last above 12 when it ends in the next year
  record Months(int first, int last, boolean season, Expression year) implements Expression {}

  /// `from March to May 2025`.
  record Range(Expression from, Expression to) implements Expression {}

  /// `Friday, 21 March`: the day of the week tells of which year.
  record NamedDay(DayOfWeek weekday, Calendar day) implements Expression {}

  /// `the 5 May riots`: a day that names what happened on it, in a year that everybody knows.
  record Known(Calendar day) implements Expression {}

  /// `before Easter`, `on Good Friday 2019`: so many days after a feast that moves.
  record Movable(int after, OptionalInt year) implements Expression {}

  /// `on the 14th`: of the month that the text speaks of.
  record DayOfMonth(int day) implements Expression {}

  /// `over the weekend` (turn 0), `last weekend` (-1), `next weekend` (1).
  record Weekend(int turn) implements Expression {}

  /// `since 2019`.
  record Since(Expression from) implements Expression {}

  /// `the past three years`, `in recent months`, `for three decades` up to now.
  ///
  /// @param count how many units; 0 when the text does not say
  /// @param turn -1 before the present, 1 after it
  record Reach(Unit unit, int count, int turn) implements Expression {}

  /// `the same month of 2024`: the month spoken of last, in another year.
  record SameMonth(Expression year) implements Expression {}

  /// `ever since`: the date spoken of last.
  record Spoken() implements Expression {}

  /// The year of `the autumn`, `the fourth quarter`: the nearest on the side that the words show.
  record Untold() implements Expression {}

  /// A time that only an event gives: `shortly after the vote`.
  record Unknown() implements Expression {}
}
