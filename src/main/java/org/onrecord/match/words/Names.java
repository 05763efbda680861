package org.onrecord.match.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Names as they are compared: their words in small letters, without titles and possessive endings.
public final class Names {
  private static final Set<String> TITLES = Set.copyOf(WordList.read("titles.txt"));
  private static final Set<String> GENERIC = Set.copyOf(WordList.read("generic.txt"));

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "his", "her", "their", "its");

  /// Words with a capital, articles not counted, that make a name of general words.
  private static final int PROPER = 2;

  private Names() {}

  /// The words of `name` that are compared; all of them when it is made of titles alone.
  public static List<String> words(String name) {
    List<String> all = split(name);
    int from = 0;
    while (from < all.size() - 1 && TITLES.contains(all.get(from))) {
      from++;
    }
    return all.subList(from, all.size());
  }

  /// The words of the name of a body or place, without an article before it.
  public static List<String> bodyWords(String name) {
    List<String> all = split(name);
    return all.size() > 1 && all.getFirst().equals("the") ? all.subList(1, all.size()) : all;
  }

  /// Whether `name` is a description that could stand for somebody else in another document: made
  /// of general words, without two capitals of its own ("the Ministry", not "Ministry of Justice").
  public static boolean isGeneric(String name) {
    List<String> words = split(name);
    return words.isEmpty()
        || !hasCapital(name)
        || (GENERIC.containsAll(words) && capitals(name) < PROPER);
  }

  private static long capitals(String name) {
    return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !ARTICLES.contains(word.toLowerCase(Locale.ROOT)))
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .count();
  }

  /// Letters of any script and digits of `name`, joined by hyphens, for addresses.
  public static String slug(String name) {
    return isPlain(name)
        ? String.join("-", Runs.of(name.toLowerCase(Locale.ROOT), c -> c != ' '))
        : slugOf(name);
  }

  /// Whether it is made of letters without marks, digits and spaces, as most are.
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9';
      if (!plain && c != ' ') {
        return false;
      }
    }
    return true;
  }

  private static String slugOf(String name) {
    return split(name).stream()
        .map(word -> word.replaceAll("[^\\p{L}\\p{N}]", ""))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining("-"));
  }

  private static List<String> split(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replace('\u2019', '\'')
            .toLowerCase(Locale.ROOT);
    return Runs.of(plain, c -> c == '\'' || c == '-' || Runs.isOfWord(c)).stream()
        .map(Names::withoutPossessive)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String withoutPossessive(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    int from = 0;
    int to = bare.length();
    while (from < to && isJoint(bare.charAt(from))) {
      from++;
    }
    while (from < to && isJoint(bare.charAt(to - 1))) {
      to--;
    }
    return bare.substring(from, to);
  }

  private static boolean isJoint(char c) {
    return c == '\'' || c == '-';
  }

  /// Scripts without capitals always count as having one.
  private static boolean hasCapital(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.isUpperCase(c) || Character.getType(c) == Character.OTHER_LETTER);
  }
}
