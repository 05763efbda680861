package org.onrecord.analyse.claims;

import java.util.Set;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Finding.Quotation.Form;
import org.onrecord.model.Span;

/// How a statement speaks: whether it denies, orders, asks, supposes or foresees, and in whose
/// name.
final class Stance {
  private static final Phrases UNDONE = new Phrases("undone.txt");
  private static final Phrases OTHERS = new Phrases("others.txt");
  private static final Set<String> NEGATION = Phrases.words("negation.txt");
  private static final Set<String> ASKING = Phrases.words("asking.txt");

  private static final Set<String> NONE = Set.of("no", "none", "nobody", "neither");
  private static final Set<String> I = Set.of("i", "me", "my", "i'd", "i'm", "i've", "i'll");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> TURNING = Set.of("but", "yet", "however");
  private static final Set<String> BACK = Set.of("this", "these", "such", "that", "those");

  private final Grammar grammar;
  private final Prose prose;
  private final Quotations quotations;
  private final Predicate predicate;

  Stance(Grammar grammar, Quotations quotations, Predicate predicate) {
    this.grammar = grammar;
    this.prose = grammar.prose();
    this.quotations = quotations;
    this.predicate = predicate;
  }

  /// "No clerk has been charged", "the fund has not paid", "the request was turned down": what was
  /// owed, promised or asked for is not done. A text that says so puts its point.
  boolean deniesDeed(Unit unit) {
    return UNDONE.isIn(prose, unit.from(), unit.to())
        || grammar.verbs(unit.sentence()).stream()
            .filter(v -> v.isFinite() && unit.holds(v.from()))
            .anyMatch(v -> isDone(v) && (v.negated() || isNobody(v)));
  }

  private static boolean isDone(VerbGroup verb) {
    return !verb.hasModal()
        && (verb.perfect() || verb.passive() && verb.tense() == VerbGroup.Tense.PAST);
  }

  private boolean isNobody(VerbGroup verb) {
    return grammar
        .subject(verb)
        .filter(s -> NONE.contains(prose.token(s.from()).lower()))
        .isPresent();
  }

  /// "The toll is no tax": whoever denies answers somebody who says that it is so. "If it is not
  /// paid" denies nothing, nor does a slogan or title in marks.
  boolean denies(Unit unit) {
    for (int i = unit.from(); i < unit.to(); i++) {
      boolean not =
          NEGATION.contains(prose.token(i).lower())
              || grammar.verbAt(i).filter(VerbGroup::negated).isPresent();
      if (not && !isCondition(grammar.clauseOf(i)) && !isInTerm(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInTerm(int token) {
    Span at = prose.span(token, token + 1);
    return quotations.listIn(at).stream()
        .anyMatch(q -> q.form() == Form.TERM && q.at().contains(at));
  }

  private boolean isCondition(Clause clause) {
    return clause.kind() == Clause.Kind.SUBORDINATE
        && CONDITIONS.contains(prose.token(clause.from()).lower());
  }

  /// "I looked at the report": what writers tell of themselves is the way to their point.
  boolean tellsOfWriter(Unit unit) {
    for (int i = unit.from(); i < unit.to(); i++) {
      if (I.contains(prose.token(i).lower())) {
        Span at = prose.span(i, i + 1);
        return quotations.listIn(at).stream()
            .noneMatch(q -> q.form() != Form.INDIRECT && q.content().contains(at));
      }
    }
    return false;
  }

  /// "You learn to wait", "I like the quay": said to one's hearer or of one's own mind. "I have
  /// closed the quay" tells of a deed.
  boolean isPersonal(Unit unit) {
    String about = predicate.about(unit);
    return (about.equals("i") || about.equals("you"))
        && predicate.verb(unit).filter(VerbGroup::perfect).isEmpty();
  }

  /// "The clerks urge the mayor to resign"; "3. That the mayor resigns.".
  boolean asks(Unit unit) {
    return predicate
            .verb(unit)
            .filter(v -> ASKING.contains(v.lemma()) && !v.negated() && !v.passive())
            .isPresent()
        || isItemAskedFor(unit);
  }

  private boolean isItemAskedFor(Unit unit) {
    int at = unit.from();
    while (at + 1 < unit.to() && (!prose.token(at).isWord() || prose.token(at).isNumber())) {
      at++;
    }
    return at > unit.from() && unit.first() && prose.token(at).is("that");
  }

  /// "Nothing has changed", "the courts remain closed": how things stand, in the writer's
  /// judgement.
  boolean saysHowItStands(Unit unit) {
    return predicate
        .verb(unit)
        .filter(v -> v.tense() == VerbGroup.Tense.PRESENT && !v.hasModal())
        .filter(v -> v.perfect() || v.lemma().equals("remain"))
        .isPresent();
  }

  /// "But …", "Yet …": what the text sets against what others say.
  boolean turns(Unit unit) {
    return TURNING.contains(prose.token(unit.from()).lower());
  }

  /// "That offer was late": says little without the sentence before.
  boolean pointsBack(Unit unit) {
    return BACK.contains(prose.token(unit.from()).lower());
  }

  /// "It is often said that the toll pays for the ferry": nobody in particular says what the text
  /// means to answer.
  boolean letsOthersSpeak(Unit unit) {
    return OTHERS.isIn(prose, unit.sentence().from(), unit.to());
  }

  /// Words in marks around it or a part of it: a voice that a text lets be heard for colour. What a
  /// text asserts it says in its own words; in an interview the turns are that.
  boolean isQuoted(Unit unit) {
    Span at = prose.span(unit.from(), unit.to());
    return quotations.listIn(at).stream()
        .anyMatch(q -> q.form() == Form.DIRECT && q.at().overlaps(at) && !isTurn(q));
  }

  /// Whether no marks stand around it.
  private boolean isTurn(Quotation quotation) {
    int before = prose.tokenAt(quotation.at().start()) - 1;
    return before < 0
        || prose.token(before).isWord()
        || ".:?!)".contains(prose.token(before).word());
  }

  /// Reported without marks of somebody who is named: put on record in the text's own words.
  boolean isOnRecord(Unit unit) {
    Span at = prose.span(unit.from(), unit.to());
    return quotations
        .around(at)
        .filter(q -> q.form() == Form.INDIRECT && q.speaker().isPresent())
        .isPresent();
  }
}
