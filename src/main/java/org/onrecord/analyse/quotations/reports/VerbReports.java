package org.onrecord.analyse.quotations.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Source;
import org.onrecord.analyse.quotations.lines.Subjects;
import org.onrecord.analyse.quotations.words.Entry;
import org.onrecord.analyse.quotations.words.Frame;
import org.onrecord.analyse.quotations.words.ReportingVerb;
import org.onrecord.analyse.quotations.words.ReportingVerb.Form;
import org.onrecord.analyse.quotations.words.ReportingVerb.Strength;
import org.onrecord.analyse.quotations.words.When;

/// Finds what the reporting verbs of a line report.
///
/// The reported words stand behind the verb ("she said that …"), before it ("…, she said"), around
/// it ("…, she said, …"), or are the subject of a passive ("he is said to …").
final class VerbReports {
  /// How far behind "which the council told its members in May" its verb may be.
  private static final int NEAR = 10;

  private final Line line;
  private final ReportingVerbs verbs;
  private final Subjects subjects;
  private final ClauseEnds ends;
  private final Complements complements;
  private final ClauseStarts starts;
  private final Fronts fronts;
  private final IdleVerbs idle;
  private final List<Report> found = new ArrayList<>();

  VerbReports(Line line) {
    this.line = line;
    this.verbs = new ReportingVerbs(line);
    this.subjects = new Subjects(line);
    this.ends = new ClauseEnds(line);
    this.complements = new Complements(line, ends);
    this.starts = new ClauseStarts(line, ends);
    this.fronts = new Fronts(line, ends, verbs);
    this.idle = new IdleVerbs(line);
  }

  List<Report> find() {
    for (int e = 0; e < line.size(); e++) {
      Entry entry = line.isQuote(e) ? null : verbs.at(e);
      if (entry != null) {
        read(e, entry);
      }
    }
    return found;
  }

  private void read(int e, Entry entry) {
    // "as reported by the council" is what AsReports reads.
    boolean aside = line.is(e - 1, "as") && line.is(e + 1, "by");
    if (verbs.isCredit(e) || aside) {
      return;
    }
    var group = line.verb(e).filter(g -> line.element(g.head()) == e);
    boolean afterQuote = e > 0 && (line.isQuote(e - 1) || line.isComma(e - 1));
    if (group.isEmpty()) {
      boolean takes = entry.verb().takes(Frame.QUOTE);
      boolean mistaken = afterQuote || verbs.isMistaken(e) || verbs.isSwallowed(e);
      if (takes && (entry.isFinite() && mistaken || verbs.isLast(e))) {
        active(new Cue(e, e, entry, e + 1, VerbGroup.Form.FINITE, false));
      }
      return;
    }
    int start = Math.max(0, line.element(group.get().from()));
    int after = e + 1 + ReportingVerbs.length(entry.verb().particle());
    if (idle.isOfPhrase(start, entry) || idle.isLet(start)) {
      return;
    }
    boolean shy = group.get().negated() || group.get().hasModal();
    var cue = new Cue(start, e, entry, after, group.get().form(), shy);
    boolean helped = group.get().passive() && group.get().form() != VerbGroup.Form.PARTICIPLE;
    if (helped || isReducedPassive(cue)) {
      passive(cue);
    } else {
      active(cue);
    }
  }

  /// "described by", "known as": a participle without its helper.
  private boolean isReducedPassive(Cue cue) {
    return cue.form() == VerbGroup.Form.PARTICIPLE
        && cue.entry().is(Form.PARTICIPLE)
        && !isBehindQuote(cue)
        && (line.is(cue.after(), "by") && line.tag(cue.after() + 1) != Tag.VERB_ING
            || line.is(cue.after(), "as")
            || line.tag(cue.after()) == Tag.TO && cue.verb().strength() != Strength.FOUND);
  }

  /// "“…,” Maren said by telephone": what stands between the marks and the verb speaks.
  private boolean isBehindQuote(Cue cue) {
    return line.noun(cue.start() - 1).filter(g -> line.isQuote(line.first(g) - 1)).isPresent();
  }

  private void active(Cue cue) {
    Optional<Source> inverted = inverted(cue);
    Optional<Source> source = inverted.isPresent() ? inverted : subject(cue);
    int frontEnd = fronts.end(cue, source, inverted.isPresent());
    int after = inverted.map(Source::to).orElse(cue.after());
    Optional<Complement> complement = complements.at(after, cue.verb());
    boolean aside = source.filter(s -> line.tag(s.from()) == Tag.RELATIVE).isPresent();
    if (frontEnd > 0 && !aside && fronts.isFronted(cue, frontEnd, complement, after)) {
      fronted(cue, source, frontEnd, after);
    } else if (complement.isPresent() && (inverted.isEmpty() || cue.start() == 0)) {
      behind(cue, source, complement.get());
    } else if (complement.isEmpty() && isOfRelative(source)) {
      ofRelative(cue, source, after);
    }
  }

