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

  /// Whether `name` is a description that could stand for somebody else in another document.
  public static boolean isGeneric(String name) {
    List<String> words = split(name);
    return words.isEmpty() || GENERIC.containsAll(words) || !hasCapital(name);
  }

  /// Letters of any script and digits of `name`, joined by hyphens, for addresses.
  public static String slug(String name) {
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
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}\\p{M}'-]+"))
        .map(Names::withoutPossessive)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String withoutPossessive(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return bare.replaceAll("^['-]+|['-]+$", "");
  }

  /// Scripts without capitals always count as having one.
  private static boolean hasCapital(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.isUpperCase(c) || Character.getType(c) == Character.OTHER_LETTER);
  }
}
