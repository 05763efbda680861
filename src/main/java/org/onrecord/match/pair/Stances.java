package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.match.words.Patterns;
import org.onrecord.match.words.WordList;

/// Reads which sides a passage takes: words of `stances.txt`, turned by words of `turns.txt`. "No
/// one is deprived of freedom" is for freedom: what denies a word against something cancels it.
/// What is only wished, ordered or supposed takes no side.
///
/// Does NOT see irony, or whose view a word is when the passage reports several.
final class Stances {
  /// Words between a turn and another turn that it cancels.
  private static final int CANCELS = 3;

  /// Words up to which a turn and what it turns are shown as they stand.
  private static final int SHOWN = 6;

  private final Patterns<Question> sides = new Patterns<>();
  private final Patterns<Turn> turns = new Patterns<>();

  private record Question(String name, boolean broad, boolean yes) {}

  /// A turn at words `from` to `to`.
  private record Placed(int from, int to, Turn turn) {
    private boolean reaches(Tokens tokens, int at) {
      return to <= at
          && at - to < turn.reach()
          && tokens.pauses().get(at).equals(tokens.pauses().get(from));
    }
  }

  Stances() {
    String[] question = {"", ""};
    for (String line : WordList.read("stances.txt")) {
      char mark = line.charAt(0);
      if (mark == '?') {
        question = line.substring(1, line.indexOf(':')).strip().split(" ");
      } else {
        sides.add(
            line.substring(1), new Question(question[0], question[1].equals("broad"), mark == '+'));
      }
    }
    for (String line : WordList.read("turns.txt")) {
      int colon = line.indexOf(':');
      String turn = line.substring(0, colon).toUpperCase(Locale.ROOT);
      turns.add(line.substring(colon + 1), Turn.valueOf(turn));
    }
  }

  /// What one passage says for and against.
  ///
  /// @param denial the words that say that something is not so
  /// @param negation the first word that denies what stands close behind it
  record Reading(List<Side> sides, Optional<String> denial, Optional<Negation> negation) {}

  Reading read(Tokens tokens) {
    List<Placed> placed = turns(tokens);
    var found = new ArrayList<Side>();
    for (int at = 0; at < tokens.size(); at++) {
      var match = sides.find(tokens.words(), at);
      if (match.isPresent()) {
        turned(tokens, placed, at, match.get()).ifPresent(found::add);
        at += match.get().words() - 1;
      }
    }
    return new Reading(
        List.copyOf(found),
        first(placed, Turn.DENIED).map(p -> tokens.show(p.from(), p.to())),
        first(placed, Turn.NOT)
            .map(p -> new Negation(tokens.show(p.from(), shownTo(tokens, p)), p.to())));
  }

  /// A denial and the word after it: `not read`.
  private static int shownTo(Tokens tokens, Placed turn) {
    return Math.min(turn.to() + 1, tokens.size());
  }

  private static Optional<Placed> first(List<Placed> placed, Turn turn) {
    return placed.stream().filter(p -> p.turn() == turn).findFirst();
  }

  private List<Placed> turns(Tokens tokens) {
    var placed = new ArrayList<Placed>();
    for (int at = 0; at < tokens.size(); at++) {
      var match = turns.find(tokens.words(), at);
      if (match.isEmpty()) {
        continue;
      }
      int to = at + match.get().words();
      if (isNumber(tokens, to)) {
        continue;
      }
      boolean cancels =
          match.get().meaning() == Turn.AGAINST
              && !placed.isEmpty()
              && placed.getLast().turn() == Turn.NOT
              && at - placed.getLast().to() < CANCELS;
      if (cancels) {
        placed.removeLast();
      } else if (match.get().meaning() != Turn.NEITHER) {
        placed.add(new Placed(at, to, match.get().meaning()));
      }
      at = to - 1;
    }
    return placed;
  }

  /// "No 88" denies nothing.
  private static boolean isNumber(Tokens tokens, int at) {
    return at < tokens.size() && Character.isDigit(tokens.words().get(at).charAt(0));
  }

  private static Optional<Side> turned(
      Tokens tokens, List<Placed> turns, int at, Patterns.Match<Question> match) {
    boolean yes = match.meaning().yes();
    int to = at + match.words();
    String shown = tokens.show(at, to);
    for (Placed turn : turns) {
      if (!turn.reaches(tokens, at)) {
        continue;
      }
      if (turn.turn() == Turn.OPEN) {
        return Optional.empty();
      }
      yes = !yes;
      shown =
          to - turn.from() <= SHOWN
              ? tokens.show(turn.from(), to)
              : tokens.show(turn.from(), turn.to()) + " \u2026 " + tokens.show(at, to);
    }
    return Optional.of(new Side(match.meaning().name(), match.meaning().broad(), yes, shown, at));
  }
}
