package org.onrecord.match.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.match.words.Patterns;
import org.onrecord.match.words.WordList;

/// Reads which sides a passage takes: words of `stances.txt`, turned by words of `turns.txt`. "No
/// one is deprived of freedom" is for freedom: what denies a word against something cancels it.
/// What is only wished, ordered or supposed takes no side.
///
/// Does NOT see irony, or whose view a word is when the passage reports several.
final class Stances {
  /// Words up to which a turn and what it turns are shown as they stand.
  private static final int SHOWN = 6;

  /// Words that begin a sentence which only supposes.
  private static final Set<String> SUPPOSED = Set.of("if", "should", "unless", "suppose");

  /// Questions of where something is going, and of for whom it holds.
  private static final Set<String> MOVING = Set.of("trend", "amount", "scope");

  private static final String SCOPE = "scope";

  private static final Set<String> TOLD = Set.of("was", "were", "been", "took", "entered", "came");

  private final Patterns<List<Answer>> answers = new Patterns<>();

  private record Answer(Question question, boolean yes) {}

  Stances() {
    Map<String, List<Answer>> byPattern = new LinkedHashMap<>();
    List<Question> current = new ArrayList<>();
    for (String line : WordList.read("stances.txt")) {
      if (line.charAt(0) == '?') {
        current.add(Question.read(line.substring(1).strip()));
      } else if (line.charAt(0) == '=') {
        Patterns.split(line.substring(1)).forEach(p -> byPattern.putIfAbsent(p, new ArrayList<>()));
      } else {
        var answer = new Answer(current.getLast(), line.charAt(0) == '+');
        Patterns.split(line.substring(1))
            .forEach(p -> byPattern.computeIfAbsent(p, x -> new ArrayList<>()).add(answer));
      }
    }
    byPattern.forEach((pattern, own) -> answers.addOne(pattern, all(pattern, byPattern)));
  }

  /// What `pattern` answers by itself and as a word with a stem that is a pattern as well. A
  /// pattern that takes no side takes none.
  private static List<Answer> all(String pattern, Map<String, List<Answer>> byPattern) {
    List<Answer> own = byPattern.getOrDefault(pattern, List.of());
    if (own.isEmpty() || pattern.indexOf(' ') >= 0) {
      return own;
    }
    var all = new ArrayList<>(own);
    String word = pattern.replace("*", "");
    byPattern.forEach((other, answers) -> {
      if (other.endsWith("*")
          && !other.equals(pattern)
          && word.startsWith(other.substring(0, other.length() - 1))) {
        answers.stream().filter(a -> !all.contains(a)).forEach(all::add);
      }
    });
    return List.copyOf(all);
  }

  /// The sides taken outside of names; `isNamed` tells which words are part of one.
  List<Side> list(Tokens tokens, List<Placed> turns, boolean[] isNamed) {
    var found = new ArrayList<Side>();
    if (SUPPOSED.contains(tokens.words().getFirst())) {
      return List.of();
    }
    for (int at = 0; at < tokens.size(); at++) {
      var match = answers.find(tokens.words(), at);
      if (match.isPresent() && !isNamed[at]) {
        int to = at + match.get().words();
        for (Answer answer : match.get().meaning()) {
          turned(tokens, turns, at, to, answer).ifPresent(found::add);
        }
        at = to - 1;
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Side> turned(
      Tokens tokens, List<Placed> turns, int at, int to, Answer answer) {
    boolean yes = answer.yes();
    String shown = tokens.show(at, to);
    for (Placed turn : turns) {
      if (!turn.reaches(tokens, at)) {
        continue;
      }
      // Who fights what rises does not say that it falls.
      boolean moving =
          MOVING.contains(answer.question().name())
              && (turn.turn() == Turn.AGAINST || answer.question().name().equals(SCOPE));
      // "The promise to … was kept" tells what became of it.
      boolean told = !turn.turn().denies() && TOLD.contains(tokens.words().get(at)) && to - at > 1;
      if (told) {
        continue;
      }
      if (turn.turn() == Turn.OPEN || moving) {
        return Optional.empty();
      }
      yes = !yes;
      shown =
          to - turn.from() <= SHOWN
              ? tokens.show(turn.from(), to)
              : tokens.show(turn.from(), turn.to()) + " \u2026 " + tokens.show(at, to);
    }
    for (Placed turn : turns) {
      if (turn.turn() == Turn.UNDONE && turn.undoes(tokens, to)) {
        yes = !yes;
        shown = shown + " \u2026 " + tokens.show(turn.from(), turn.to());
      }
    }
    return Optional.of(new Side(answer.question(), yes, shown, at, to));
  }
}
