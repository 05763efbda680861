package org.onrecord.analyse.quotations.reports;

import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Owners;
import org.onrecord.analyse.quotations.lines.Source;
import org.onrecord.analyse.quotations.lines.Subjects;
import org.onrecord.analyse.quotations.words.ReportingWords;
import org.onrecord.analyse.quotations.words.When;
import org.onrecord.model.Span;

/// Finds what nouns report: "the ministry's claim that …", "her promise to …", "their demand was
/// that …".
final class NounReports {
  /// How far behind "their demand" its "was that" may be.
  private static final int NEAR = 10;

  /// How many words "on the evening of 9 May" has at most.
  private static final int LONGEST_TIME = 6;

  private final ReportingWords words = ReportingWords.ENGLISH;
  private final Line line;
  private final Subjects subjects;
  private final Owners owners;
  private final ClauseEnds ends;
  private final ClauseStarts starts;
  private final ReportList found;

  NounReports(Line line) {
    this.line = line;
    this.found = new ReportList(line);
    this.subjects = new Subjects(line);
    this.owners = new Owners(line);
    this.ends = new ClauseEnds(line);
    this.starts = new ClauseStarts(line, ends);
  }

  List<Report> find() {
    for (int e = 0; e < line.size(); e++) {
      if (!line.isQuote(e)) {
        noun(e);
      }
    }
    return found.all();
  }

  /// "the ministry's claim that …", "her promise to …", "criticism by the monitor of …".
  private void noun(int e) {
    String noun = line.lower(e);
    boolean saying = words.isNoun(noun);
    boolean stating = words.isStating(noun) || isWordGiven(e);
    if (!saying && !stating && !words.isCry(noun) || line.verb(e).isPresent()) {
      return;
    }
    boolean told = line.is(behindTime(e + 1), "that") || line.tag(e + 1) == Tag.TO;
    Optional<Source> owner = owners.owner(e).or(() -> told ? giver(e) : Optional.empty());
    Span cue = line.span(e, e + 1);
    String rule = "reporting noun \u201C" + line.words(e, e + 1) + "\u201D";
    int next = behindTime(e + 1);
    if (line.is(next, "by") && owner.isEmpty()) {
      owner = subjects.right(next + 1);
      next = owner.map(Source::to).orElse(next);
    }
    if (line.is(next, "that")
        && !When.isTime(line.lower(next + 1))
        && !isRelative(next)
        && line.hasFinite(next + 1, line.size())) {
      found.add(
          next + 1,
          contentEnd(e, next + 1),
          owner,
          cue,
          rule,
          owner.isPresent() ? 0.75 : 0.55,
          false);
    } else if (isWordGiven(e) && starts.isBareClause(next)) {
      found.add(next, ends.clause(next), owner.or(() -> giver(e)), cue, rule, 0.7, false);
    } else if (line.isColon(next) && line.isQuote(next + 1)) {
      int at = e;
      owner = owner.or(() -> subjects.borrowed(at));
      found.add(next + 1, ends.clause(next + 1), owner, cue, rule, 0.75, true);
    } else if (line.isColon(next)
        && owner.filter(s -> s.from() == 0).isPresent()
        && line.hasFinite(next + 1, line.size())) {
      found.add(next + 1, ends.clause(next + 1), owner, cue, rule, 0.7, true);
    } else if (saying && owner.isPresent() && line.tag(next) == Tag.TO) {
      found.add(next, contentEnd(e, next), owner, cue, rule, 0.5, false);
    } else if (line.is(next, "of") && line.isQuote(next + 1) && words.isCry(noun)) {
      found.add(next + 1, next + 2, owner, cue, rule, 0.8, true);
    } else if (!statement(e, owner, cue, rule) && saying && owner.isPresent() && isTopic(e, next)) {
      found.add(next + 1, ends.thing(next + 1), owner, cue, rule, 0.5, false);
    }
  }

  /// "a threat that scared them": "that" stands for the threat.
  private boolean isRelative(int that) {
    Tag next = line.tag(that + 1);
    boolean verb = next == Tag.VERB_PAST || next == Tag.VERB_THIRD;
    return next == Tag.AUXILIARY
        || next == Tag.MODAL
        || verb && line.noun(that + 1).isEmpty() && !line.isQuote(that + 1);
  }

