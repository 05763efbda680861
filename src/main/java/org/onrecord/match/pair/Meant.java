package org.onrecord.match.pair;

import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.onrecord.match.passage.Sheet;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Sha256;

/// What a document's own words stand for among all documents: a name for whom it means there, any
/// other word for itself. Safe for many threads where `numbering` is.
final class Meant {
  private static final String NAME = "\u0000n ";
  private static final char NAME_HERE = Sheet.NAME_HERE.charAt(1);

  private final Lexicon lexicon;
  private final Meetings.Setting setting;

  /// By the number of a name with its mark, that of the name, and one more: 0 until it was looked
  /// for, -1 when no document uses it for anybody. Two threads that look for it find the same.
  private final int[] bare;

  /// By the number of somebody, that of the word for them, and one more.
  private final int[] words;

  /// @param setting knows all documents
  Meant(Lexicon lexicon, Meetings.Setting setting) {
    this.lexicon = lexicon;
    this.setting = setting;
    bare = new int[lexicon.size()];
    words = new int[setting.entities()];
  }

  /// @param number which document it is, in the order of adding
  /// @param own the numbers of its words
  /// @param numbering gives the number of the word for whom a name means
  int[] numbers(int number, Sha256 document, int[] own, ToIntFunction<String> numbering) {
    int[] meant = own.clone();
    for (int i = 0; i < meant.length; i++) {
      if (lexicon.mark(meant[i]) == NAME_HERE) {
        meant[i] = named(number, document, meant[i], numbering);
      }
    }
    return meant;
  }

  private int named(int number, Sha256 document, int marked, ToIntFunction<String> numbering) {
    int name = bare(marked);
    int entity = name < 0 ? -1 : setting.entity(number, name);
    if (entity < 0) {
      String word = lexicon.word(marked).substring(Sheet.NAME_HERE.length());
      return numbering.applyAsInt(NAME + document.hex() + " " + word);
    }
    if (words[entity] == 0) {
      words[entity] = numbering.applyAsInt(NAME + setting.entity(entity)) + 1;
    }
    return words[entity] - 1;
  }

  /// The number of a name without its mark; -1 when no document uses it for anybody.
  private int bare(int marked) {
    if (bare[marked] == 0) {
      String name = lexicon.word(marked).substring(Sheet.NAME_HERE.length());
      OptionalInt known = lexicon.find(name);
      bare[marked] = known.isPresent() ? known.getAsInt() + 1 : -1;
    }
    return bare[marked] < 0 ? -1 : bare[marked] - 1;
  }
}
