package org.onrecord.analyse.dates;

import java.util.Set;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.numbers.Pieces;

/// Tells which dates set the time in which a text goes on. Looks a few words around each.
final class Settings {
  private static final Set<String> LEADS = CalendarWords.cue("scene-lead");
  private static final Set<String> ASIDES = CalendarWords.cue("aside");
  private static final Set<String> CONCEDING = Set.of("although", "though", "whereas", "unlike");
  private static final Set<String> STOPS = Set.of(";", ":", "—", "–", "“", "\"", "‘", "(");
  private static final int LEAD = 4;

  private final Grammar grammar;
  private final Pieces pieces;

  Settings(Grammar grammar, Pieces pieces) {
    this.grammar = grammar;
    this.pieces = pieces;
  }

  Setting of(Phrase phrase) {
    if (ASIDES.contains(pieces.word(phrase.from())) || isLedAside(phrase.from())) {
      return Setting.ASIDE;
    }
    if (opens(phrase.from())) {
      return Setting.SCENE;
    }
    return isOfMain(pieces.get(phrase.from()).token()) ? Setting.TOLD : Setting.ASIDE;
  }

  /// "since 2019", "the text of 2019", "a 2019 law", "lower than in 2019".
  private boolean isLedAside(int from) {
    int at = from - 1;
    if (pieces.is(at, "in")) {
      return pieces.is(at - 1, "than") || pieces.is(at - 1, "as");
    }
    boolean owned = pieces.is(at, "'s") || pieces.is(at, "s") && pieces.is(at - 1, "'");
    return pieces.together(at, from) && (owned || ASIDES.contains(pieces.word(at)));
  }

  private boolean opens(int from) {
    int at = from;
    while (at > from - LEAD && !pieces.opensSentence(at) && LEADS.contains(pieces.word(at - 1))) {
      at--;
    }
    return pieces.opensSentence(at) || STOPS.contains(pieces.word(at - 1));
  }

  /// Not of a clause that describes a noun or grants something, nor of a participle behind one.
  private boolean isOfMain(int token) {
    Clause clause = grammar.clauseOf(token);
    boolean conceding = CONCEDING.contains(grammar.prose().token(clause.from()).lower());
    if (clause.kind() == Clause.Kind.RELATIVE || conceding) {
      return false;
    }
    for (int i = token - 1; i >= clause.from(); i--) {
      var verb = grammar.verbAt(i);
      if (verb.isPresent()) {
        boolean describes =
            verb.get().from() > 0 && grammar.tag(verb.get().from() - 1) == Tag.RELATIVE;
        return !describes && verb.get().form() != VerbGroup.Form.PARTICIPLE;
      }
    }
    return true;
  }
}
