package org.onrecord.match.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is done to a text on its way into another outlet, by rule.
final class Rewriting {
  private static final Path FOLDER = Path.of("src", "test", "cases", "voices");

  private final List<String> others;
  private final Map<String, String> synonyms =
      new TreeMap<>(Comparator.comparingInt((String s) -> -s.length()).thenComparing(s -> s));

  /// @param others where words come from that replace others
  Rewriting(List<String> others) throws IOException {
    this.others = others.stream().flatMap(t -> words(t).stream()).toList();
    for (String line : Files.readAllLines(FOLDER.resolve("synonyms.txt"))) {
      int equals = line.indexOf(" = ");
      if (equals > 0 && !line.startsWith("#")) {
        synonyms.put(line.substring(0, equals), line.substring(equals + 3));
      }
    }
  }

  static List<String> frames() throws IOException {
    return Files.readAllLines(FOLDER.resolve("frames.txt")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.replace("|", "\n"))
        .toList();
  }

  static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /// So many of a hundred words exchanged, left out or followed by another.
  String edited(String text, int percent, Random random) {
    var result = new ArrayList<String>();
    for (String word : words(text)) {
      int what = random.nextInt(100) < percent ? random.nextInt(5) : 5;
      if (what < 3) {
        result.add(other(random));
      } else if (what != 3) {
        result.add(word);
        if (what == 4) {
          result.add(other(random));
        }
      }
    }
    return String.join(" ", result);
  }

  private String other(Random random) {
    return others.get(random.nextInt(others.size()));
  }

  /// From one part of a hundred to another.
  static String cut(String text, int from, int to) {
    List<String> words = words(text);
    return String.join(" ", words.subList(words.size() * from / 100, words.size() * to / 100));
  }

  /// Each sentence in other words and another order: synonyms, and what stands before the first
  /// comma put behind the rest.
  String paraphrased(String text, Random random) {
    return text.lines()
        .map(line ->
            List.of(line.split("(?<=[.?!])\\s+")).stream()
                .map(sentence -> reworded(turned(sentence), random))
                .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private static String turned(String sentence) {
    int comma = sentence.indexOf(", ");
    boolean whole = comma > 0 && sentence.endsWith(".") && !sentence.contains("“");
    return whole
        ? sentence.substring(comma + 2, sentence.length() - 1)
            + ", "
            + sentence.substring(0, comma)
            + "."
        : sentence;
  }

  private String reworded(String sentence, Random random) {
    String result = " " + sentence + " ";
    for (var synonym : synonyms.entrySet()) {
      if (random.nextInt(10) < 9) {
        result = result.replace(" " + synonym.getKey() + " ", " " + synonym.getValue() + " ");
      }
    }
    return result.strip();
  }

  /// The same words in another order.
  static String shuffled(String text, Random random) {
    var words = new ArrayList<>(words(text));
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }
}
