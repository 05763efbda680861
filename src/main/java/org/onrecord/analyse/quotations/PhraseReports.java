package org.onrecord.analyse.quotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.model.Span;

/// Finds what is reported by other words than verbs: "according to", "the claim that", a name and a
/// colon.
final class PhraseReports {
  /// How many words a name before a colon may have.
  private static final int LONGEST_NAME = 6;

  /// How far behind "their demand" its "was that" may be.
  private static final int NEAR = 10;

  /// How somebody sees or tells it.
  private static final Set<String> VIEWS =
      Set.of(
          "view",
          "opinion",
          "judgment",
          "judgement",
          "estimation",
          "telling",
          "account",
          "reckoning",
          "assessment",
          "reading",
          "version");

  /// What somebody puts at a number.
  private static final Set<String> COUNTED =
      Set.of(
          "number",
          "numbers",
          "figure",
          "figures",
          "toll",
          "cost",
          "costs",
          "price",
          "share",
          "turnout",
          "loss",
          "losses",
          "value",
          "total",
          "worth",
          "size",
          "rate",
          "level",
          "damage",
          "bill",
          "debt",
          "deficit",
          "count",
          "support",
          "odds",
          "chance",
          "estimate",
          "crowd",
          "dead");

  /// Verbs by which somebody says what the noun behind them names.
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "gives",
          "gave",
          "given",
          "make",
          "makes",
          "made",
          "issue",
          "issues",
          "issued",
          "express",
          "expresses",
          "expressed",
          "voice",
          "voices",
          "voiced",
          "repeat",
          "repeats",
          "repeated",
          "offer",
          "offers",
          "offered");

  private static final Set<String> PROMISES =
      Set.of("promise", "pledge", "vow", "promises", "pledges", "assurance", "assurances");

  private final ReportingWords words = ReportingWords.ENGLISH;
  private final Line line;
  private final Subjects subjects;
  private final ClauseEnds ends;
  private final List<Report> found = new ArrayList<>();

  PhraseReports(Line line) {
    this.line = line;
    this.subjects = new Subjects(line);
    this.ends = new ClauseEnds(line);
  }

  List<Report> find() {
    label();
    for (int e = 0; e < line.size(); e++) {
      if (!line.isQuote(e)) {
        according(e);
        view(e);
        sum(e);
        noun(e);
        hedge(e);
      } else {
        signature(e);
      }
    }
    return found;
  }

  /// "MAREN: We will not." or "Maren: Taxes will stay": a name, a colon and what they say.
  private void label() {
    int colon = 0;
    while (colon < line.size() && colon < LONGEST_NAME && line.tag(colon) == Tag.PROPER) {
      colon++;
    }
    if (colon == 0 && line.noun(0).isPresent()) {
      int end = subjects.right(0).map(Source::to).orElse(0);
      colon = line.isColon(end) && line.isQuote(end + 1) ? end : 0;
    }
    if (colon > 0 && line.isColon(colon) && saysSomething(colon + 1)) {
      add(
          colon + 1,
          ends.clause(colon + 1),
          Optional.of(Source.of(0, colon)),
          line.span(colon, colon + 1),
          "a name and a colon",
          0.6,
          true);
    }
  }

  /// Whether more than a number stands there: no line of a table.
  private boolean saysSomething(int from) {
    for (int e = from; e < line.size(); e++) {
      if (line.isQuote(e) || line.tag(e) != Tag.NUMBER && line.tag(e) != Tag.PUNCTUATION) {
        return true;
      }
    }
    return false;
  }

  /// "reportedly": somebody says so, and the text does not tell who.
  private void hedge(int e) {
    if (words.isHedge(line.lower(e)) && !isInPhrase(e)) {
      int from = clauseStart(e);
      add(
          from,
          ends.clause(e),
          Optional.empty(),
          line.span(e, e + 1),
          "\u201C" + line.words(e, e + 1) + "\u201D",
          0.5,
          false);
    }
  }

  /// "his supposedly secret plan", "funds allegedly meant for schools": of a part only.
  private boolean isInPhrase(int e) {
    boolean inNoun =
        line.noun(e + 1).filter(g -> line.first(g) < e).isPresent()
            || line.tag(e - 1) == Tag.DETERMINER && line.noun(e + 1).isPresent();
    boolean reduced =
        line.verb(e + 1).filter(v -> v.form() == VerbGroup.Form.PARTICIPLE).isPresent()
            && line.noun(e - 1).isPresent();
    return inNoun || reduced;
  }

  /// Words in marks, a dash and a name.
  private void signature(int e) {
    int name = e + 2;
    if (line.isDash(e + 1) && line.tag(name) == Tag.PROPER) {
      subjects
          .right(name)
          .filter(s -> line.isBreak(s.to()))
          .ifPresent(s ->
              add(
                  e,
                  e + 1,
                  Optional.of(s),
                  line.span(e + 1, e + 2),
                  "a dash and a name",
                  0.8,
                  true));
    }
  }

  private void according(int e) {
    int length = words.accordingAt(line, e);
    if (length > 0) {
      int after = e + length;
      subjects.right(after).ifPresent(source -> besideAccording(e, after, source));
    }
  }

  /// "In Ilva Maren’s view, …", "…, in her words".
  private void view(int e) {
    var group = line.is(e, "in") ? line.noun(e + 1) : Optional.<NounGroup>empty();
    int end = group.map(line::past).orElse(0);
    if (end > e + 2 && VIEWS.contains(line.lower(end - 1)) && opensPart(e) && line.isComma(end)) {
      owner(end - 1)
          .filter(s -> s.to() >= end - 2 && !Speakers.isFirstPerson(line.lower(s.from())))
          .ifPresent(source ->
              add(
                  end + 1,
                  ends.clause(end + 1),
                  Optional.of(source),
                  line.span(e, end),
                  "\u201C" + line.words(e, end) + "\u201D",
                  0.8,
                  true));
    }
  }

  private boolean opensPart(int e) {
    return e == 0 || line.isBreak(e - 1) || line.tag(e - 1) == Tag.CONJUNCTION;
  }

  /// "The ministry puts the number of dead at 40": an estimate.
  private void sum(int e) {
    var verb = line.verb(e).filter(v -> v.isFinite() && !v.passive());
    if (verb.isEmpty() || !line.is(e, "put") && !line.is(e, "puts")) {
      return;
    }
    int first = Math.max(0, line.element(verb.get().from()));
    int at = e + 1;
    while (at < e + NEAR && !line.is(at, "at") && !line.isBreak(at) && line.verb(at).isEmpty()) {
      at++;
    }
    if (at > e + 1 && line.is(at, "at") && isCounted(e + 1, at) && isNumber(at + 1)) {
      int end = ends.thing(at + 1);
      String rule = "\u201C" + line.words(e, e + 1) + " \u2026 at\u201D";
      add(e + 1, end, subjects.left(first), line.span(e, e + 1), rule, 0.75, false);
    }
  }

  /// "the number of dead", "the cost", "turnout": what is put at a number, not somewhere.
  private boolean isCounted(int from, int to) {
    for (int e = from; e < to; e++) {
      if (COUNTED.contains(line.lower(e))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(int from) {
    return line.noun(from)
        .map(line::past)
        .filter(past -> hasNumber(from, past))
        .or(() -> Optional.of(from + 3).filter(past -> hasNumber(from, past)))
        .isPresent();
  }

  private boolean hasNumber(int from, int to) {
    for (int e = from; e < to && !line.isBreak(e); e++) {
      if (line.tag(e) == Tag.NUMBER) {
        return true;
      }
    }
    return false;
  }

  private void besideAccording(int e, int after, Source source) {
    Span cue = line.span(e, after);
    String rule = "\u201C" + line.words(e, after) + "\u201D";
    int before = line.isComma(e - 1) ? e - 1 : e;
    int start = clauseStart(before);
    int next = source.to();
    while (next < line.size() && !line.isComma(next) && !line.isStop(next) && !line.isQuote(next)) {
      next++;
    }
    if (line.isComma(e - 1) && line.isComma(next) && isParted(start, e - 1, next + 1)) {
      add(start, ends.clause(next + 1), Optional.of(source), cue, rule, 0.9, true);
      return;
    }
    boolean isBefore = line.hasFinite(start, before) || before > start && line.isQuote(before - 1);
    if (isBefore) {
      add(start, before, Optional.of(source), cue, rule, 0.9, true);
    } else if (line.isComma(next) && next + 1 < line.size()) {
      add(next + 1, ends.clause(next + 1), Optional.of(source), cue, rule, 0.9, true);
    } else if (before > start + 2) {
      add(start, before, Optional.of(source), cue, rule, 0.6, true);
    }
  }

  /// "Turnout, according to the council, was low": the verb of what stands from `from` to `to` is
  /// at `verb`.
  private boolean isParted(int from, int to, int verb) {
    return line.noun(to - 1).isPresent()
        && line.tag(from) != Tag.PREPOSITION
        && line.tag(from) != Tag.ADVERB
        && !line.hasFinite(from, to)
        && line.verb(verb).filter(VerbGroup::isFinite).isPresent();
  }

  private int clauseStart(int end) {
    for (int e = end - 1; e > 0; e--) {
      boolean turn = line.isComma(e) && (line.is(e + 1, "but") || line.is(e + 1, "while"));
      if (line.is(e, ";") || turn) {
        return turn ? e + 2 : e + 1;
      }
    }
    return 0;
  }

  /// "the ministry's claim that …", "her promise to …", "criticism by the monitor of …".
  private void noun(int e) {
    String noun = line.lower(e);
    boolean saying = words.isNoun(noun);
    if (!saying && !words.isStating(noun) && !words.isCry(noun) || line.verb(e).isPresent()) {
      return;
    }
    boolean told = line.is(e + 1, "that") || line.tag(e + 1) == Tag.TO;
    Optional<Source> owner = owner(e).or(() -> told ? giver(e) : Optional.empty());
    Span cue = line.span(e, e + 1);
    String rule = "reporting noun \u201C" + line.words(e, e + 1) + "\u201D";
    int next = e + 1;
    if (line.is(next, "by") && owner.isEmpty()) {
      owner = subjects.right(next + 1);
      next = owner.map(Source::to).orElse(next);
    }
    if (line.is(next, "that")
        && !When.isTime(line.lower(next + 1))
        && line.tag(next + 1) != Tag.AUXILIARY
        && line.tag(next + 1) != Tag.MODAL
        && line.hasFinite(next + 1, line.size())) {
      add(
          next + 1,
          contentEnd(e, next + 1),
          owner,
          cue,
          rule,
          owner.isPresent() ? 0.75 : 0.55,
          false);
    } else if (line.isColon(next) && line.isQuote(next + 1)) {
      int at = e;
      owner = owner.or(() -> subjects.borrowed(at));
      add(next + 1, ends.clause(next + 1), owner, cue, rule, 0.75, true);
    } else if (saying && owner.isPresent() && line.tag(next) == Tag.TO) {
      add(next, contentEnd(e, next), owner, cue, rule, 0.5, false);
    } else if (line.is(next, "of") && line.isQuote(next + 1) && words.isCry(noun)) {
      add(next + 1, next + 2, owner, cue, rule, 0.8, true);
    } else if (!statement(e, owner, cue, rule) && saying && owner.isPresent() && isTopic(next)) {
      add(next + 1, ends.thing(next + 1), owner, cue, rule, 0.5, false);
    }
  }

  /// Who gives it: "the council gave an assurance that …", "Venn ran on a promise to …".
  private Optional<Source> giver(int e) {
    int first = line.noun(e).map(line::first).orElse(e);
    var verb = line.verb(first - 1).filter(v -> GIVING.contains(line.lower(first - 1)));
    boolean done =
        verb.filter(v -> v.isFinite() && !v.passive() && !v.hasModal() && !v.negated()).isPresent();
    if (done) {
      return subjects.left(Math.max(0, line.element(verb.get().from())));
    }
    boolean with = line.is(first - 1, "with") || line.is(first - 1, "on");
    boolean promises = PROMISES.contains(line.lower(e));
    return with && promises && line.hasFinite(0, first) ? subjects.borrowed(e) : Optional.empty();
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
      add(from, ends.clause(from), owner, cue, rule, owner.isPresent() ? 0.75 : 0.6, true);
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

  private boolean isTopic(int e) {
    return switch (line.lower(e)) {
      case "of", "for", "about", "against", "on", "to" ->
          line.noun(e + 1).isPresent()
              && !When.isTime(line.lower(e + 1))
              && !When.isTime(line.lower(e + 2));
      default -> false;
    };
  }

  /// Whose claim it is: "the ministry's", "her".
  private Optional<Source> owner(int e) {
    var group = line.noun(e);
    if (group.isEmpty()) {
      return Optional.empty();
    }
    int first = line.first(group.get());
    if (group.get().hasOwner()) {
      int end = line.element(group.get().ownerEnd() - 1) + 1;
      return end > first ? Optional.of(Source.of(first, end)) : Optional.empty();
    }
    return switch (line.lower(first)) {
      case "his", "her", "their", "my", "our", "its" -> Optional.of(Source.of(first, first + 1));
      default -> Optional.empty();
    };
  }

  private void add(
      int from,
      int to,
      Optional<Source> source,
      Span cue,
      String rule,
      double confidence,
      boolean opens) {
    if (to > from) {
      found.add(new Report(line, from, to, source, cue, rule, confidence, opens, false));
    }
  }
}
