package org.onrecord.analyse.dates;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.text.Sentence;

/// Tells on which side of the present the words around a date put it: by the verb whose time it is.
///
/// "Said on 14 March that it will open": the saying is dated, and it is past, whatever is said to
/// come. A date behind a verb is that verb's; one that opens a clause is the next finite verb's.
/// Looks at no more than [#FAR] words on either side.
final class Sides {
  private static final Set<String> AHEAD = CalendarWords.cue("ahead");
  private static final Set<String> WORD_GIVEN = CalendarWords.cue("given");
  private static final Set<String> LIMITS = CalendarWords.cue("deadline");
  private static final Set<String> FIXED = CalendarWords.cue("fixed");
  private static final Set<String> STARTS =
      Set.of("starting", "beginning", "effective", "commencing");
  private static final int LIST = 5;
  private static final Set<String> AT = Set.of("on", "in", "last");

  private static final int FAR = 120;

  private final Grammar grammar;

  Sides(Grammar grammar) {
    this.grammar = grammar;
  }

  Side of(Phrase phrase, Pieces pieces) {
    int from = pieces.get(phrase.from()).token();
    int to = pieces.get(phrase.to() - 1).token() + 1;
    Sentence sentence = grammar.prose().sentences().get(pieces.get(phrase.from()).sentence());
    if (isAppointed(phrase, pieces)) {
      return appointed(from, sentence);
    }
    if (isStart(phrase.from(), pieces)) {
      return Side.EITHER;
    }
    if (pieces.is(phrase.from() - 1, "next")) {
      return Side.AHEAD;
    }
    Clause clause = grammar.clauseOf(from);
    return before(from, Math.max(clause.from(), sentence.from()))
        .or(() -> after(to, Math.min(clause.to(), sentence.to())))
        .or(() -> before(from, sentence.from()))
        .or(() -> after(to, sentence.to()))
        .map(verb -> of(verb, from, sentence))
        .orElseGet(() -> isPlan(sentence.from(), from) || isLimit(from) ? Side.AHEAD : Side.BEHIND);
  }

  /// "was called for 19 October", "are set for 4 March and 11 March": a day after `for` is one that
  /// was set.
  private static boolean isAppointed(Phrase phrase, Pieces pieces) {
    int at = phrase.from() - 1;
    boolean listed = pieces.is(at, "and");
    int first = at - 1;
    while (listed && first > at - LIST && isDay(first, pieces)) {
      first--;
    }
    boolean set = pieces.is(at, "for") || listed && first < at - 1 && pieces.is(first, "for");
    return set && phrase.expression() instanceof Expression.Calendar c && c.day().isPresent();
  }

  private static boolean isDay(int at, Pieces pieces) {
    return pieces.isDigits(at)
        || CalendarWords.is("month", pieces.word(at))
        || CalendarWords.is("weekday", pieces.word(at));
  }

  /// What "is set for" a day lies ahead; what "was set" lay ahead of what is told.
  private Side appointed(int date, Sentence sentence) {
    return main(date, sentence).filter(v -> v.tense() != VerbGroup.Tense.PAST).isPresent()
        ? Side.AHEAD
        : Side.EITHER;
  }

  /// "vowed to post it, starting 1 May".
  private static boolean isStart(int from, Pieces pieces) {
    int at = pieces.is(from - 1, "on") || pieces.is(from - 1, "from") ? from - 2 : from - 1;
    return STARTS.contains(pieces.word(at)) && isDay(from, pieces);
  }

  private Side of(VerbGroup verb, int date, Sentence sentence) {
    if (!verb.isFinite()) {
      return unfinished(verb, date, sentence);
    }
    boolean plans = isPlan(verb.from(), date) && !isWordGiven(verb, date);
    boolean limit = isLimit(date);
    if (verb.modal().equals("would")) {
      return Side.EITHER;
    }
    if (verb.tense() == VerbGroup.Tense.PAST || verb.perfect()) {
      return plans && verb.tense() == VerbGroup.Tense.PAST ? Side.EITHER : Side.BEHIND;
    }
    boolean ahead =
        verb.tense() == VerbGroup.Tense.FUTURE
            || verb.hasModal()
            || plans
            || limit
            || isFixed(verb)
            || isScheduled(verb, date)
            || isArranged(verb, date)
            || isCondition(verb, date, sentence)
            || isOrder(verb, sentence);
    return ahead ? Side.AHEAD : Side.BEHIND;
  }

