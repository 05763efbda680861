package org.onrecord.analyse.quotations.reports;

import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.words.ReportingVerb.Form;
import org.onrecord.analyse.quotations.words.ReportingWords;
import org.onrecord.analyse.quotations.words.When;

/// Where a reported clause, or a reported thing, ends. Each search goes once over the line at most.
final class ClauseEnds {
  /// How far behind a comma a reporting verb may be that ends the clause before it.
  private static final int NEAR = 8;

  /// How many words the noun of a remark may be behind its article.
  private static final int SHORT = 4;

  private final ReportingWords words = ReportingWords.ENGLISH;

  private final Line line;

  ClauseEnds(Line line) {
    this.line = line;
  }

  /// One past the last element of the clause that begins at `from`.
  int clause(int from) {
    int e = from;
    while (e < line.size() && !endsClause(e, from)) {
      e++;
    }
    return e;
  }

  private boolean endsClause(int e, int from) {
    if (line.isQuote(e)) {
      return false;
    }
    if (line.isStop(e)) {
      return line.is(e, ";") || restIsMarks(e);
    }
    if (e == from) {
      return false;
    }
    if (line.isDash(e) && line.isQuote(e - 1) && isLastDash(e) && line.hasFinite(from, e)) {
      return true;
    }
    if (line.isComma(e) || line.isDash(e)) {
      return isTakenUp(e + 1) || isComment(e + 1) && line.hasFinite(from, e);
    }
    if (joinsAfterInfinitive(from, e)) {
      return true;
    }
    // “… a disaster,” telling reporters: the comma stands inside the marks.
    return line.endsWithComma(e - 1)
            && (isTakenUp(e)
                || joinsVerb(from, e)
                || (isAdded(e) || isComment(e)) && line.hasFinite(from, e))
        || line.isQuote(e - 1) && joinsReport(e);
  }

  /// "pledged to build a quay and said", "to resign and urged": what has no finite verb of its own
  /// does not go on with one of saying.
  private boolean joinsAfterInfinitive(int from, int e) {
    return (line.is(e, "and") || line.is(e, "but"))
        && line.tag(from) == Tag.TO
        && !line.hasFinite(from, e)
        && opensFinite(e + 1)
        && (isReporting(e + 1, Form.PAST) || isReporting(e + 1, Form.THIRD));
  }

  /// "“… that crap,” in an interview", "“… about right,” though most": behind the comma and the
  /// mark comes what the writer adds.
  private boolean isAdded(int e) {
    return line.tag(e) == Tag.PREPOSITION
        || line.tag(e) == Tag.SUBORDINATOR
        || line.tag(e) == Tag.VERB_ING;
  }

  /// Whether the writer goes on in a way that is no longer what was reported.
  private boolean isTakenUp(int e) {
    return isTurn(e) || reportsAgain(e) || isAccording(e) || namesSpeakerAtEnd(e) || isAbsolute(e);
  }

  /// "“… a ruin” — though nobody had seen it": what follows the marks and the dash up to the end is
  /// what the writer adds.
  private boolean isLastDash(int e) {
    for (int i = e + 1; i < line.size() && !line.isStop(i); i++) {
      if (line.isDash(i)) {
        return false;
      }
    }
    return true;
  }

  /// ", the council having said that …": somebody else says something in the meantime.
  private boolean isAbsolute(int e) {
    int having = line.noun(e).filter(g -> line.first(g) == e).map(line::past).orElse(0);
    return line.is(having, "having") && isReporting(having + 1, Form.PAST);
  }

  /// "“… very charming” and called", behind what is quoted: the next thing that is reported.
  private boolean joinsReport(int e) {
    return line.is(e, "and")
        && words.verbs(line.lower(e + 1)).stream()
            .anyMatch(x -> x.is(Form.PAST) || x.is(Form.THIRD) || x.is(Form.ING));
  }

  /// ", a charge that the mayor denies", ", a swipe at the mayor": what the writer calls it.
  private boolean isComment(int e) {
    if (!line.is(e, "a") && !line.is(e, "an")) {
      return false;
    }
    for (int i = e + 1; i < Math.min(line.size(), e + SHORT) && line.noun(i).isPresent(); i++) {
      if (words.isNoun(line.lower(i)) || words.isRemark(line.lower(i))) {
        return line.tag(i + 1) == Tag.RELATIVE
            || line.tag(i + 1) == Tag.PREPOSITION
            || line.is(i + 1, "that");
      }
    }
    return false;
  }

