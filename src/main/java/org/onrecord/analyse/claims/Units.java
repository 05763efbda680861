package org.onrecord.analyse.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Span;

/// Cuts sentences into statements: at "and", "but" or a semicolon where both sides could stand
/// alone; and what is quoted or reported is a statement without the words that report it.
final class Units {
  /// Fewer words than this do not make a statement of their own.
  private static final int LEAST = 6;

  /// A clause is cut off only when it has at least so many words.
  private static final int OWN = 16;

  /// What is reported stands for the whole when it is so much of it.
  private static final double MOST = 0.4;

  private final Grammar grammar;
  private final Prose prose;
  private final Quotations quotations;

  Units(Grammar grammar, Quotations quotations) {
    this.grammar = grammar;
    this.prose = grammar.prose();
    this.quotations = quotations;
  }

  List<Unit> list() {
    var units = new ArrayList<Unit>();
    for (Sentence sentence : prose.sentences()) {
      if (states(sentence)) {
        cut(sentence).forEach(u -> units.addAll(withoutReport(u)));
      }
    }
    return units;
  }

  private boolean states(Sentence sentence) {
    return !prose.isBoilerplate(sentence.from())
        && !isHeading(sentence)
        && !prose.isBoilerplate(sentence.to() - 1)
        && sentence.to() - sentence.from() >= LEAST
        && !asks(sentence)
        && grammar.verbs(sentence).stream().anyMatch(VerbGroup::isFinite);
  }

  /// A line of words alone that no mark ends: a heading, a byline. Items of lists are none.
  private boolean isHeading(Sentence sentence) {
    Paragraph paragraph = prose.paragraphs().get(sentence.paragraph());
    boolean whole = paragraph.from() == sentence.from() && paragraph.to() == sentence.to();
    return whole
        && prose.token(sentence.from()).isCapital()
        && !prose.token(sentence.from()).isNumber()
        && endsBare(sentence.to() - 1);
  }

  private boolean endsBare(int last) {
    boolean mark =
        prose.token(last).isWord() || ")\u2019'\"\u201D".contains(prose.token(last).word());
    return mark && (prose.token(last).isWord() || prose.token(last - 1).isWord());
  }

  private boolean asks(Sentence sentence) {
    for (int i = sentence.to() - 1; i >= sentence.from() && !prose.token(i).isWord(); i--) {
      if (prose.token(i).is("?")) {
        return true;
      }
    }
    return false;
  }

  private List<Unit> cut(Sentence sentence) {
    var units = new ArrayList<Unit>();
    int from = sentence.from();
    for (Clause clause : grammar.clauses(sentence)) {
      boolean cuts =
          clause.from() - from >= OWN
              && sentence.to() - clause.from() >= OWN
              && clause.kind() == Clause.Kind.MAIN
              && standsAlone(clause);
      if (cuts) {
        units.add(new Unit(from, clause.from(), sentence, from == sentence.from()));
        from = clause.from();
      }
    }
    units.add(new Unit(from, sentence.to(), sentence, from == sentence.from()));
    return units;
  }

  /// A clause behind "and", "but" or a semicolon with a subject of its own.
  private boolean standsAlone(Clause clause) {
    int at = clause.from();
    String mark = prose.token(at).lower();
    boolean joined =
        mark.equals(";")
            || grammar.tag(at) == Tag.CONJUNCTION
            || at + 1 < clause.to() && grammar.tag(at + 1) == Tag.CONJUNCTION;
    return joined
        && grammar.verbs(sentenceOf(clause)).stream()
            .filter(v -> v.isFinite() && clause.contains(v.from()))
            .findFirst()
            .flatMap(grammar::subject)
            .map(NounGroup::from)
            .filter(s -> s >= clause.from())
            .isPresent();
  }

  private Sentence sentenceOf(Clause clause) {
    return prose.sentences().get(prose.sentenceOf(clause.from()));
  }

  /// The reported statements in `unit`, when they are much of it or all of it leads to words in
  /// marks that end it; else itself.
  private List<Unit> withoutReport(Unit unit) {
    var reported = new ArrayList<Unit>();
    int words = 0;
    int last = unit.from();
    boolean introduces = false;
    for (Quotation quotation : quotations.listIn(prose.span(unit.from(), unit.to()))) {
      Optional<Unit> part =
          part(quotation, unit).filter(p -> !reported.isEmpty() || p.length() >= LEAST);
      if (part.isPresent() && part.get().from() >= last && part.get().length() >= LEAST) {
        reported.add(part.get());
        words += part.get().length();
        last = part.get().to();
        introduces = quotation.form() == Quotation.Form.DIRECT && last == unit.sentence().to();
      }
    }
    return introduces || words >= MOST * unit.length() ? reported : List.of(unit);
  }

  private Optional<Unit> part(Quotation quotation, Unit unit) {
    Span content = quotation.form() == Quotation.Form.MIXED ? quotation.at() : quotation.content();
    Span own = prose.span(unit.from(), unit.to());
    if (!content.overlaps(own)) {
      return Optional.empty();
    }
    int from = Math.max(unit.from(), prose.tokenAt(content.start()));
    int to = from;
    while (to < unit.to() && prose.token(to).start() < content.end()) {
      to++;
    }
    boolean inside = to > from && prose.token(from).start() >= content.start();
    boolean whole = quotation.form() == Quotation.Form.DIRECT || hasOwnSubject(from, to);
    return inside && whole && grammar.tag(from) != Tag.TO && hasFinite(from, to)
        ? Optional.of(new Unit(from, to, unit.sentence(), unit.first()))
        : Optional.empty();
  }

  /// Whether the first finite verb has its subject there too, and no question opens it.
  private boolean hasOwnSubject(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<VerbGroup> verb = grammar.verbAt(i).filter(VerbGroup::isFinite);
      if (verb.isPresent()) {
        return !prose.token(from).is("whether")
            && grammar.subject(verb.get()).filter(s -> s.from() >= from).isPresent();
      }
    }
    return false;
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
