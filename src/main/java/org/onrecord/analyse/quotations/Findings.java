package org.onrecord.analyse.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.quotations.marks.Marked;
import org.onrecord.analyse.quotations.reports.Report;
import org.onrecord.analyse.quotations.speakers.Turn;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Finding.Quotation.Form;
import org.onrecord.model.Grounds;
import org.onrecord.model.Span;

/// Makes findings of utterances.
final class Findings {
  private static final String EDGES = " ,;:.!?\u2026\u2014\u2013-\u00A0\t";

  private static final double TURN = 0.9;

  private final Prose prose;
  private final List<Utterance> utterances = new ArrayList<>();
  private final List<Quotation> terms = new ArrayList<>();
  private final List<Quotation> turns = new ArrayList<>();

  Findings(Prose prose) {
    this.prose = prose;
  }

  void add(Utterance utterance) {
    utterances.add(utterance);
  }

  /// Words in marks that are no speech.
  void term(Marked mark) {
    terms.add(
        new Quotation(
            mark.words(),
            Form.TERM,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            mark.words(),
            Grounds.of(0.8, "a name, title or word spoken of as a word", mark.outer())));
  }

  /// A paragraph of an interview.
  void turn(Turn turn) {
    turns.add(
        new Quotation(
            turn.words(),
            Form.DIRECT,
            turn.speaker(),
            Optional.empty(),
            turn.label(),
            turn.words(),
            new Grounds(
                TURN,
                turn.label().isPresent() ? "a turn of an interview" : "a turn goes on",
                turn.label().map(List::of).orElse(List.of()))));
  }

  /// All findings, in the order of the text. What is reported in a turn of an interview is as much
  /// worth as in a text of its own.
  List<Quotation> list() {
    var all = new ArrayList<>(terms);
    utterances.forEach(u -> make(u, all));
    var kept = new ArrayList<>(Nesting.without(ordered(all)));
    kept.addAll(turns);
    return List.copyOf(ordered(kept));
  }

  private static List<Quotation> ordered(List<Quotation> all) {
    all.sort(Comparator.comparing(Quotation::at).thenComparing(q -> q.form()));
    return all;
  }

  private void make(Utterance utterance, List<Quotation> all) {
    if (utterance.marks().isEmpty()) {
      indirect(utterance).ifPresent(all::add);
      return;
    }
    Span content = content(utterance);
    Unmarked.before(utterance)
        .map(this::trimmed)
        .ifPresent(lead ->
            all.add(
                quotation(utterance, lead, Form.INDIRECT, content, utterance.confidence() * 0.9)));
    for (Marked mark : utterance.marks()) {
      double confidence = utterance.confidence() * (mark.closed() ? 1 : 0.8);
      all.add(quotation(utterance, mark.words(), form(utterance, mark), content, confidence));
    }
  }

  private Optional<Quotation> indirect(Utterance utterance) {
    Span content = trimmed(utterance.content());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            quotation(utterance, content, Form.INDIRECT, content, utterance.confidence() * 0.9));
  }

  private Quotation quotation(
      Utterance utterance, Span at, Form form, Span content, double confidence) {
    Optional<Span> source =
        utterance.report().flatMap(r -> r.source().map(s -> r.line().span(s.from(), s.to())));
    Optional<Span> cue = utterance.report().map(Report::cue);
    List<Span> cues = cue.map(List::of).orElse(List.of());
    return new Quotation(
        at,
        form,
        utterance.speaker(),
        source,
        cue,
        content,
        new Grounds(confidence, utterance.rule(), cues));
  }

  /// The reported clause; without the marks when they hold all of it.
  private Span content(Utterance utterance) {
    Span whole = trimmed(utterance.content());
    Marked first = utterance.marks().getFirst();
    Marked last = utterance.marks().getLast();
    int start =
        Math.abs(first.outer().start() - whole.start()) <= 1
            ? first.words().start()
            : whole.start();
    int end = Math.abs(last.outer().end() - whole.end()) <= 1 ? last.words().end() : whole.end();
    return start < end ? new Span(start, end) : whole;
  }

  /// Without spaces and marks of punctuation at the ends.
  private Span trimmed(Span span) {
    String text = prose.text();
    int start = span.start();
    int end = span.end();
    while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private Form form(Utterance utterance, Marked mark) {
    if (utterance.report().isEmpty()) {
      return opensSentence(mark) ? Form.DIRECT : Form.MIXED;
    }
    Span rest = trimmed(utterance.content());
    boolean whole =
        utterance.marks().getFirst().outer().start() <= rest.start() + 1
            && utterance.marks().getLast().outer().end() >= rest.end() - 1;
    return whole && utterance.report().get().opens() && startsWhole(utterance.marks().getFirst())
        ? Form.DIRECT
        : Form.MIXED;
  }

  private boolean startsWhole(Marked mark) {
    char first = prose.text().charAt(mark.words().start());
    return !Character.isLowerCase(first) || introducedByMark(mark);
  }

  private boolean introducedByMark(Marked mark) {
    int at = mark.outer().start() - 1;
    while (at >= 0 && (prose.text().charAt(at) == ' ' || prose.text().charAt(at) == '\u00A0')) {
      at--;
    }
    return at >= 0 && prose.text().charAt(at) == ':';
  }

  private boolean opensSentence(Marked mark) {
    return Character.isUpperCase(prose.text().charAt(mark.words().start()));
  }
}
