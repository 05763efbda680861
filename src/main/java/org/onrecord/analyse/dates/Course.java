package org.onrecord.analyse.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.When;

/// The course of a text through time: which dates it has spoken of so far.
final class Course {
  /// A day or month without a year means the nearest one when that is so close to the document's
  /// date. Longer ago, the year told before decides.
  private static final int NEAR_DAYS = 60;

  /// So many days ago is still "the riot on 14 May".
  private static final int JUST = 21;

  private static final int RECENT_YEARS = 2;

  /// How a year is known that only the moment of writing tells.
  private static final String NEAREST = "nearest to the document's date";

  /// How long a year alone is.
  private static final int YEAR = 4;

  /// A year for a date without one.
  record Year(int year, double confidence, String rule) {}

  private final Map<Integer, Integer> yearsOfMonths;
  private final Optional<Integer> titleYear;
  private Optional<When> last = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private Optional<Integer> yearBefore = Optional.empty();
  private Optional<Scene> scene = Optional.empty();
  private int sentence;
  private int paragraph;
  private int lastParagraph = -1;
  private boolean goesOn;

  /// @param yearsOfMonths the year of each month that the text names with one year alone: "January
  ///   2022" tells of which January it speaks elsewhere
  /// @param titleYear the year that the title says it is about
  Course(Map<Integer, Integer> yearsOfMonths, Optional<Integer> titleYear) {
    this.yearsOfMonths = Map.copyOf(yearsOfMonths);
    this.titleYear = titleYear;
  }

  /// The date spoken of last.
  Optional<When> last() {
    return last;
  }

  /// The year spoken of last.
  Optional<Integer> year() {
    return year;
  }

  /// The other year spoken of before that one.
  Optional<Integer> yearBefore() {
    return yearBefore;
  }

  /// The text goes on in sentence `sentenceIndex` of paragraph `paragraphIndex`.
  ///
  /// @param onward whether an "and" says that the date comes behind the one before
  void enter(int sentenceIndex, int paragraphIndex, boolean onward) {
    goesOn = onward;
    sentence = sentenceIndex;
    paragraph = paragraphIndex;
  }

  /// The text has spoken of `value`.
  ///
  /// @param rule how its year is known: what was only guessed does not rule what follows
  void spoke(When value, Moment.Told told, String rule) {
    last = Optional.of(value);
    lastParagraph = paragraph;
    Optional<Integer> spoken = value.first().map(LocalDate::getYear);
    if (spoken.isPresent() && !spoken.equals(year)) {
      yearBefore = year;
      year = spoken;
    }
    scene = Scene.of(value, told, rule.equals(NEAREST), sentence, paragraph).or(() -> scene);
  }

  /// The text has spoken of the present: what follows is no longer told of another time.
  void turnedToPresent() {
    scene = Optional.empty();
  }

  /// The year of the month and day (0: no day) from which something goes on: that of the scene, or
  /// the nearest before the writing.
  Optional<Year> yearSince(int month, int day, Now now) {
    boolean told = scene.filter(s -> !s.guessed() && s.paragraph() == paragraph).isPresent();
    return told
        ? Optional.empty()
        : Optional.of(new Year(nearest(month, day, Side.BEHIND, now), 0.75, NEAREST));
  }

  /// The month that this paragraph spoke of last.
  Optional<YearMonth> monthHere() {
    return lastParagraph == paragraph
        ? last.filter(w -> !w.isInterval() && w.iso().length() > YEAR)
            .flatMap(When::first)
            .map(YearMonth::from)
        : Optional.empty();
  }

  /// The year of a day that names what happened on it.
  Optional<Year> yearOfKnown(int month, int day, Optional<Now> now) {
    return now.flatMap(n -> near(month, day, Side.BEHIND, n))
        .or(() -> elsewhere(month, Side.BEHIND));
  }

