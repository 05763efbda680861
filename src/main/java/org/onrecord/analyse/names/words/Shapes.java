package org.onrecord.analyse.names.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the letters of a word say of the name it is part of, whatever language the name is of:
/// small words that are written together with a surname ("al-Rahmi", "d'Orsel"), numbers of kings,
/// surnames of several words ("van der Moor").
public final class Shapes {
  /// A particle with a hyphen or an apostrophe, then the capital of the surname.
  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?i:(?:a[ldnrsz]|e[ldnrsz]|ash|esh|ul|ud|ag|ka|wa|ap|ibn|bin|bint|abu|ben|bar|bet"
              + "|van|von|de|di|da|du|le|la|mac|nic|ou|ould|wuld|mint)-|(?:d|l|dell|dall|degl|all|nell|sull)['\u2019])"
              + "(?=\\p{Lu}\\p{L})");

  private static final Pattern NUMERAL =
      Pattern.compile("(?=[IVX]{2}|[VX])X{0,2}(?:IX|IV|V?I{0,3})");

  private Shapes() {}

  /// "al-Rahmi", "d'Orsel": part of a name although it begins with a small letter.
  public static boolean isAttached(String word) {
    return Character.isLowerCase(word.charAt(0)) && ATTACHED.matcher(word).lookingAt();
  }

  /// "IV" in "King Osric IV". "I" alone is the speaker.
  public static boolean isNumeral(String word) {
    return word.length() <= 5 && NUMERAL.matcher(word).matches();
  }

  /// What a surname is found by: "Moor" for "van der Moor", "Rahmi" for "al-Rahmi".
  public static String bare(String surname) {
    String last = surname.substring(surname.lastIndexOf(' ') + 1);
    return ATTACHED.matcher(last).lookingAt() ? ATTACHED.matcher(last).replaceFirst("") : last;
  }

  /// The first of two surnames: "Vall" in "Ramo Vall Ortuz", "Ryse" in "Lina de Ryse-van Aarl".
  public static Optional<String> inner(List<String> name) {
    String last = name.getLast();
    String half = bare(last.substring(0, Math.max(0, last.lastIndexOf('-'))));
    if (!half.isEmpty() && Character.isUpperCase(half.charAt(0))) {
      return Optional.of(half);
    }
    return name.size() > 2 ? Optional.of(bare(name.get(name.size() - 2))) : Optional.empty();
  }

  /// The words of a person's name, a particle as one with the word behind it.
  public static List<String> joined(List<String> words) {
    var joined = new ArrayList<String>();
    String before = "";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i + 1 == words.size();
      if (!last && leads(word, i == 0 && before.isEmpty(), words.get(i + 1))) {
        before += word + " ";
      } else {
        joined.add(before + word);
        before = "";
      }
    }
    return joined;
  }

  private static boolean leads(String word, boolean first, String next) {
    String lower = word.toLowerCase(Locale.ROOT);
    int senses = NameWords.senses(lower);
    boolean given = first && (senses & Sense.GIVEN) != 0;
    boolean half =
        (NameWords.senses(lower.substring(lower.indexOf('-') + 1)) & Sense.PARTICLE) != 0;
    return half && !given || lower.equals("abd") && isAttached(next);
  }
}
