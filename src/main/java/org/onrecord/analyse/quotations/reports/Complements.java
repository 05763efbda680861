package org.onrecord.analyse.quotations.reports;

import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.words.Frame;
import org.onrecord.analyse.quotations.words.ReportingVerb;
import org.onrecord.analyse.quotations.words.When;

/// Finds what follows a reporting verb: a quotation, a clause, a person and then a clause, "to" and
/// a verb, a thing. Each search goes once over the line at most.
final class Complements {
  /// How far "that" or a mark may be from the verb: "said in a statement on Monday that".
  private static final int FAR = 24;

  /// How long what stands between commas may be.
  private static final int INSERTED = 14;

  private final Line line;

  private final ClauseEnds ends;
  private final ClauseStarts starts;

  Complements(Line line, ClauseEnds ends) {
    this.line = line;
    this.ends = ends;
    this.starts = new ClauseStarts(line, ends);
  }

  /// What stands at element `at`, behind `verb`.
  Optional<Complement> at(int at, ReportingVerb verb) {
    int e = skipTime(at);
    Optional<Complement> found = marked(e, verb);
    if (found.isEmpty()) {
      found = clause(e, verb);
    }
    if (found.isEmpty() && (verb.takes(Frame.WHOM) || verb.takes(Frame.WHOM_TO))) {
      found = whom(e, verb);
    }
    if (found.isEmpty()) {
      found = to(e, verb);
    }
    if (found.isEmpty()) {
      found = preposition(e, verb);
    }
    if (found.isEmpty() && verb.takesClause()) {
      found = further(e, verb);
    }
    if (found.isEmpty()) {
      found = plain(e, verb);
    }
    return found;
  }

  private int skipTime(int at) {
    int e = at;
    while (e < line.size()) {
      boolean adverb =
          line.tag(e) == Tag.ADVERB
              && line.noun(e).isEmpty()
              && !line.is(e, "that")
              && !line.is(e, "there");
      boolean on = line.is(e, "on") && When.isTime(line.lower(e + 1));
      boolean last = (line.is(e, "last") || line.is(e, "this")) && When.isTime(line.lower(e + 1));
      if (on || last) {
        e += 2;
      } else if (adverb || When.isTime(line.lower(e)) && line.tag(e) != Tag.MODAL) {
        e++;
      } else {
        break;
      }
    }
    return e;
  }

  /// Words in marks, right here or behind a comma or colon.
  private Optional<Complement> marked(int e, ReportingVerb verb) {
    boolean takes = verb.takesClause() || verb.takes(Frame.NAMING) || verb.takes(Frame.WHAT);
    if (!takes) {
      return Optional.empty();
    }
    if (line.isQuote(e)) {
      return Optional.of(fromQuote(e));
    }
    boolean introduced = line.isColon(e) || line.isComma(e) || line.isDash(e);
    if (introduced && line.isQuote(e + 1)) {
      return Optional.of(fromQuote(e + 1));
    }
    if (line.isColon(e) && e + 1 < line.size() && verb.takesClause()) {
      return Optional.of(new Complement(e + 1, ends.clause(e + 1), true, true, Frame.QUOTE));
    }
    return Optional.empty();
  }

  private Complement fromQuote(int e) {
    boolean whole = line.endsSentence(e) && !line.isQuote(e + 1) || ends.isWhen(e + 1);
    int end = whole ? e + 1 : ends.clause(e);
    return new Complement(e, end, true, true, Frame.QUOTE);
  }

  /// "that …", "whether …", "how …"; or the clause itself.
  private Optional<Complement> clause(int e, ReportingVerb verb) {
    if (!verb.takesClause()
        || verb.takes(Frame.WHOM) && !verb.takes(Frame.QUOTE) && !starts.isThat(e)) {
      return Optional.empty();
    }
    if (starts.isThat(e)) {
      // "write that down": the word itself is the thing.
      return line.hasFinite(e + 1, line.size()) || line.hasQuote(e + 1, line.size())
          ? Optional.of(new Complement(e + 1, ends.clause(e + 1), true, true, Frame.THAT))
          : Optional.empty();
    }
    if (starts.isQuestion(e) && !isOccasion(e, verb)) {
      return line.isBreak(e + 1)
          ? Optional.empty()
          : Optional.of(new Complement(e, ends.clause(e), true, true, Frame.THAT));
    }
    int that = thatBehindTime(e, verb);
    if (that > 0) {
      return Optional.of(new Complement(that + 1, ends.clause(that + 1), true, true, Frame.THAT));
    }
    boolean bare = verb.takes(Frame.CLAUSE) && starts.isBare(e);
    return bare
        ? Optional.of(new Complement(e, ends.clause(e), true, false, Frame.CLAUSE))
        : Optional.empty();
  }

