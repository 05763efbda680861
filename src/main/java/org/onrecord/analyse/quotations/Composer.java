package org.onrecord.analyse.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.LineBuilder;
import org.onrecord.analyse.quotations.marks.MarkScanner;
import org.onrecord.analyse.quotations.marks.Marked;
import org.onrecord.analyse.quotations.reports.Report;
import org.onrecord.analyse.quotations.reports.Reports;
import org.onrecord.analyse.quotations.speakers.Interview;
import org.onrecord.analyse.quotations.speakers.Speakers;
import org.onrecord.analyse.quotations.speakers.Turn;
import org.onrecord.analyse.quotations.speakers.Voice;
import org.onrecord.analyse.quotations.words.Pronouns;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Span;

/// Puts together what is in marks, what reports it, and who says it, line by line.
final class Composer {
  private static final int SHORTEST_WITH_SPEECH_INSIDE = 6;
  private static final double SURE = 0.8;

  /// How many elements "Maren shrugs and smiles." has at most.
  private static final int LONGEST_BEAT = 6;

  /// How many elements ", wiping her glasses," has at most.
  private static final int LONGEST_ASIDE = 12;

  private final Prose prose;
  private final List<Marked> marks;
  private final LineBuilder builder;
  private final Speakers speakers;
  private final Terms terms;
  private final Findings findings;
  private final Interview interview;
  private final Dialogue dialogue = new Dialogue();
  private @Nullable Utterance last;
  private @Nullable Utterance lastReported;
  private @Nullable Line previous;

  Composer(Prose prose, Grammar grammar, Names names) {
    this.prose = prose;
    this.marks = MarkScanner.scan(prose);
    this.builder = new LineBuilder(prose, grammar, marks);
    this.speakers = new Speakers(prose, grammar, names, marks);
    this.terms = new Terms(prose);
    this.findings = new Findings(prose);
    this.interview = new Interview(prose, names);
  }

  /// All quotations, in the order of the text.
  List<Quotation> compose() {
    for (Line line : builder.lines()) {
      line(line, interview.turn(paragraph(line)).map(Voice::of).orElse(Voice.WRITER));
      previous = line;
    }
    interview.list().stream()
        .filter(t -> !t.asks() && t.speaker().isPresent())
        .forEach(findings::turn);
    return findings.list();
  }

  private void line(Line line, Voice outer) {
    var utterances = new ArrayList<Utterance>();
    int paragraph = paragraph(line);
    for (Report report : Reports.of(line)) {
      boolean nobody =
          report.isLabelled()
              && report.source().filter(s -> speakers.isNobody(line, s)).isPresent();
      if (!outer.isWriter() && isOwn(report, outer) || isLabel(report) || nobody) {
        continue;
      }
      Optional<String> speaker = report.source().flatMap(s -> speakers.name(line, s, outer));
      utterances.add(new Utterance(report, speaker, paragraph));
    }
    for (int e = 0; e < line.size(); e++) {
      if (line.isQuote(e)) {
        quote(line, e, utterances, outer);
      }
    }
    for (Utterance utterance : utterances) {
      findings.add(utterance);
      boolean within = utterances.stream().anyMatch(u -> isWithin(utterance, u));
      if (outer.isWriter() && utterance.speaker().isPresent() && !within) {
        lastReported = utterance;
      }
    }
  }

  /// Whether `inner` is a part of what `outer` reports.
  private static boolean isWithin(Utterance inner, Utterance outer) {
    return outer.report().isPresent()
        && outer.content().length() > inner.content().length()
        && outer.content().contains(inner.content());
  }

  /// Whether speakers speak of themselves ("I think") or of nobody known ("you think"): that adds
  /// nothing to what is quoted.
  private static boolean isOwn(Report report, Voice outer) {
    boolean known = outer.hearer().isPresent();
    return report
        .source()
        .map(s -> report.line().lower(s.head()))
        .filter(w -> Pronouns.isFirstPerson(w) || w.equals("you") && !known)
        .isPresent();
  }