  private boolean restIsMarks(int e) {
    for (int i = e; i < line.size(); i++) {
      if (line.isQuote(i) || line.tag(i) != Tag.PUNCTUATION) {
        return false;
      }
    }
    return true;
  }

  /// "but", "while" and their like turn to something else that the writer says.
  private boolean isTurn(int e) {
    return switch (line.lower(e)) {
      case "but", "while", "whereas", "although", "though", "prompting", "despite" -> true;
      default -> false;
    };
  }

  private boolean isAccording(int e) {
    return line.begins(e, words.according(line.lower(e))) > 0;
  }

  /// ", adding that", ", and warned", ", and the mayor said".
  private boolean reportsAgain(int e) {
    if (isReporting(e, Form.ING) || isBlaming(e)) {
      return true;
    }
    if (!line.is(e, "and") || line.tag(e + 1) == Tag.SUBORDINATOR) {
      return false;
    }
    for (int i = e + 1; i < Math.min(line.size(), e + NEAR) && !line.isBreak(i); i++) {
      boolean perfect = line.verb(i).filter(v -> v.isFinite() && v.perfect()).isPresent();
      if (isReporting(i, Form.PAST) && (perfect || line.tag(i) != Tag.VERB_PARTICIPLE)
          || isReporting(i, Form.THIRD)) {
        return line.verb(i).isPresent();
      }
    }
    return false;
  }

  /// ", accusing the mayor of", ", calling it a mistake".
  private boolean isBlaming(int e) {
    boolean object = line.noun(e + 1).filter(g -> line.first(g) == e + 1).isPresent();
    return object && words.isBlaming(line.lower(e));
  }

  private boolean isReporting(int e, Form form) {
    return words.verbs(line.lower(e)).stream().anyMatch(x -> x.is(form) && x.verb().takesClause());
  }

  /// Whether only "the minister said" or "said the minister" comes from here to the end.
  private boolean namesSpeakerAtEnd(int from) {
    boolean reports = false;
    int e = from;
    while (e < line.size() && e < from + NEAR && !line.isBreak(e)) {
      reports |= isReporting(e, Form.PAST) || isReporting(e, Form.THIRD);
      e++;
    }
    return reports
        && line.isStop(e)
        && restIsMarks(e)
        && e - from <= NEAR
        && isShortAttribution(from, e);
  }

  private boolean isShortAttribution(int from, int to) {
    boolean subjectFirst =
        line.noun(from).isPresent() && isReporting(to - 1, Form.PAST)
            || line.noun(from).isPresent() && isReporting(to - 1, Form.THIRD);
    return subjectFirst || isReporting(from, Form.PAST) && line.noun(from + 1).isPresent();
  }

  /// One past the last element of what a noun in front of the main verb says: "Her claim that the
  /// port was lost | is false", "her plan to cap prices | is due".
  int beforeMainVerb(int from, int to) {
    int own = line.tag(from) == Tag.TO ? 0 : 1;
    boolean inner = false;
    for (int e = from; e < to; e++) {
      inner |= line.tag(e) == Tag.RELATIVE || line.tag(e) == Tag.SUBORDINATOR;
      if (opensFinite(e) && !line.isQuote(e)) {
        boolean joined = line.tag(e - 1) == Tag.CONJUNCTION || line.isComma(e - 1);
        if (own == 0 && !inner && !joined) {
          return subjectBehindComma(e, from);
        }
        own = inner ? own : Math.max(0, own - 1);
        inner = false;
      }
    }
    return to;
  }

  /// "complaints that they are late, the delegates | have": the subject goes with its verb.
  private int subjectBehindComma(int verb, int from) {
    int first = line.noun(verb - 1).map(line::first).orElse(verb);
    return first > from + 1 && line.isComma(first - 1) ? first - 1 : verb;
  }

  private boolean opensFinite(int e) {
    return line.verb(e).filter(v -> v.isFinite() && line.element(v.from()) == e).isPresent();
  }

  /// One past the last element of a thing that is announced, praised, spoken of.
  int thing(int from) {
    int e = from;
    boolean aside = false;
    while (e < line.size() && !endsThing(e, from)) {
      aside |= opensAside(e);
      if (!aside && isMainVerb(e, from)) {
        return e;
      }
      e++;
    }
    return e;
  }

  /// "a plan that would …", "the people he met": what follows still belongs to the thing.
  private boolean opensAside(int e) {
    return line.tag(e) == Tag.RELATIVE
        || line.tag(e) == Tag.SUBORDINATOR
        || line.is(e, "that")
        || line.tag(e) == Tag.PRONOUN;
  }

