package org.onrecord.analyse.numbers;

import java.util.Optional;
import java.util.Set;

/// The clause around a date or a number, without it: what it dates or measures, in the document's
/// words.
public final class ClauseText {
  private static final int MOST_WORDS = 14;
  private static final int FEW_WORDS = 3;
  private static final Set<String> BOUNDS = WordTable.read("clause-bounds.txt").wordsFor("bound");
  private static final Set<String> LEADERS = WordTable.read("clause-bounds.txt").wordsFor("leader");
  private static final Set<String> PREPOSITIONS =
      WordTable.read("clause-bounds.txt").wordsFor("preposition");

  private static final Set<String> INNER = Set.of("$", "€", "£", "%", "/", "&");

  private final Pieces pieces;

  public ClauseText(Pieces pieces) {
    this.pieces = pieces;
  }

  /// What stands around the pieces from `from` to `to`, shortened; empty when nothing does.
  public Optional<String> find(int from, int to) {
    int lead = lead(from);
    int clause = clauseStart(lead);
    int after = pieces.is(to, ",") && clause == lead ? to + 1 : to;
    int end = clauseEnd(after, from);
    if (lead - clause < FEW_WORDS) {
      int start = clause == lead || isLed(clause, lead) ? after : clause;
      return start == after ? words(after, end) : around(clause, lead, after, end);
    }
    return end - after > 0 && end - clause <= MOST_WORDS
        ? around(clause, lead, after, end)
        : words(clause, lead);
  }

  private Optional<String> around(int clause, int lead, int after, int end) {
    String before = words(clause, lead).orElse("");
    String rest = words(after, end).orElse("");
    String label = (before + " " + rest).strip();
    return label.isEmpty() ? Optional.empty() : Optional.of(label);
  }

  private boolean isLed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!LEADERS.contains(pieces.word(i)) && !PREPOSITIONS.contains(pieces.word(i))) {
        return false;
      }
    }
    return true;
  }

  /// Before the prepositions and articles that lead the date in.
  private int lead(int from) {
    int at = from;
    while (pieces.together(at - 1, from) && PREPOSITIONS.contains(pieces.word(at - 1))) {
      at--;
    }
    return at;
  }

  private int clauseStart(int lead) {
    int at = lead;
    while (pieces.together(at - 1, lead) && !isBound(at - 1) && lead - at < MOST_WORDS) {
      at--;
    }
    while (at < lead && LEADERS.contains(pieces.word(at))) {
      at++;
    }
    return at;
  }

  private int clauseEnd(int after, int sentence) {
    int at = after;
    while (pieces.together(sentence, at) && !isBound(at) && at - after < MOST_WORDS) {
      at++;
    }
    return at;
  }

  private boolean isBound(int at) {
    return BOUNDS.contains(pieces.word(at)) || pieces.get(at).isMark() && !isInner(at);
  }

  /// Marks that stand within names, amounts and abbreviations.
  private boolean isInner(int at) {
    String word = pieces.word(at);
    return INNER.contains(word)
        || word.length() > 1
        || word.equals(".") && pieces.together(at, at + 1) && !pieces.get(at + 1).isMark();
  }

  private Optional<String> words(int from, int to) {
    if (to <= from) {
      return Optional.empty();
    }
    String words = pieces.words(from, to);
    boolean empty = words.isBlank() || to - from == 1 && isLed(from, to);
    return empty ? Optional.empty() : Optional.of(words);
  }
}
