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
      return Side.EITHER;
    }
    Clause clause = grammar.clauseOf(from);
    return before(from, Math.max(clause.from(), sentence.from()))
        .or(() -> after(to, Math.min(clause.to(), sentence.to())))
        .or(() -> before(from, sentence.from()))
        .or(() -> after(to, sentence.to()))
        .map(verb -> of(verb, from, sentence))
        .orElseGet(() -> isPlan(sentence.from(), from) || isLimit(from) ? Side.AHEAD : Side.BEHIND);
  }

  /// "was called for 19 October": a day after `for` is one that was set.
  private static boolean isAppointed(Phrase phrase, Pieces pieces) {
    return pieces.is(phrase.from() - 1, "for")
        && phrase.expression() instanceof Expression.Calendar c
        && c.day().isPresent();
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
            || isOrder(verb, sentence);
    return ahead ? Side.AHEAD : Side.BEHIND;
  }

  /// "Pay them before the summer".
  private boolean isOrder(VerbGroup verb, Sentence sentence) {
    return verb.from() == sentence.from() && grammar.tag(verb.from()) == Tag.VERB;
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