  /// Whether it is what its line begins with in an interview: "MAREN:".
  private boolean isLabel(Report report) {
    return interview
        .turn(paragraph(report.line()))
        .flatMap(Turn::label)
        .filter(report.cue()::equals)
        .isPresent();
  }

  private int paragraph(Line line) {
    return prose.sentences().get(prose.sentenceOf(line.firstToken(0))).paragraph();
  }

  private void quote(Line line, int e, List<Utterance> utterances, Voice outer) {
    Marked mark = marks.get(line.quote(e));
    Optional<Utterance> reported = innermost(utterances, e).or(() -> turned(line, utterances, e));
    Optional<String> speaker = Optional.empty();
    if (terms.isTerm(mark, line, e, reported.flatMap(Utterance::report))) {
      findings.term(mark);
    } else {
      Utterance utterance = reported.orElseGet(() -> loose(line, e, utterances));
      utterance.add(mark);
      speaker = utterance.speaker();
      if (mark.depth() == 0) {
        last = utterance;
        dialogue.add(utterance);
      }
    }
    inside(line.quote(e), speaker.isPresent() ? Voice.of(speaker) : outer);
  }

  /// Speech that words in marks report in their turn.
  private void inside(int mark, Voice voice) {
    int length =
        prose.tokenAt(marks.get(mark).words().end())
            - prose.tokenAt(marks.get(mark).words().start());
    if (length >= SHORTEST_WITH_SPEECH_INSIDE) {
      for (Line line : builder.inside(mark)) {
        line(line, voice);
      }
    }
  }

  /// What is reported around element `e`, the smallest first.
  private static Optional<Utterance> innermost(List<Utterance> utterances, int e) {
    return utterances.stream()
        .filter(u -> u.report().filter(r -> r.from() <= e && e < r.to()).isPresent())
        .min(Comparator.comparingInt(u -> u.report().map(r -> r.to() - r.from()).orElse(0)));
  }

  /// "She says the coast needs a leader, but the council gives it “lectures”": what is reported
  /// goes on behind a "but" with words in marks that nobody else says.
  private static Optional<Utterance> turned(Line line, List<Utterance> utterances, int e) {
    return utterances.stream()
        .filter(u -> u.report().filter(r -> r.to() < e && turnsAt(line, r.to())).isPresent())
        .max(Comparator.comparingInt(u -> u.report().map(Report::to).orElse(0)));
  }

  private static boolean turnsAt(Line line, int e) {
    return line.isComma(e) && line.is(e + 1, "but");
  }

  /// Words in marks without a reporting word: they go on with what was said before, or stand alone.
  private Utterance loose(Line line, int e, List<Utterance> utterances) {
    int paragraph = paragraph(line);
    // Behind a point it begins a sentence too, though an abbreviation did not end the line there.
    boolean opensLine =
        e == 0
            || isBehindAdverb(line, e)
            || !line.beginsSmall(e) && line.lower(e - 1).endsWith(".");
    boolean later = isAnotherSpeaker(paragraph);
    Optional<String> acting = opensLine ? acting(paragraph) : Optional.empty();
    boolean takesOver =
        last != null && acting.isPresent() && isBeat() && !acting.equals(last.speaker());
    if (opensLine && last != null && last.paragraph() == paragraph && !later && !takesOver
        || goesOnBehind(line, e)) {
      return Objects.requireNonNull(last);
    }
    Optional<String> speaker = Optional.empty();
    String rule = "quotation marks alone";
    double confidence = 0.5;
    if (takesOver) {
      speaker = acting;
      rule = "follows what the speaker does";
      confidence = 0.6;
    } else if (opensLine && lastReported != null && lastReported.paragraph() == paragraph) {
      speaker = lastReported.speaker();
      rule = "goes on with what was reported before";
      confidence = 0.6;
    } else if (opensLine
        && last != null
        && last.paragraph() == paragraph - 1
        && standsAlone(line)
        && acting.isEmpty()) {
      Optional<String> next = dialogue.next(paragraph, asks(last));
      speaker = next.or(last::speaker);
      rule =
          next.isPresent()
              ? "takes turns with the quotation before"
              : "goes on with the quotation before";
      confidence = 0.6;
    } else if (opensLine && previous != null && paragraph(previous) == paragraph) {
      speaker = acting;
      rule = speaker.isPresent() ? "follows a sentence about the speaker" : rule;
    } else if (opensLine && standsAlone(line) && isParagraphBefore(paragraph)) {
      speaker = speakers.subject(Objects.requireNonNull(previous));
      rule = speaker.isPresent() ? "follows a paragraph about the speaker" : rule;
    } else if (!opensLine && line.isColon(e - 1)) {
      speaker = speakers.subjectBefore(line, e - 1);
      rule = speaker.isPresent() ? "behind a colon" : rule;
    } else if (!opensLine && isReportedJustBefore(paragraph)) {
      speaker = Objects.requireNonNull(lastReported).speaker();
      rule = "goes on with what was reported before";
    }
    var utterance = new Utterance(speaker, confidence, rule, paragraph);
    utterances.add(utterance);
    return utterance;
  }

