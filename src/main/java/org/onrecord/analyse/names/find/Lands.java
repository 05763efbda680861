package org.onrecord.analyse.names.find;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;

/// Which words of a document are countries, regions or towns, by what the rest of it does with
/// them: it calls people after them ("Keldra" and "Keldran"), says who rules them ("the Government
/// of Keldra"), or they end as places do ("-stan", "-on-Sea"). Linear in the text.
final class Lands {
  private static final Pattern ENDING =
      Pattern.compile(
          "\\p{L}{3,}(?:stan|land|abad|grad|burg|bourg|ville|shire|gorsk|polis|pur|borough)");

  private static final List<String> AFTER_VOWEL = List.of("an", "ian", "ean", "ese", "i", "ish");
  private static final List<String> AFTER_ALL = List.of("n", "i", "an", "ian", "ean", "ese", "ish");
  private static final int SHORTEST = 4;

  private final Set<String> called = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> ruled = new HashSet<>();

  public Lands(Clues clues) {
    for (int i = 0; i < clues.size(); i++) {
      if (clues.isCapital(i)) {
        onWater(clues.token(i).lower());
        names.add(clues.token(i).lower());
        if (isRealm(clues, i)) {
          ruled.add(clues.token(i).lower());
        }
        if (!clues.isCapital(i + 1) && !isName(clues, i - 1)) {
          called.add(clues.token(i).lower());
        }
      }
    }
  }

  /// "Keldra" in "the Republic of Keldra": one word that is none of the language.
  private static boolean isRealm(Clues clues, int i) {
    return clues.is(i - 1, "of")
        && i > 1
        && NameWords.links("realms", clues.token(i - 2).lower())
        && !clues.has(i, Sense.WORD)
        && !clues.isEveryday(i)
        && !clues.isCapital(i + 1);
  }

  /// "Kelt" in "Kelt-on-Sea", "Kelt-sur-Mer".
  private void onWater(String word) {
    int first = word.indexOf('-');
    int second = word.indexOf('-', first + 1);
    if (first > 2 && second > 0 && NameWords.links("upons", word.substring(first + 1, second))) {
      ruled.add(word);
      ruled.add(word.substring(0, first));
    }
  }

  private static boolean isName(Clues clues, int i) {
    return clues.isCapital(i) && !clues.has(i, Sense.FUNCTION);
  }

  /// Whether it ends as the names of places do.
  boolean endsAsPlace(String name) {
    return ENDING.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /// Whether the document says who rules it: "the President of Keldra".
  boolean isRuled(String name) {
    return ruled.contains(name.toLowerCase(Locale.ROOT));
  }

  /// Whether the document calls somebody or something after it: "Keldrans", "the Keldran court".
  boolean hasPeople(String name) {
    String land = name.toLowerCase(Locale.ROOT);
    return land.length() >= SHORTEST
        && demonyms(land).anyMatch(d -> !d.equals(land) && isCalled(d));
  }

  /// Whether it is itself such a word, of a land that the document names.
  boolean isPeople(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    for (int cut = 1; cut <= 3 && one.length() - cut >= SHORTEST - 1; cut++) {
      String stem = one.substring(0, one.length() - cut);
      for (String end : List.of("", "a", "e", "i", "o", "u", "y")) {
        String land = stem + end;
        if (!land.equals(one) && names.contains(land) && demonyms(land).anyMatch(one::equals)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCalled(String word) {
    boolean another = (NameWords.senses(word) & Sense.DEMONYM) != 0;
    return !another && (called.contains(word) || called.contains(word + "s"));
  }

  private static java.util.stream.Stream<String> demonyms(String land) {
    boolean vowel = "aeiouy".indexOf(land.charAt(land.length() - 1)) >= 0;
    String stem = vowel ? land.substring(0, land.length() - 1) : land;
    var of = AFTER_ALL.stream().filter(e -> vowel || !e.equals("n")).map(land::concat);
    return vowel ? java.util.stream.Stream.concat(of, AFTER_VOWEL.stream().map(stem::concat)) : of;
  }
}
