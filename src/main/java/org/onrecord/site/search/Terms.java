package org.onrecord.site.search;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The terms of a text: what its words are looked for as. `search.js` does the same, step by step.
final class Terms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Longer runs of letters are nobody's word.
  private static final int LONGEST = 40;

  private Terms() {}

  /// The terms of `text`, in order, repeated ones too.
  static List<String> in(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(Terms::of)
        .filter(term -> !term.isEmpty())
        .toList();
  }

  /// What a word is looked for as; empty for what is no word.
  static String of(String word) {
    String folded = folded(word);
    return folded.length() > LONGEST ? "" : Endings.off(folded);
  }

  /// Without capitals and without marks above and below letters.
  static String folded(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    var small = new StringBuilder(bare.length());
    // Letter by letter: no language's rules for a whole word.
    bare.codePoints().map(Character::toLowerCase).forEach(small::appendCodePoint);
    return OTHERS.matcher(small).replaceAll("");
  }
}