  private boolean isMainVerb(int e, int from) {
    return e > from && !line.isQuote(e) && line.tag(e) == Tag.AUXILIARY && opensFinite(e);
  }

  private boolean endsThing(int e, int from) {
    if (line.isQuote(e)) {
      return false;
    }
    if (line.isStop(e) || line.isColon(e) || line.isDash(e)) {
      return restIsMarks(e) || !line.is(e, ".");
    }
    if (e == from) {
      return false;
    }
    if (line.isComma(e)) {
      return !listGoesOn(e + 1);
    }
    if (line.endsWithComma(e - 1)) {
      return !listGoesOn(e);
    }
    boolean joinsThat = line.is(e + 1, "that") && (line.is(e, "and") || line.is(e, "but"));
    return joinsThat || isSubordinate(e) || isTime(e) || isOccasion(e) || joinsVerb(from, e);
  }

  /// Whether what follows the comma, from `e` on, is one more of the same kind.
  private boolean listGoesOn(int e) {
    for (int i = e; i < Math.min(line.size(), e + 2 * NEAR); i++) {
      if (line.verb(i).isPresent() || line.isStop(i) || line.tag(i) == Tag.RELATIVE) {
        return false;
      }
      if (line.is(i, "and") && i > e - 1) {
        return line.noun(i + 1).filter(g -> line.verb(line.past(g)).isEmpty()).isPresent();
      }
    }
    return false;
  }

  private boolean isSubordinate(int e) {
    return switch (line.lower(e)) {
      case "when",
          "while",
          "although",
          "though",
          "if",
          "unless",
          "until",
          "whereas",
          "after",
          "before",
          "since",
          "as" ->
          line.tag(e) == Tag.SUBORDINATOR
              || line.tag(e) == Tag.PREPOSITION
              || line.tag(e) == Tag.RELATIVE;
      default -> false;
    };
  }

  /// "on Monday", "on 26 October", "last week", "yesterday".
  private boolean isTime(int e) {
    if (line.tag(e - 1) == Tag.DETERMINER) {
      return false;
    }
    boolean onDay = line.tag(e + 1) == Tag.NUMBER && When.isTime(line.lower(e + 2));
    return When.isTime(line.lower(e))
        || line.is(e, "on") && (When.isTime(line.lower(e + 1)) || onDay)
        || line.is(e, "last") && When.isTime(line.lower(e + 1));
  }

  /// Whether when or where it was said follows at `e`.
  boolean isWhen(int e) {
    return isTime(e) || isOccasion(e);
  }

  /// "in an interview", "at a rally", "during the debate".
  private boolean isOccasion(int e) {
    if (line.tag(e) != Tag.PREPOSITION) {
      return false;
    }
    if (line.is(e, "during")) {
      return true;
    }
    if (!line.is(e, "in") && !line.is(e, "at") && !line.is(e, "on")) {
      return false;
    }
    for (int i = e + 1; i < Math.min(line.size(), e + 5) && line.noun(i).isPresent(); i++) {
      if (When.isOccasion(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// "called it a gift and left", "called it a gift and she left", "calling it “a gift” and
  /// leaving".
  private boolean joinsVerb(int from, int e) {
    if (!line.is(e, "and") && !line.is(e, "but")) {
      return false;
    }
    int next = line.tag(e + 1) == Tag.PRONOUN ? e + 2 : e + 1;
    return line.verb(next).filter(v -> v.isFinite()).isPresent()
        || line.tag(e + 1) == Tag.VERB_ING && line.hasQuote(from, e);
  }

  /// One past the last element of a clause from `from` to `to` that stands in front of the main
  /// one: "When she said that the list was false, the mayor left". Its comma has a subject and a
  /// verb behind it; of a list of clauses it is the last.
  int before(int from, int to) {
    boolean finite = false;
    boolean and = false;
    int end = 0;
    for (int e = from; e < to; e++) {
      boolean comma = line.isComma(e);
      boolean parts = comma || line.endsWithComma(e - 1) && !line.isQuote(e);
      if (parts && finite && opensMain(comma ? e + 1 : e) && (end == 0 || and)) {
        end = e;
        and = false;
      }
      finite |= line.hasFinite(e, e + 1);
      and |= line.is(e, "and") && opensMain(e + 1);
    }
    return end == 0 ? to : end;
  }

  /// Whether a subject and its verb stand there.
  private boolean opensMain(int e) {
    return line.noun(e)
        .filter(g -> line.first(g) == e)
        .map(line::past)
        .filter(next -> line.verb(next).filter(v -> v.isFinite()).isPresent())
        .isPresent();
  }
}
