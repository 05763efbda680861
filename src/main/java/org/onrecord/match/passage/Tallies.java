package org.onrecord.match.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.match.words.Stemmed;
import org.onrecord.match.words.WordList;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.DatedEvent;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Span;

/// Reads counts that do not repeat what is counted: "There are 62 courts. Only nine could …", "four
/// of them …". They count what was counted last in the document, a few sentences back at most.
final class Tallies {
  /// Sentences after which nobody knows any more what is counted.
  private static final int FORGOTTEN = 3;

  private static final Map<String, Integer> NUMBERS =
      WordList.read("numerals.txt").stream()
          .map(line -> line.split(" "))
          .collect(Collectors.toUnmodifiableMap(p -> p[0], p -> Integer.valueOf(p[1])));

  /// Units that measure and count no things.
  private static final Set<String> MEASURES = Set.copyOf(WordList.read("measures.txt"));

  private static final Set<String> FEWER = Set.of("fewer", "less");
  private static final Set<String> PART = Set.of("only", "just", "merely", "barely");
  private static final Set<String> THEM = Set.of("them", "these", "those", "which");
  private static final int LONGEST = 6;

  private String counted = "";
  private int since = FORGOTTEN;

  /// @param noun what is counted
  /// @param place which word of the passage the first count is
  record Tally(List<Quantity> counts, String noun, int place) {}

  /// The counts of a passage that leave out what they count. To be called for every passage, in
  /// their order.
  Optional<Tally> find(Tokens tokens, List<Finding> findings) {
    List<Figure> things = things(findings);
    String here = things.isEmpty() ? "" : things.getFirst().unit();
    int known = things.isEmpty() ? tokens.size() : tokens.at(things.getFirst().at().start());
    boolean[] taken = Marks.of(tokens, findings, Tallies::numbered);
    var counts = new ArrayList<Quantity>();
    String noun = here.isEmpty() ? counted : here;
    for (int at = 0; at < tokens.size(); at++) {
      boolean told = known < at || (here.isEmpty() && since < FORGOTTEN);
      if (told && !taken[at] && isCount(tokens, at)) {
        counts.add(count(tokens, at, noun));
      }
    }
    since = here.isEmpty() ? since + 1 : 0;
    counted = here.isEmpty() ? counted : here;
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tally(List.copyOf(counts), noun, counts.getFirst().place()));
  }

  private static List<Span> numbered(Finding finding) {
    return finding instanceof Figure || finding instanceof DatedEvent
        ? List.of(finding.at())
        : List.of();
  }

  /// Counts of things: with a plural noun, no sums, shares or measures.
  private static List<Figure> things(List<Finding> findings) {
    return findings.stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .filter(f ->
            f.unit().endsWith("s")
                && !MEASURES.contains(f.unit())
                && f.unit().chars().allMatch(Character::isLowerCase))
        .toList();
  }

  /// "Only nine could …", "fewer than 20 showed …", "nine of them …", "in nine the …".
  private static boolean isCount(Tokens tokens, int at) {
    // "One of them" counts nothing: it tells a story.
    if (value(tokens.words().get(at)).filter(n -> n > 1).isEmpty() || at + 1 >= tokens.size()) {
      return false;
    }
    String before = at == 0 ? "" : tokens.words().get(at - 1);
    String next = tokens.words().get(at + 1);
    boolean ofThem =
        next.equals("of") && at + 2 < tokens.size() && THEM.contains(tokens.words().get(at + 2));
    boolean bare = Stemmed.isStop(next) || next.endsWith("ed");
    return ofThem || (bare && (PART.contains(before) || isBound(tokens, at)));
  }

  private static boolean isBound(Tokens tokens, int at) {
    return at > 1
        && tokens.words().get(at - 1).equals("than")
        && (FEWER.contains(tokens.words().get(at - 2))
            || tokens.words().get(at - 2).equals("more"));
  }

  private static Optional<Integer> value(String word) {
    boolean digits = word.length() <= LONGEST && word.chars().allMatch(Character::isDigit);
    return digits ? Optional.of(Integer.valueOf(word)) : Optional.ofNullable(NUMBERS.get(word));
  }

  private static Quantity count(Tokens tokens, int at, String noun) {
    double value = value(tokens.words().get(at)).orElseThrow();
    boolean bound = isBound(tokens, at);
    boolean fewer = bound && FEWER.contains(tokens.words().get(at - 2));
    boolean part = at > 0 && PART.contains(tokens.words().get(at - 1));
    int from = bound ? at - 2 : at - (part ? 1 : 0);
    double low = fewer ? Double.NEGATIVE_INFINITY : value;
    double high = bound && !fewer ? Double.POSITIVE_INFINITY : value;
    return Quantity.tally(
        noun, low, high, "%s (of the %s)".formatted(tokens.show(from, at + 1), noun), tokens, at);
  }
}