  /// "If there is no boat on 6 May": what may come. "If the report of March is right": no.
  private boolean isCondition(VerbGroup verb, int date, Sentence sentence) {
    int from = Math.max(sentence.from(), grammar.clauseOf(verb.from()).from());
    return verb.to() <= date && grammar.prose().token(from).is("if")
        || grammar.prose().token(from).is("unless");
  }

  /// "Pay them before the summer".
  private boolean isOrder(VerbGroup verb, Sentence sentence) {
    return verb.from() == sentence.from() && grammar.tag(verb.from()) == Tag.VERB;
  }

  /// "The vote is in June", "is on 5 May": what is said to be on a day, in the present, is to come.
  private boolean isScheduled(VerbGroup verb, int date) {
    return verb.lemma().equals("be")
        && verb.to() == verb.head() + 1
        && verb.tense() == VerbGroup.Tense.PRESENT
        && verb.to() == date - 1
        && AT.contains(grammar.prose().token(date - 1).lower());
  }

  /// "The two debate on 17 October", "the council meets next on 9 March": what is done on a day, in
  /// the present, is to come.
  private boolean isArranged(VerbGroup verb, int date) {
    int on = date - 1;
    int end = on > 0 && grammar.prose().token(on - 1).is("next") ? on - 1 : on;
    return verb.tense() == VerbGroup.Tense.PRESENT
        && verb.form() == VerbGroup.Form.FINITE
        && !verb.passive()
        && verb.to() == end
        && grammar.prose().token(on).is("on");
  }

  /// "The fair opens on 5 May", "elections are due in March".
  private boolean isFixed(VerbGroup verb) {
    return FIXED.contains(grammar.prose().token(verb.head()).lower());
  }

  /// "to report by May", "scheduled for May": to come, counted from what the main verb tells.
  private Side unfinished(VerbGroup verb, int date, Sentence sentence) {
    Optional<VerbGroup> helper =
        before(verb.from(), Math.max(sentence.from(), verb.from() - 1)).filter(VerbGroup::isFinite);
    if (verb.form() == VerbGroup.Form.PARTICIPLE && helper.isPresent()) {
      return of(helper.get(), date, sentence);
    }
    boolean plans = isPlan(verb.from(), date) && !isWordGiven(verb, date);
    boolean toCome = verb.form() == VerbGroup.Form.INFINITIVE || plans;
    if (!toCome) {
      return verb.form() == VerbGroup.Form.GERUND
          ? main(verb.from(), sentence).map(m -> of(m, date, sentence)).orElse(Side.BEHIND)
          : Side.BEHIND;
    }
    boolean told =
        main(verb.from(), sentence).filter(m -> m.tense() == VerbGroup.Tense.PAST).isPresent();
    return told ? Side.EITHER : Side.AHEAD;
  }

  private Optional<VerbGroup> main(int before, Sentence sentence) {
    Optional<VerbGroup> verb = before(before, sentence.from());
    while (verb.isPresent() && !verb.get().isFinite()) {
      verb = before(verb.get().from(), sentence.from());
    }
    return verb;
  }

  private Optional<VerbGroup> before(int date, int from) {
    for (int i = date - 1; i >= Math.max(from, date - FAR); i--) {
      Optional<VerbGroup> verb = grammar.verbAt(i);
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private Optional<VerbGroup> after(int date, int to) {
    for (int i = date; i < Math.min(to, date + FAR); i++) {
      Optional<VerbGroup> verb = grammar.verbAt(i).filter(VerbGroup::isFinite);
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private boolean isPlan(int from, int date) {
    for (int i = from; i < date; i++) {
      if (AHEAD.contains(grammar.prose().token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// "promised on 14 March": when the word was given, not when it is to be kept.
  private boolean isWordGiven(VerbGroup verb, int date) {
    return verb.to() == date - 1
        && WORD_GIVEN.contains(grammar.prose().token(verb.head()).lower())
        && AT.contains(grammar.prose().token(date - 1).lower());
  }

  private boolean isLimit(int date) {
    return date > 0 && LIMITS.contains(grammar.prose().token(date - 1).lower());
  }
}
