package org.onrecord.analyse.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.When;

/// A time that a text has told and may go on in.
///
/// @param year its year
/// @param month its month; 0 when only the year was told
/// @param day whether it was a day
/// @param side on which side of the present it was told
/// @param opens whether it opened its clause
/// @param guessed whether only the moment of writing tells its year: then it rules nothing but what
///   its own sentence says was to come
/// @param sentence where it stands
/// @param paragraph where it stands
record Scene(
    int year,
    int month,
    boolean day,
    Side side,
    boolean opens,
    boolean guessed,
    int sentence,
    int paragraph) {
  private static final int FROM_MONTH = 7;
  private static final int HALF = 6;

  /// The scene that `value` sets; none for an interval or a time without a year.
  static Optional<Scene> of(
      When value, Moment.Told told, boolean guessed, int sentence, int paragraph) {
    if (value.isInterval() || told.setting() == Setting.ASIDE) {
      return Optional.empty();
    }
    Optional<LocalDate> first = value.first();
    boolean month = value.iso().length() >= FROM_MONTH;
    return first.map(f ->
        new Scene(
            f.getYear(),
            month ? f.getMonthValue() : 0,
            value.isDay(),
            told.side(),
            told.setting() == Setting.SCENE,
            guessed,
            sentence,
            paragraph));
  }

  /// Whether a time on `other` may lie in it: what is to come is not dated by what was.
  boolean serves(Side other) {
    return side == other || side == Side.EITHER || other == Side.EITHER;
  }

  /// A year alone is the year of what follows when it opened its clause; behind a verb it is that
  /// of its own sentence.
  boolean reaches(int otherSentence, Side otherSide) {
    if (guessed) {
      return sentence == otherSentence && otherSide == Side.EITHER;
    }
    return month > 0 || opens || sentence == otherSentence;
  }

  /// The year of a month told in this scene: its own, or the next when the text goes on over the
  /// turn of the year, or its sentence tells what was then to come.
  int yearOf(int otherMonth, Side otherSide, int otherSentence, boolean goesOn) {
    boolean turns = month > 0 && otherMonth < month;
    boolean toCome = otherSide == Side.EITHER && sentence == otherSentence;
    boolean far = month - otherMonth > HALF || otherSide == Side.AHEAD || toCome || goesOn;
    return turns && far ? year + 1 : year;
  }

  /// Whether the month is so far on in the year that last year's may be meant as well.
  boolean isFar(int otherMonth) {
    return month > 0 && otherMonth - month > HALF;
  }
}