  /// "a quay which the council said would be ready": the clause has its subject in "which".
  private boolean isOfRelative(Optional<Source> source) {
    return source
        .map(s -> line.lower(s.from() - 1))
        .filter(w -> w.equals("which") || w.equals("who") || w.equals("that"))
        .isPresent();
  }

  private void ofRelative(Cue cue, Optional<Source> source, int after) {
    boolean says = cue.verb().takesClause() && cue.verb().strength() == Strength.SPEECH;
    if (!says || !cue.entry().isFinite() || cue.form() == VerbGroup.Form.GERUND) {
      return;
    }
    for (int e = after; e < Math.min(line.size(), after + NEAR) && !beginsMore(e); e++) {
      int at = e;
      boolean finite =
          line.verb(e).filter(v -> v.isFinite() && line.element(v.from()) == at).isPresent();
      if (finite) {
        add(cue, source, e, ends.clause(e), 0.85, false);
        return;
      }
    }
  }

  /// Whether more than whom, where and when it was said begins at element `e`.
  private boolean beginsMore(int e) {
    return line.isBreak(e)
        || line.isQuote(e)
        || line.tag(e) == Tag.TO
        || line.tag(e) == Tag.RELATIVE
        || line.tag(e) == Tag.SUBORDINATOR
        || line.tag(e) == Tag.CONJUNCTION;
  }

  /// The speaker behind the verb, where the reported words stand before it.
  private Optional<Source> inverted(Cue cue) {
    int before = cue.start() - 1;
    boolean afterWords =
        line.isQuote(before)
            || line.isComma(before)
                && (line.isQuote(before - 1) || hasMainVerb(fronts.clauseStart(before), before))
                && !cue.verb().takes(Frame.WHOM);
    boolean reports = cue.verb().takes(Frame.QUOTE) && cue.entry().isFinite();
    if (cue.start() == 0 && reports && cue.entry().is(Form.PAST)) {
      return subjects
          .right(cue.after())
          .filter(s -> line.isColon(s.to()) || line.isComma(s.to()) && line.isQuote(s.to() + 1));
    }
    if (!afterWords || !reports || cue.start() != cue.verbAt()) {
      return Optional.empty();
    }
    return subjects
        .right(cue.after())
        .filter(s ->
            line.isQuote(before)
                || line.isBreak(s.to())
                || line.tag(s.to()) == Tag.PREPOSITION
                || line.tag(s.to()) == Tag.RELATIVE)
        .filter(s -> !isObjectPronoun(s.from()) && !When.isTime(line.lower(s.from())))
        .filter(s -> line.isQuote(before) || !isObject(cue, s));
  }

  /// Whether a finite verb stands there that is not that of "who …" behind a comma.
  private boolean hasMainVerb(int from, int to) {
    for (int e = from; e < to; e++) {
      if (line.tag(e) == Tag.RELATIVE && line.isComma(e - 1)) {
        return line.hasFinite(from, e);
      }
    }
    return line.hasFinite(from, to);
  }

  /// "…, urged a freeze": a thing that is urged, and nobody who urges it.
  private boolean isObject(Cue cue, Source source) {
    boolean takesThing = cue.verb().takes(Frame.WHAT) || cue.verb().takes(Frame.WHOM_TO);
    boolean one = line.is(source.from(), "a") || line.is(source.from(), "an");
    return takesThing && one && idle.isThing(source.headEnd() - 1);
  }

  private boolean isObjectPronoun(int e) {
    return switch (line.lower(e)) {
      case "him", "them", "me", "us", "himself", "herself", "themselves" -> true;
      default -> false;
    };
  }

  private Optional<Source> subject(Cue cue) {
    return switch (cue.form()) {
      case FINITE, PARTICIPLE -> joined(cue).or(() -> subjects.left(cue.start()));
      case INFINITIVE -> subjects.borrowed(cue.start());
      case GERUND ->
          line.noun(cue.start() - 1).isPresent()
              ? subjects.left(cue.start())
              : first().or(() -> subjects.borrowed(cue.start()));
    };
  }

  /// Who said what ends right before "and called": the same calls. So they do when the reported
  /// clause seems to go on, but has no subject that could say or do it: "said the list was false
  /// and wrote that …", "responded that it would stay, and recalled that …".
  private Optional<Source> joined(Cue cue) {
    int and = cue.start() - 1;
    if (found.isEmpty() || !line.is(and, "and")) {
      return Optional.empty();
    }
    Report last = found.getLast();
    boolean ends = last.to() == and || last.to() == and - 1 && line.isComma(and - 1);
    if (ends
        || last.to() <= and
        || !isSpeech(cue)
        || isOfNoun(cue)
        || !isOtherVerb(last.from(), and)) {
      return ends ? last.source() : Optional.empty();
    }
    found.set(found.size() - 1, last.until(line.isComma(and - 1) ? and - 1 : and));
    return last.source();
  }