  /// The year of a month and day (0: no day) that the text gives none.
  Optional<Year> yearFor(int month, int day, Side side, Optional<Now> now) {
    Optional<Scene> told = scene.filter(s -> s.serves(side) && s.reaches(sentence, side));
    return told.filter(t -> t.sentence() == sentence)
        .flatMap(s -> inScene(s, month, day, side, now))
        .or(() -> now.flatMap(n -> near(month, day, side, n)))
        .or(() ->
            told.filter(s -> s.paragraph() == paragraph)
                .flatMap(s -> inScene(s, month, day, side, now)))
        .or(() ->
            told.filter(s -> goesOn(s, month, day, now))
                .flatMap(s -> inScene(s, month, day, side, now)))
        .or(() -> now.map(n -> new Year(nearest(month, day, side, n), 0.7, NEAREST)))
        .or(() -> elsewhere(month, side));
  }

  /// Days told one after another, near the present or in paragraphs beside each other; or, where
  /// the document's date is not known, any time told in the paragraph before.
  private boolean goesOn(Scene told, int month, int day, Optional<Now> now) {
    boolean beside = paragraph - told.paragraph() <= 1;
    boolean recent = now.filter(n -> n.year() - told.year() <= RECENT_YEARS).isPresent();
    return now.isPresent()
        ? told.day() && day > 0 && (beside || recent)
        : told.month() > 0 && beside && !told.isFar(month);
  }

  private Optional<Year> inScene(Scene told, int month, int day, Side side, Optional<Now> now) {
    return Stream.of(told.yearOf(month, side, sentence, goesOn), told.year())
        .filter(y -> fits(y, month, day, side, now))
        .findFirst()
        .map(y -> new Year(y, 0.7, "year told before"));
  }

  private static Optional<Year> near(int month, int day, Side side, Now now) {
    int year = nearest(month, day, side, now);
    return isNear(year, month, day, now)
        ? Optional.of(new Year(year, 0.85, NEAREST))
        : Optional.empty();
  }

  /// Where neither the document's date nor the course of the text tells it.
  private Optional<Year> elsewhere(int month, Side side) {
    return side == Side.AHEAD
        ? Optional.empty()
        : Optional.ofNullable(yearsOfMonths.get(month))
            .map(y -> new Year(y, 0.6, "year told elsewhere in the text"))
            .or(() -> titleYear.map(y -> new Year(y, 0.6, "year told in the title")));
  }

  /// What is told as past lies before the writing.
  private static boolean fits(int year, int month, int day, Side side, Optional<Now> now) {
    return side != Side.BEHIND
        || now.isEmpty()
        || year < now.get().year()
        || year == now.get().year() && !now.get().isBefore(month, day);
  }

  private static int nearest(int month, int day, Side side, Now now) {
    if (side == Side.EITHER) {
      return now.year();
    }
    if (side == Side.AHEAD) {
      return now.isAfter(month, day) && !isJustPast(month, day, now) ? now.year() + 1 : now.year();
    }
    return now.isBefore(month, day) ? now.year() - 1 : now.year();
  }

  /// A day so short a time ago that "on 14 May", in what is asked for, is not the next one: "look
  /// into the riot on 14 May".
  private static boolean isJustPast(int month, int day, Now now) {
    return day > 0
        && now.date()
            .filter(d -> d.minusDays(JUST).getYear() == now.year())
            .filter(d -> !now.isBefore(month, day))
            .filter(d ->
                d.getDayOfYear() - MonthDay.of(month, day).atYear(now.year()).getDayOfYear()
                    <= JUST)
            .isPresent();
  }

  private static boolean isNear(int year, int month, int day, Now now) {
    if (now.month().isEmpty()) {
      return false;
    }
    LocalDate written = now.date().orElse(LocalDate.of(now.year(), now.month().getAsInt(), 1));
    try {
      var first = LocalDate.of(year, month, Math.max(1, day));
      var end = day > 0 ? first : YearMonth.of(year, month).atEndOfMonth();
      var date = end.isBefore(written) ? end : first;
      return Math.abs(ChronoUnit.DAYS.between(date, written)) <= NEAR_DAYS;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
