package org.onrecord.analyse.claims;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Quotation.Form;
import org.onrecord.model.Span;

/// How a statement speaks: whether it denies that something was done, orders, or tells of the
/// writer or of one person among many.
final class Stance {
  private static final Phrases UNDONE = new Phrases("undone.txt");

  private static final Set<String> NONE = Set.of("no", "none", "nobody", "neither");
  private static final Set<String> I = Set.of("i", "me", "my", "i'd", "i'm", "i've", "i'll");

  /// So many digits no age has.
  private static final int OLDEST = 3;

  private final Grammar grammar;
  private final Prose prose;
  private final Quotations quotations;

  Stance(Grammar grammar, Quotations quotations) {
    this.grammar = grammar;
    this.prose = grammar.prose();
    this.quotations = quotations;
  }

  /// "No clerk has been charged", "the fund has not paid", "the request was turned down": what was
  /// owed, promised or asked for is not done. A text that says so puts its point.
  boolean denies(Unit unit) {
    return UNDONE.isIn(prose, unit.from(), unit.to())
        || grammar.verbs(unit.sentence()).stream()
            .filter(v -> v.isFinite() && unit.from() <= v.from() && v.from() < unit.to())
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

  /// "Ask any clerk": nothing that is so or not.
  boolean orders(Unit unit) {
    Optional<VerbGroup> first = grammar.verbAt(unit.from());
    return unit.first()
        && grammar.tag(unit.from()) == Tag.VERB
        && first.filter(v -> grammar.subject(v).isEmpty() && !v.hasModal()).isPresent();
  }

  /// "Ilva Maren, 38, left the house": somebody whom nobody knows, with their age.
  boolean tellsOfOne(Unit unit) {
    for (int i = unit.from(); i < unit.to(); i++) {
      if (isAge(i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the number at `token` stands between commas, as ages do.
  boolean isAge(int token) {
    String word = prose.token(token).word();
    boolean between = token > 0 && isComma(token - 1) && isComma(token + 1);
    return between && word.length() < OLDEST && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean isComma(int token) {
    return token < prose.tokens().size() && prose.token(token).is(",");
  }
}