  /// "She gave her word that …".
  private boolean isWordGiven(int e) {
    return line.is(e, "word") && giver(e).isPresent();
  }

  /// "her statement on Wednesday that", "an assurance on 9 May that": one past the time.
  private int behindTime(int e) {
    int at = e;
    boolean time = false;
    while (at < e + LONGEST_TIME && isOfTime(at)) {
      time |= When.isTime(line.lower(at)) || line.tag(at) == Tag.NUMBER;
      at++;
    }
    return time && line.is(at, "that") ? at : e;
  }

  private boolean isOfTime(int e) {
    return switch (line.lower(e)) {
      case "on", "in", "last", "this", "early", "late", "of" -> true;
      default -> When.isTime(line.lower(e)) || line.tag(e) == Tag.NUMBER;
    };
  }

  /// Who gives it: "the council gave an assurance that …", "Venn ran on a promise to …".
  private Optional<Source> giver(int e) {
    int own = line.noun(e).map(line::first).orElse(e);
    int first = line.tag(own - 1) == Tag.PRONOUN ? own - 1 : own;
    var verb = line.verb(first - 1).filter(v -> words.isGiving(line.lower(first - 1)));
    boolean done =
        verb.filter(v -> v.isFinite() && !v.passive() && !v.hasModal() && !v.negated()).isPresent();
    if (done) {
      return subjects.left(Math.max(0, line.element(verb.get().from())));
    }
    boolean with = line.is(first - 1, "with") || line.is(first - 1, "on");
    boolean promises = words.isPromise(line.lower(e));
    return with && promises && line.hasFinite(0, first)
        ? subjects.borrowed(e).or(() -> doer(first))
        : Optional.empty();
  }

  /// Who does what the last verb before `end` says: "the clerk who won on a vow".
  private Optional<Source> doer(int end) {
    for (int e = end - 1; e > 0; e--) {
      var verb = line.verb(e).filter(v -> v.isFinite());
      if (verb.isPresent()) {
        return subjects.left(Math.max(0, line.element(verb.get().from())));
      }
    }
    return Optional.empty();
  }

  /// Where what the noun at `e` says ends, which begins at `from`: before the verb of its sentence
  /// where that has none yet.
  private int contentEnd(int e, int from) {
    int end = ends.clause(from);
    return line.hasFinite(0, e) ? end : ends.beforeMainVerb(from, end);
  }

  /// "Their demand at the time was that …", "her answer is “no, never”".
  private boolean statement(int e, Optional<Source> owner, Span cue, String rule) {
    int is = copula(e);
    boolean that =
        is > 0
            && line.is(is + 1, "that")
            && line.tag(is + 1) != Tag.PRONOUN
            && line.hasFinite(is + 2, line.size());
    boolean quote = is > 0 && line.isQuote(is + 1) && line.hasFinite(is + 1, is + 2);
    if (that || quote) {
      int from = that ? is + 2 : is + 1;
      found.add(from, ends.clause(from), owner, cue, rule, owner.isPresent() ? 0.75 : 0.6, true);
    }
    return that || quote;
  }

  /// Where "is" or "was" stands behind the noun at `e`; 0 when another verb or clause comes first.
  private int copula(int e) {
    for (int i = e + 1; i < Math.min(line.size(), e + NEAR) && !line.isBreak(i); i++) {
      if (line.isQuote(i) || line.tag(i) == Tag.RELATIVE || line.tag(i) == Tag.SUBORDINATOR) {
        return 0;
      }
      if (line.verb(i).isPresent()) {
        return line.is(i, "is") || line.is(i, "was") || line.is(i, "'s") ? i : 0;
      }
    }
    return 0;
  }

  /// Whether at `e`, behind a noun that says something, follows of what; "her complaint to the
  /// court" names who heard it.
  private boolean isTopic(int noun, int e) {
    return switch (line.lower(e)) {
      case "to" ->
          switch (line.lower(noun)) {
            case "opposition", "objection", "objections", "defence", "defense" -> isThing(e);
            default -> false;
          };
      case "of", "for", "about", "against", "on" -> isThing(e);
      default -> false;
    };
  }

  private boolean isThing(int e) {
    return line.noun(e + 1).isPresent()
        && !When.isTime(line.lower(e + 1))
        && !When.isTime(line.lower(e + 2));
  }
}
