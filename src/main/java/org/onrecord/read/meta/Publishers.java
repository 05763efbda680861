package org.onrecord.read.meta;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where a text names who publishes it (`publishers.txt`).
final class Publishers {
  private static final String MASTHEAD = "masthead ";
  private static final int LONGEST_MASTHEAD = 60;
  private static final int MOST_WORDS = 6;

  private static final List<String> LINES = WordList.lines(Publishers.class, "publishers.txt");

  private static final PatternList ANYWHERE = new PatternList(patterns("anywhere "));
  private static final PatternList AT_EDGES = new PatternList(patterns("edge "));

  private static final Set<String> MASTHEAD_WORDS = words(MASTHEAD);
  private static final Set<String> BODY_WORDS = words("body ");
  private static final List<Pattern> SERVICES = patterns("service ");

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "de", "la", "du", "и", "&");

  private Publishers() {}

  /// The publisher that `line` names in so many words, outside quotation marks.
  ///
  /// @param edge whether it stands above the first or below the last paragraph
  static Optional<String> named(String line, boolean edge) {
    return named(line, ANYWHERE).or(() -> edge ? named(line, AT_EDGES) : Optional.empty());
  }

  private static Optional<String> named(String line, PatternList patterns) {
    for (Pattern pattern : patterns.possible(line)) {
      Matcher m = pattern.matcher(line);
      while (m.find()) {
        Optional<String> outlet = Patterns.outlet(m);
        if (outlet.isPresent() && !Quoted.at(line, m.start())) {
          return outlet;
        }
      }
    }
    return Optional.empty();
  }

  /// The name that `line` is when it is a masthead: a few words with capitals, one of them a word
  /// that papers, stations and bodies have in their names.
  static Optional<String> masthead(String line) {
    return named(line, MASTHEAD_WORDS);
  }

  /// The body that `author` is, when it is no person: "Press office of the Harbour Council" is the
  /// Harbour Council.
  static Optional<String> body(String author) {
    String name = author;
    for (Pattern service : SERVICES) {
      name = service.matcher(name).replaceFirst("");
    }
    return named(name, BODY_WORDS);
  }

  private static Optional<String> named(String line, Set<String> telling) {
    String name = line.split("\\s*[,|•·]\\s*|\\s+[–—-]\\s+", 2)[0].strip();
    String[] words = name.split("\\s+");
    if (name.isEmpty()
        || name.length() > LONGEST_MASTHEAD
        || words.length > MOST_WORDS
        || name.endsWith(".")) {
      return Optional.empty();
    }
    boolean named = false;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!SMALL.contains(lower) && !beginsLikeName(word)) {
        return Optional.empty();
      }
      named |= telling.contains(lower);
    }
    return named ? Optional.of(name) : Optional.empty();
  }

  private static boolean beginsLikeName(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
  }

  private static Set<String> words(String kind) {
    return LINES.stream()
        .filter(line -> line.startsWith(kind))
        .flatMap(line -> Arrays.stream(line.substring(kind.length()).split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Pattern> patterns(String kind) {
    return LINES.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> Patterns.of(line.substring(kind.length())))
        .toList();
  }
}
