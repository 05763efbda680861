package org.onrecord.analyse.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Pieces;

/// A number that is all of a subject or an object: `five have been kept, seven are under way`, `we
/// have trained 600`. It counts what was counted last, else the nearest noun in the plural before
/// it.
final class Alone {
  /// So many figures back stands what was counted.
  private static final int NEAR = 4;

  private static final Set<String> OPENS =
      Set.of("that", ",", ";", ":", "and", "but", "while", "—", "–", "which", "whom", "(");
  private static final Set<String> ONLY = Set.of("only", "just", "another", "all", "at", "least");
  private static final Set<String> ENDS =
      Set.of(".", ",", ";", ")", "and", "but", "since", "so", "this", "last", "already", "now");

  private final Pieces pieces;
  private final Grammar grammar;
  private final Antecedents antecedents;

  Alone(Pieces pieces, Grammar grammar, Antecedents antecedents) {
    this.pieces = pieces;
    this.grammar = grammar;
    this.antecedents = antecedents;
  }

  Optional<Counted> find(Numeral number, List<Draft> before) {
    boolean back = pieces.is(number.from() - 1, "the") || pieces.is(number.from() - 1, "these");
    boolean small = number.value().isPresent() && !number.is(1) && !back;
    return small && (isSubject(number) || isObject(number))
        ? counted(number, before)
        : Optional.empty();
  }

  /// `we find that five have been kept`, `only four were built`.
  private boolean isSubject(Numeral number) {
    int lead = Qualifiers.before(pieces, number.from()) - 1;
    while (pieces.in(lead, ONLY)) {
      lead--;
    }
    boolean opens =
        pieces.in(lead, OPENS)
            || pieces.opensSentence(number.from())
            || pieces.opensSentence(lead + 1);
    return opens && finite(number.to()).filter(v -> !isSingular(v)).isPresent();
  }

  private Optional<VerbGroup> finite(int at) {
    return pieces.together(at - 1, at)
        ? grammar.verbAt(pieces.get(at).token()).filter(VerbGroup::isFinite)
        : Optional.empty();
  }

  /// `12 is`, `2030 has`: a number told of as one thing is a label or a year.
  private boolean isSingular(VerbGroup verb) {
    String first = grammar.prose().token(verb.from()).lower();
    return first.equals("is")
        || first.equals("was")
        || first.equals("has")
        || first.equals("does")
        || grammar.tag(verb.from()) == org.onrecord.analyse.en.Tag.VERB_THIRD;
  }

  /// `have trained 600 and`.
  private boolean isObject(Numeral number) {
    int verb = Qualifiers.before(pieces, number.from()) - 1;
    boolean ends = !pieces.together(number.to() - 1, number.to()) || pieces.in(number.to(), ENDS);
    return ends
        && pieces.together(Math.max(0, verb), number.from())
        && finite(verb)
            .filter(v -> !v.passive() && !v.lemma().equals("be"))
            .filter(v -> pieces.get(verb).token() == v.head())
            .isPresent();
  }

  private Optional<Counted> counted(Numeral number, List<Draft> before) {
    int sentence = pieces.get(number.from()).sentence();
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
      Draft draft = before.get(i);
      if (sentence - pieces.get(draft.from()).sentence() > 1) {
        break;
      }
      if (isThing(draft)) {
        return Optional.of(Units.carried(number.to(), draft.counted().unit()));
      }
    }
    return isSubject(number)
        ? antecedents.find(number).map(c -> Units.carried(number.to(), c.unit()))
        : Optional.empty();
  }

  private static boolean isThing(Draft draft) {
    return draft.counted().kind() == Counted.Kind.NOUN
        || draft.counted().kind() == Counted.Kind.CARRIED
            && !draft.counted().unit().equals("percent");
  }
}