  /// "Instead, “he just waits.”", "But “the list is long.”": before the marks stands only what
  /// joins them to what was said before.
  private static boolean isBehindAdverb(Line line, int e) {
    int first = line.isComma(e - 1) ? e - 2 : e - 1;
    return first == 0 && (line.tag(0) == Tag.ADVERB || line.tag(0) == Tag.CONJUNCTION);
  }

  /// "“Power,” she said, wiping her glasses, “returns to the street.”": the marks at `e` go on with
  /// what the line began.
  private boolean goesOnBehind(Line line, int e) {
    if (last == null || !line.beginsSmall(e) || !line.isComma(e - 1) || last.report().isEmpty()) {
      return false;
    }
    Report report = last.report().get();
    int begun = last.marks().getLast().outer().end();
    boolean here = begun > line.span(0, 1).start() && begun < line.span(e, e + 1).start();
    return here && report.cue().start() >= begun && isShortAside(line, e - 1);
  }

  /// Whether a phrase with a verb in -ing ends at the comma at `e`, behind another comma.
  private static boolean isShortAside(Line line, int comma) {
    int e = comma - 1;
    while (e > comma - LONGEST_ASIDE && e > 0 && !line.isBreak(e) && !line.isQuote(e)) {
      e--;
    }
    return line.isComma(e) && line.tag(e + 1) == Tag.VERB_ING;
  }

  /// The person whom the sentence before, in this paragraph, tells of.
  private Optional<String> acting(int paragraph) {
    return previous == null || paragraph(previous) != paragraph
        ? Optional.empty()
        : speakers.subject(previous);
  }

  /// "Maren shrugs.": whether the sentence before only says what somebody does between two things
  /// said.
  private boolean isBeat() {
    return previous != null
        && previous.size() <= LONGEST_BEAT
        && !previous.hasQuote(0, previous.size());
  }

  private boolean asks(Utterance utterance) {
    Span words = utterance.marks().getLast().words();
    return prose.text().charAt(words.end() - 1) == '?';
  }

  private boolean isParagraphBefore(int paragraph) {
    return previous != null && paragraph(previous) == paragraph - 1;
  }

  /// Whether the sentence before, in this paragraph, reports what somebody says.
  private boolean isReportedJustBefore(int paragraph) {
    return lastReported != null
        && previous != null
        && lastReported.paragraph() == paragraph
        && lastReported.content().end() > previous.span(0, 1).start();
  }

  /// Whether somebody with a name has been reported, for sure, since the last quotation of this
  /// paragraph, whose speaker has none.
  private boolean isAnotherSpeaker(int paragraph) {
    return lastReported != null
        && last != null
        && lastReported.paragraph() == paragraph
        && lastReported.confidence() >= SURE
        && last.speaker().isEmpty()
        && last.report().isPresent()
        && lastReported.speaker().isPresent()
        && lastReported.content().start() >= last.content().end();
  }

  private boolean standsAlone(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (!line.isQuote(i) && line.tag(i) != Tag.PUNCTUATION) {
        return false;
      }
    }
    return true;
  }
}
