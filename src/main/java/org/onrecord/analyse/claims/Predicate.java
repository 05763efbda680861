package org.onrecord.analyse.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;

/// The verb that carries a statement, and who or what it speaks of.
final class Predicate {
  private static final Pattern CONTRACTED = Pattern.compile("['\u2019]");

  private final Grammar grammar;

  Predicate(Grammar grammar) {
    this.grammar = grammar;
  }

  /// The first finite verb of a main clause; where there is none, of any clause.
  Optional<VerbGroup> verb(Unit unit) {
    List<VerbGroup> finite =
        grammar.verbs(unit.sentence()).stream()
            .filter(v -> v.isFinite() && unit.holds(v.from()))
            .toList();
    return finite.stream()
        .filter(v -> grammar.clauseOf(v.from()).kind() == Clause.Kind.MAIN)
        .findFirst()
        .or(() -> finite.stream().findFirst());
  }

  Optional<NounGroup> subject(Unit unit) {
    return verb(unit).flatMap(grammar::subject);
  }

  /// The base form of the word that the subject turns on, "we" of "we'll"; empty where there is
  /// none.
  String about(Unit unit) {
    return subject(unit).map(s -> CONTRACTED.split(grammar.lemma(s.head()), 2)[0]).orElse("");
  }
}
