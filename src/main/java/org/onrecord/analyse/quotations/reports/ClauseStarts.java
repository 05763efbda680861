package org.onrecord.analyse.quotations.reports;

import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.lines.Line;

/// Whether a reported clause begins at an element: with "that", with a question word, or with its
/// subject. Each search goes once over the line at most.
final class ClauseStarts {
  private final Line line;
  private final ClauseEnds ends;

  ClauseStarts(Line line, ClauseEnds ends) {
    this.line = line;
    this.ends = ends;
  }

  /// Whether a clause with neither "that" nor a question word begins at `e`.
  boolean isBare(int e) {
    boolean opens = (opensNoun(e) || isDoing(e) || opensFront(e)) && !isThingAlone(e);
    return opens && isClause(e, bareEnd(e));
  }

  /// "(I am told) the list is closed": a subject and its verb, with no "that" before them.
  boolean isBareClause(int e) {
    return line.noun(e)
        .filter(g -> line.first(g) == e)
        .flatMap(g -> line.verb(line.past(g)))
        .filter(v -> v.isFinite())
        .isPresent();
  }

  /// "mention it so that nobody asks": neither a clause nor a thing that tells anything.
  boolean isThingAlone(int e) {
    return line.is(e, "it") && line.is(e + 1, "so") && line.is(e + 2, "that");
  }

  /// "said because the list was long, she had left": a clause in front of the main one.
  private boolean opensFront(int e) {
    boolean front =
        switch (line.lower(e)) {
          case "because", "although", "though", "unless", "once", "since", "while" -> true;
          default -> false;
        };
    return front && ends.before(e, bareEnd(e)) < bareEnd(e);
  }

  /// "said voting had been calm": a verb in -ing is the subject.
  private boolean isDoing(int e) {
    Tag next = line.tag(e + 1);
    return line.tag(e) == Tag.VERB_ING && (next == Tag.AUXILIARY || next == Tag.MODAL);
  }

  /// Whether the first finite verb is that of a clause, not a second one of whoever speaks
  /// ("promises peace but has begun a war"), nor that of a relative clause ("find the man who
  /// knows").
  boolean isClause(int from, int to) {
    boolean aside = false;
    for (int e = from; e < to; e++) {
      if (!aside && isPredicate(e, from)) {
        return true;
      }
      boolean relative = line.tag(e - 1) == Tag.RELATIVE && isFinite(e);
      aside |= relative;
      if (line.isComma(e) && (line.is(e + 1, "and") || line.is(e + 1, "but"))) {
        return false;
      }
      if (isFinite(e) && !isReduced(e) && !relative) {
        return !line.is(e - 1, "but") && !line.is(e - 1, "and") && !hasSubjectBehindComma(e, from);
      }
    }
    return !aside && line.hasFinite(from, to);
  }

  /// "(said) the base “went to work at once”": the marks hold the verb of the subject before them.
  private boolean isPredicate(int e, int from) {
    return e > from
        && line.beginsSmall(e)
        && line.opensFinite(e)
        && (line.noun(e - 1).isPresent() || line.tag(e - 1) == Tag.ADVERB);
  }

  private boolean isFinite(int e) {
    return !line.isQuote(e) && line.verb(e).filter(v -> v.isFinite()).isPresent();
  }

  /// ", titled …": a participle that only looks like the past.
  private boolean isReduced(int e) {
    return line.isComma(e - 1) && line.tag(e) == Tag.VERB_PAST;
  }

  /// "(announced) her plan, she …": who does it stands behind the thing that is announced.
  private boolean hasSubjectBehindComma(int verb, int from) {
    return line.noun(verb - 1)
        .map(line::first)
        .filter(subject -> subject - 1 > from && line.isComma(subject - 1))
        .filter(subject -> line.noun(subject - 2).isPresent() || line.isQuote(subject - 2))
        .isPresent();
  }

  /// Where the part ends in which the verb of a clause without "that" must stand.
  int bareEnd(int e) {
    int i = e;
    while (i < line.size() && !line.isStop(i) && !line.is(i, ";")) {
      i++;
    }
    return i;
  }

  boolean isThat(int e) {
    return line.is(e, "that")
        && line.tag(e) != Tag.DETERMINER
        && !line.is(e - 1, "so")
        && !isDemonstrative(e);
  }

  /// "said that was wrong", "said that man": the word itself is the subject or belongs to it.
  private boolean isDemonstrative(int e) {
    Tag next = line.tag(e + 1);
    boolean alone = line.isBreak(e + 1) && !line.isComma(e + 1) || line.is(e + 1, "much");
    return next == Tag.MODAL || next == Tag.AUXILIARY || alone;
  }

  boolean isQuestion(int e) {
    return switch (line.lower(e)) {
      case "if", "whether", "how", "why", "what", "who", "where", "when", "which" -> true;
      default -> false;
    };
  }

  boolean opensNoun(int e) {
    return line.noun(e).isPresent()
        || line.tag(e) == Tag.DETERMINER
        || line.isQuote(e)
        || line.is(e, "there")
        || line.is(e, "that") && isDemonstrative(e) && !line.isBreak(e + 1);
  }

  /// "stated that the law guarantees rights but | that …": a second "that" of a verb before.
  boolean isOfOuter(int that) {
    if (!line.is(that - 1, "and") && !line.is(that - 1, "but") && !line.is(that - 1, "or")) {
      return false;
    }
    for (int e = that - 2; e >= 0 && !line.isStop(e); e--) {
      if (isThat(e)) {
        return true;
      }
    }
    return false;
  }
}
