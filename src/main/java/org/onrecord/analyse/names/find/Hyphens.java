package org.onrecord.analyse.names.find;

import java.util.regex.Pattern;
import org.onrecord.analyse.en.Dictionary;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;

/// Words with a hyphen: "Soviet-era" describes, "Seo-jin" names.
final class Hyphens {
  /// The second part of a given name is one syllable: "jin", "chul", "ming".
  private static final Pattern SYLLABLE =
      Pattern.compile("[bcdfghjklmnpqrstvwxz]{0,3}[aeiouy]{1,3}(?:ng|[bdhiklmnprstw])?");

  private final Clues clues;

  Hyphens(Clues clues) {
    this.clues = clues;
  }

  /// "Soviet-era", "Russian-speaking": a capital that names nothing by itself.
  public boolean isAdjective(int i) {
    String word = clues.token(i).word();
    int hyphen = word.lastIndexOf('-');
    boolean prefix = clues.token(i).lower().startsWith("co-");
    return hyphen > 0
        && !prefix
        && hyphen + 2 < word.length()
        && Character.isLowerCase(word.charAt(hyphen + 1))
        && !clues.has(i, Sense.GIVEN)
        && !isName(i, word.substring(0, hyphen), word.substring(hyphen + 1));
  }

  /// "Han Seo-jin", "Lena Rycke-van Aarle". A second part that is a word of the language makes a
  /// name only behind another name, and not before the noun it would describe.
  private boolean isName(int i, String first, String second) {
    if (NameWords.links("descents", second)) {
      return true;
    }
    if ((NameWords.senses(second) & Sense.PARTICLE) != 0) {
      return clues.isCapital(i + 1);
    }
    if (!SYLLABLE.matcher(second).matches()
        || isSource(first)
        || NameWords.links("compounds", second)) {
      return false;
    }
    boolean behind = i > 0 && clues.isCapital(i - 1) && !clues.has(i - 1, Sense.FUNCTION);
    boolean describes = clues.isNoun(i + 1) && !clues.isCapital(i + 1);
    return isUnknown(second) ? isUnknown(first) || behind : behind && !describes;
  }

  /// A country, its adjective, an acronym: "EU-led", "Nordic-Baltic".
  private static boolean isSource(String first) {
    String lower = first.toLowerCase(java.util.Locale.ROOT);
    boolean letters = first.length() > 1 && first.chars().allMatch(Character::isUpperCase);
    return letters || (NameWords.senses(lower) & (Sense.DEMONYM | Sense.PLACE)) != 0;
  }

  private static boolean isUnknown(String part) {
    String lower = part.toLowerCase(java.util.Locale.ROOT);
    return (NameWords.senses(lower) & Sense.WORD) == 0 && !Dictionary.has(lower);
  }
}