  private static boolean isSpeech(Cue cue) {
    return cue.verb().strength() == Strength.SPEECH && cue.entry().is(Form.PAST) && !cue.shy();
  }

  /// "debts and alleged debts": it only says what sort of thing it is.
  private boolean isOfNoun(Cue cue) {
    Tag next = line.tag(cue.after());
    return (next == Tag.NOUN_PLURAL || next == Tag.NOUN)
        && line.noun(cue.start() - 2).isPresent()
        && !line.hasFinite(cue.after(), line.size());
  }

  /// Whether the first verb of the clause from `from` to `to` cannot go on with one that tells what
  /// was said in the past: a modal, a bare form, or that of a thing.
  private boolean isOtherVerb(int from, int to) {
    for (int e = from; e < to; e++) {
      var verb = line.verb(e).filter(VerbGroup::isFinite);
      if (verb.isPresent()) {
        int first = Math.max(0, line.element(verb.get().from()));
        boolean thing = subjects.left(first).filter(s -> idle.isThing(s.headEnd() - 1)).isPresent();
        return verb.get().hasModal() || thing;
      }
    }
    return false;
  }

  /// Who says the first thing that is reported in this line.
  private Optional<Source> first() {
    return found.isEmpty() ? Optional.empty() : found.getFirst().source();
  }

  private void fronted(Cue cue, Optional<Source> source, int frontEnd, int after) {
    int from = fronts.isRelative(frontEnd - 1) ? after + 1 : fronts.clauseStart(frontEnd);
    int end = from > after ? ends.clause(from) : fronts.reportedEnd(from, frontEnd, after);
    add(cue, source, from, end, 0.95, true);
  }

  private void behind(Cue cue, Optional<Source> source, Complement complement) {
    if (isOfMain(source, complement)) {
      return;
    }
    boolean weak =
        cue.form() == VerbGroup.Form.PARTICIPLE || cue.form() == VerbGroup.Form.INFINITIVE;
    if (weak && !complement.isClause()) {
      return;
    }
    if (idle.isIdle(cue, source, complement) || isTopicInFront(cue, complement)) {
      return;
    }
    int end = relativeEnd(source, complement);
    boolean lost =
        complement.frame() == Frame.CLAUSE
            && end < complement.to()
            && !line.hasFinite(complement.from(), end);
    boolean list = complement.frame() == Frame.WHOM_TO || !complement.isClause();
    if (lost || list && line.is(end - 1, "to")) {
      return;
    }
    boolean needsSubject = !complement.isClause() || cue.form() != VerbGroup.Form.FINITE;
    if (source.isEmpty() && needsSubject) {
      return;
    }
    int to = endBeforeMain(cue, complement.from(), end);
    double base = complement.isFirm() ? 0.95 : complement.isClause() ? 0.85 : 0.65;
    boolean opens = complement.frame() == Frame.QUOTE;
    Optional<Source> who =
        isFront(cue) && cue.form() != VerbGroup.Form.FINITE
            ? subjects.ofMain(to).or(() -> source)
            : source;
    add(cue, who, complement.from(), to, base, opens, complement.frame() == Frame.NAMING);
  }

  /// "The clerks who wrote the list were asked …": the verb behind is that of the main clause.
  private boolean isOfMain(Optional<Source> source, Complement complement) {
    return complement.frame() == Frame.CLAUSE
        && source
            .filter(s -> line.tag(s.from()) == Tag.RELATIVE && !line.isComma(s.from() - 1))
            .filter(s -> !line.hasFinite(0, s.from()))
            .isPresent()
        && line.tag(complement.from()) == Tag.DETERMINER;
  }

  /// "Speaking about the port, the mayor said …": what is said of it follows.
  private boolean isTopicInFront(Cue cue, Complement complement) {
    return cue.form() == VerbGroup.Form.GERUND
        && cue.start() == 0
        && !complement.isClause()
        && line.isComma(complement.to())
        && !line.hasQuote(complement.from(), complement.to());
  }

  /// Where what is said from `from` to `to` ends when the main clause follows.
  private int endBeforeMain(Cue cue, int from, int to) {
    return isFront(cue) ? ends.before(from, to) : to;
  }

