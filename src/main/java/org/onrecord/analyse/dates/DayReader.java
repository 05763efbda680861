package org.onrecord.analyse.dates;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.dates.Expression.Calendar;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.numbers.WordTable;

/// Days that an article leads in: `the 5 May riots`, `on the 14th`, `over the weekend`.
final class DayReader {
  private static final Set<String> KNOWN = CalendarWords.cue("known-day");
  private static final Set<String> NO_NOUNS = WordTable.read("no-nouns.txt").words();
  private static final Set<String> DAY_LEADS =
      Set.of("on", "by", "until", "before", "since", "from");
  private static final Set<String> WEEKEND_LEADS = Set.of("over", "at", "on", "during", "before");
  private static final int LAST_DAY = 31;

  private final Pieces pieces;
  private final CalendarReader calendar;

  DayReader(Pieces pieces, CalendarReader calendar) {
    this.pieces = pieces;
    this.calendar = calendar;
  }

  /// The day that the article at `at` leads in.
  Optional<Phrase> find(int at) {
    return known(at).or(() -> dayOfMonth(at)).or(() -> weekend(at));
  }

  /// `the 5 May riots`; `5 May` in `the riots of 5 May`, when `at` is the `of`.
  Optional<Phrase> known(int at) {
    boolean behind =
        pieces.is(at, "of") && pieces.together(at - 1, at) && KNOWN.contains(pieces.word(at - 1));
    return calendar
        .find(at + 1)
        .filter(
            p -> pieces.together(at, p.to() - 1) && (behind || KNOWN.contains(pieces.word(p.to()))))
        .filter(p -> p.expression() instanceof Calendar c && c.year().isEmpty())
        .filter(p -> ((Calendar) p.expression()).day().isPresent())
        .map(p -> new Phrase(p.from(), p.to(), new Expression.Known((Calendar) p.expression())));
  }

  /// `on the 14th`: in digits, with nothing behind it that it orders.
  private Optional<Phrase> dayOfMonth(int at) {
    boolean led = pieces.together(at - 1, at + 1) && DAY_LEADS.contains(pieces.word(at - 1));
    int day = Ordinals.digits(pieces.word(at + 1)).orElse(0);
    boolean ends =
        !pieces.together(at, at + 2)
            || pieces.get(at + 2).isMark()
            || NO_NOUNS.contains(pieces.word(at + 2)) && !pieces.is(at + 2, "of");
    return led && ends && day > 0 && day <= LAST_DAY
        ? Optional.of(new Phrase(at, at + 2, new Expression.DayOfMonth(day)))
        : Optional.empty();
  }

  /// `over the weekend`, `at the weekend`.
  private Optional<Phrase> weekend(int at) {
    boolean led = pieces.together(at - 1, at + 1) && WEEKEND_LEADS.contains(pieces.word(at - 1));
    return led && pieces.is(at + 1, "weekend") && !pieces.is(at + 2, "of")
        ? Optional.of(new Phrase(at, at + 2, new Expression.Weekend(0)))
        : Optional.empty();
  }
}