  /// "promised more than once that", "promised the party in May that": where "that" stands behind
  /// how often or when it was said; 0 when it does not.
  private int thatBehindTime(int from, ReportingVerb verb) {
    for (int e = from; e < Math.min(line.size(), from + INSERTED) && !line.isBreak(e); e++) {
      if (line.isQuote(e) || line.verb(e).isPresent()) {
        return 0;
      }
      if (e > from && starts.isThat(e)) {
        if (starts.isOfOuter(e)) {
          return 0;
        }
        boolean time =
            When.isTime(line.lower(e - 1))
                || line.tag(e - 1) == Tag.NUMBER
                || line.tag(e - 1) == Tag.ADVERB;
        return time || verb.takes(Frame.WHOM) && afterPerson(from) == e ? e : 0;
      }
    }
    return 0;
  }

  /// "laughed when you came", "counted what was left": when it was done, or to what, with a verb
  /// that only words in marks follow.
  private boolean isOccasion(int e, ReportingVerb verb) {
    boolean tells = verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT) || verb.takes(Frame.WHOM);
    boolean what = line.is(e, "what") && !line.hasQuote(e, line.size());
    return !tells && (what || line.is(e, "when"));
  }

  /// A person, then what they are told.
  private Optional<Complement> whom(int e, ReportingVerb verb) {
    int after = afterPerson(e);
    if (after < 0) {
      return Optional.empty();
    }
    int next = skipTime(after);
    if (verb.takes(Frame.WHOM_TO) && isTo(next)) {
      return Optional.of(new Complement(e, ends.clause(next), true, false, Frame.WHOM_TO));
    }
    if (!verb.takes(Frame.WHOM)
        && !starts.isThat(next)
        && !starts.isQuestion(next)
        && !line.isQuote(next)) {
      return Optional.empty();
    }
    Optional<Complement> found = marked(next, verb);
    if (found.isEmpty()) {
      found = clause(next, verb);
    }
    if (found.isEmpty() && starts.opensNoun(next) && line.hasFinite(next, starts.bareEnd(next))) {
      found = Optional.of(new Complement(next, ends.clause(next), true, false, Frame.CLAUSE));
    }
    if (found.isEmpty()) {
      found = preposition(next, verb);
    }
    return found.isEmpty() ? further(next, verb) : found;
  }

  private int afterPerson(int e) {
    var group = line.noun(e).filter(g -> line.first(g) == e);
    if (group.isEmpty()) {
      return -1;
    }
    int end = line.past(group.get());
    while (joinsPerson(end) && line.noun(end + 1).isPresent()) {
      end = line.past(line.noun(end + 1).get());
    }
    return end;
  }

  private boolean joinsPerson(int e) {
    return switch (line.lower(e)) {
      case "of", "and", "from", "at", "in", "for" -> true;
      default -> false;
    };
  }

  private boolean isTo(int e) {
    return line.tag(e) == Tag.TO || line.is(e, "not") && line.tag(e + 1) == Tag.TO;
  }

  private Optional<Complement> to(int e, ReportingVerb verb) {
    return verb.takes(Frame.TO) && isTo(e)
        ? Optional.of(new Complement(e, ends.clause(e), true, false, Frame.TO))
        : Optional.empty();
  }

  private Optional<Complement> preposition(int e, ReportingVerb verb) {
    for (Frame frame : Frame.values()) {
      if (frame.isPreposition() && verb.takes(frame) && line.is(e, frame.word())) {
        boolean question = starts.isQuestion(e + 1);
        int end = question ? ends.clause(e + 1) : ends.thing(e + 1);
        Optional<Complement> behind = question ? Optional.empty() : marked(end, verb);
        if (behind.isPresent()) {
          return behind;
        }
        return end > e + 1
            ? Optional.of(new Complement(e + 1, end, question, false, frame))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Behind "in a statement", "to reporters", "on the same day": "that" or a mark.
  private Optional<Complement> further(int at, ReportingVerb verb) {
    if (line.tag(at) != Tag.PREPOSITION && line.noun(at).isEmpty() && !line.isComma(at)) {
      return Optional.empty();
    }
    for (int e = at; e < Math.min(line.size(), at + FAR); e++) {
      if (line.isQuote(e)) {
        if (!isQuoteIntroduced(e, at) && starts.isThat(e + 1)) {
          // The title of what it was said in: "wrote in “The Harbour” that …".
          continue;
        }
        return isQuoteIntroduced(e, at) ? Optional.of(fromQuote(e)) : Optional.empty();
      }
      if (line.isColon(e)) {
        return marked(e, verb);
      }
      boolean said = line.tag(e) != Tag.RELATIVE || When.isOccasion(line.lower(e - 1));
      if (starts.isThat(e) && said) {
        return starts.isOfOuter(e)
            ? Optional.empty()
            : Optional.of(new Complement(e + 1, ends.clause(e + 1), true, true, Frame.THAT));
      }
      if (line.isComma(e) && !line.isQuote(e + 1)) {
        int close = insertionEnd(e);
        return close > 0 ? at(close + 1, verb).filter(Complement::isFirm) : Optional.empty();
      }
      if (line.isStop(e) || line.verb(e).isPresent() && line.tag(e) != Tag.VERB_ING) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The comma that ends what is put between the verb and "that" or a mark: "said, after a pause,
  /// that"; 0 when nothing is.
  private int insertionEnd(int comma) {
    for (int e = comma + 1; e < Math.min(line.size(), comma + INSERTED); e++) {
      if (line.isComma(e)) {
        return starts.isThat(e + 1) || line.isQuote(e + 1) ? e : 0;
      }
    }
    return 0;
  }

  private boolean isQuoteIntroduced(int e, int at) {
    return e == at || line.isComma(e - 1) || line.isColon(e - 1);
  }

  /// A thing: "announced a plan", "called it a failure", "described it as a failure".
  private Optional<Complement> plain(int e, ReportingVerb verb) {
    boolean takes =
        verb.takes(Frame.WHAT) || verb.takes(Frame.NAMING) || verb.takes(Frame.AS) && hasAs(e);
    if (!takes || !opensThing(e) || starts.isThingAlone(e)) {
      return Optional.empty();
    }
    int end = ends.thing(e);
    if (verb.takes(Frame.NAMING) && !verb.takes(Frame.WHAT) && !namesSomething(e, end)) {
      return Optional.empty();
    }
    if (verb.takes(Frame.AS) && line.is(end, "as")) {
      end = ends.thing(end + 1);
    }
    return end > e
        ? Optional.of(new Complement(e, end, false, false, naming(verb)))
        : Optional.empty();
  }

  private static Frame naming(ReportingVerb verb) {
    return verb.takes(Frame.NAMING) ? Frame.NAMING : verb.takes(Frame.AS) ? Frame.AS : Frame.WHAT;
  }

  /// Whether a thing and what it is called stand between `from` and `to`.
  private boolean namesSomething(int from, int to) {
    int next = line.noun(from).map(line::past).orElse(from + 1);
    for (int e = from; e < to; e++) {
      if (line.isQuote(e)) {
        return true;
      }
    }
    return next < to
        && line.tag(next) != Tag.RELATIVE
        && (line.tag(next) == Tag.ADJECTIVE
            || line.noun(next).isPresent()
            || hasSecondGroup(next, to));
  }

  /// Whether "the plan for the port" is followed by another group: "a failure".
  private boolean hasSecondGroup(int from, int to) {
    for (int e = from; e < to; e++) {
      if (line.is(e, "a") || line.is(e, "an")) {
        return true;
      }
    }
    return false;
  }

  private boolean opensThing(int e) {
    return starts.opensNoun(e)
        || line.is(e, "that") && line.isQuote(e + 1)
        || line.tag(e) == Tag.ADJECTIVE
        || line.tag(e) == Tag.NUMBER
        || line.tag(e) == Tag.VERB_ING
        || line.is(e, "having");
  }

  private boolean hasAs(int e) {
    for (int i = e; i < Math.min(line.size(), e + FAR) && !line.isBreak(i); i++) {
      if (line.is(i, "as")) {
        return true;
      }
    }
    return false;
  }
}