  /// Whether it is said in a clause in front of the main one: "When he said that …", "Asked if …",
  /// "In explaining why …".
  private boolean isFront(Cue cue) {
    int first = 0;
    while (first < cue.start() && (line.tag(first) == Tag.CONJUNCTION || line.isComma(first))) {
      first++;
    }
    boolean participle =
        cue.form() == VerbGroup.Form.GERUND || cue.form() == VerbGroup.Form.PARTICIPLE;
    return participle
            && (cue.start() == first
                || cue.start() == first + 1 && line.tag(first) == Tag.PREPOSITION)
        || (line.tag(first) == Tag.SUBORDINATOR || line.is(first, "when"))
            && ends.before(first, cue.start()) == cue.start();
  }

  /// Where it ends when it is said in a relative clause between commas: "Venn, who said so, left".
  private int relativeEnd(Optional<Source> source, Complement complement) {
    boolean between =
        source.filter(s -> isBehindComma(s.from()) || isBehindComma(s.from() - 1)).isPresent();
    for (int e = complement.from(); between && e < complement.to(); e++) {
      if (line.isComma(e)) {
        return e;
      }
    }
    return complement.to();
  }

  /// "…, who": a relative clause that another comma ends.
  private boolean isBehindComma(int e) {
    return line.tag(e) == Tag.RELATIVE && line.isComma(e - 1);
  }

  private void passive(Cue cue) {
    Optional<Source> agent = agent(cue);
    int after = agent.map(Source::to).orElse(cue.after());
    Optional<Source> subject = subjects.left(cue.start());
    ReportingVerb verb = cue.verb();
    boolean thought = verb.strength() == Strength.THOUGHT;
    boolean open = cue.form() == VerbGroup.Form.INFINITIVE;
    if (thought && (agent.isPresent() || cue.shy() || open) || idle.isOnlyPossible(cue)) {
      return;
    }
    boolean isIt = subject.filter(s -> line.is(s.from(), "it")).isPresent();
    Optional<Complement> complement = complements.at(after, verb);
    if (line.isColon(after) && after + 1 < line.size() && !line.isQuote(after + 1)) {
      add(cue, agent, after + 1, ends.clause(after + 1), 0.6, true);
    } else if (complement.isPresent()
        && complement.get().isClause()
        && complement.get().isFirm()
        && (isIt || verb.takes(Frame.WHOM))) {
      int from = complement.get().from();
      add(cue, agent, from, endBeforeMain(cue, from, complement.get().to()), 0.7, false);
    } else if (verb.takes(Frame.WHOM) && starts.isBareClause(after)) {
      add(cue, agent, after, endBeforeMain(cue, after, ends.clause(after)), 0.7, false);
    } else if (line.tag(after) == Tag.TO
        && (verb.takes(Frame.CLAUSE) || verb.takes(Frame.WHOM_TO))) {
      int from = verb.takes(Frame.WHOM_TO) ? after : subject.map(Source::from).orElse(after);
      add(cue, agent, from, ends.clause(after), 0.55, false);
    } else if (line.is(after, "as") && (verb.takes(Frame.AS) || verb.takes(Frame.NAMING))
        || line.isQuote(after) && verb.takes(Frame.NAMING)) {
      int from = subject.map(Source::head).orElse(after);
      add(cue, agent, from, ends.thing(after + 1), 0.6, false, line.isQuote(after));
    } else if (subject.isPresent()
        && agent.isPresent()
        && !isObjectPronoun(subject.get().head())
        && (verb.takes(Frame.WHAT)
            || verb.takesClause() && !verb.isDeed() && !verb.takes(Frame.WHOM))) {
      add(cue, agent, subject.get().head(), cue.start(), 0.5, false);
    }
  }

  private Optional<Source> agent(Cue cue) {
    for (int e = cue.after(); e < Math.min(line.size(), cue.after() + 4); e++) {
      if (line.is(e, "by")) {
        return line.tag(e + 1) == Tag.VERB_ING
            ? Optional.empty()
            : subjects.right(e + 1).filter(s -> s.to() > s.from() + 1 || !idle.isThing(s.from()));
      }
      if (line.isBreak(e) || line.isQuote(e)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void add(Cue cue, Optional<Source> source, int from, int to, double base, boolean opens) {
    add(cue, source, from, to, base, opens, false);
  }

  private void add(
      Cue cue,
      Optional<Source> source,
      int from,
      int to,
      double base,
      boolean opens,
      boolean naming) {
    if (to <= from) {
      return;
    }
    double strength =
        cue.verb().strength() == Strength.SPEECH
            ? 1
            : cue.verb().strength() == Strength.FOUND ? 0.85 : 0.8;
    double shyness = cue.shy() ? 0.8 : 1;
    double known = source.isPresent() ? 1 : 0.8;
    String words = line.words(cue.start(), cue.after());
    found.add(
        new Report(
            line,
            from,
            to,
            source,
            line.span(cue.start(), cue.after()),
            "reporting verb \u201C" + words + "\u201D",
            base * strength * shyness * known,
            opens,
            naming));
  }
}
