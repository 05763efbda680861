package org.onrecord.index;

import java.lang.Character.UnicodeScript;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/// What is left of a word when its endings are taken off: Snowball's English and Russian stemmers,
/// chosen by the script of the word. Words of other scripts, and words with letters that only
/// Kazakh has, stay whole. Not for use by several threads at once.
public final class Stems {
  private static final String KAZAKH = "әғқңөұүһі";

  /// Shorter words have no ending worth taking off.
  private static final int SHORTEST = 3;

  private final EnglishStemmer english = new EnglishStemmer();
  private final RussianStemmer russian = new RussianStemmer();

  /// The stem of `word`, which is in small letters.
  public String stem(String word) {
    if (word.length() < SHORTEST) {
      return word;
    }
    return switch (UnicodeScript.of(word.codePointAt(0))) {
      case LATIN -> english(word);
      case CYRILLIC -> isKazakh(word) ? word : russian(word);
      default -> word;
    };
  }

  private String english(String word) {
    english.setCurrent(word);
    english.stem();
    return english.getCurrent();
  }

  private String russian(String word) {
    russian.setCurrent(word);
    russian.stem();
    return russian.getCurrent();
  }

  private static boolean isKazakh(String word) {
    return word.chars().anyMatch(c -> KAZAKH.indexOf(c) >= 0);
  }
}
