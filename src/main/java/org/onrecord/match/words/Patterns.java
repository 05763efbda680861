package org.onrecord.match.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Word patterns with a meaning each: a word, a word with any ending (`reform*`), or several words
/// that stand together.
///
/// @param <T> what a pattern means
public final class Patterns<T> {
  /// Shortest stem before a star.
  private static final int SHORTEST = 3;

  private static final int BEGINNINGS = 1 << 14;

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<String, T> whole = new HashMap<>();
  private final Map<String, T> stems = new HashMap<>();

  /// How the stems begin, as bits of a hash: most words begin otherwise, and need not be tried
  /// letter by letter.
  private final BitSet beginnings = new BitSet(BEGINNINGS);

  private record Entry<T>(List<String> words, T meaning) {}

  /// What stands at a place: how many words, and what they mean.
  public record Match<T>(int words, T meaning) {}

  /// Adds the patterns of `line`: parted by blanks, several words in quotation marks. A pattern
  /// that is there already keeps its meaning.
  public void add(String line, T meaning) {
    split(line).forEach(pattern -> addOne(pattern, meaning));
  }

  /// The patterns of `line`, several words without their marks.
  public static List<String> split(String line) {
    var patterns = new ArrayList<String>();
    boolean quoted = false;
    for (String part : line.split("\"")) {
      if (quoted) {
        patterns.add(part);
      } else {
        Arrays.stream(part.split(" ")).filter(word -> !word.isEmpty()).forEach(patterns::add);
      }
      quoted = !quoted;
    }
    return List.copyOf(patterns);
  }

  /// Adds one pattern: a word, or several parted by blanks.
  public void addOne(String pattern, T meaning) {
    List<String> words = List.of(pattern.split(" "));
    if (words.size() == 1) {
      addWord(pattern, meaning);
    } else {
      byFirst
          .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
          .add(new Entry<>(words, meaning));
    }
  }

  private void addWord(String word, T meaning) {
    if (word.endsWith("*")) {
      String stem = word.substring(0, word.length() - 1);
      stems.putIfAbsent(stem, meaning);
      if (stem.length() >= SHORTEST) {
        beginnings.set(beginning(stem));
      }
    } else if (!word.isEmpty()) {
      whole.putIfAbsent(word, meaning);
    }
  }

  /// A hash of the first letters.
  private static int beginning(String word) {
    return (word.charAt(0) * 961 + word.charAt(1) * 31 + word.charAt(2)) % BEGINNINGS;
  }

  /// The longest pattern that begins with word `at` of `words`, which are in small letters.
  public Optional<Match<T>> find(List<String> words, int at) {
    String first = words.get(at);
    Optional<Match<T>> best = Optional.empty();
    for (Entry<T> entry : byFirst.getOrDefault(first, List.of())) {
      int size = entry.words().size();
      boolean longer = best.isEmpty() || size > best.get().words();
      if (longer
          && at + size <= words.size()
          && words.subList(at, at + size).equals(entry.words())) {
        best = Optional.of(new Match<>(size, entry.meaning()));
      }
    }
    return best.or(() -> find(first).map(meaning -> new Match<>(1, meaning)));
  }

  /// What a single word means.
  public Optional<T> find(String word) {
    T meaning = whole.get(word);
    boolean mayBe = meaning == null && word.length() >= SHORTEST && beginnings.get(beginning(word));
    for (int end = mayBe ? word.length() : 0; meaning == null && end >= SHORTEST; end--) {
      meaning = stems.get(word.substring(0, end));
    }
    return Optional.ofNullable(meaning);
  }
}
