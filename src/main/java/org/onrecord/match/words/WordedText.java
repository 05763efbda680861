package org.onrecord.match.words;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import org.onrecord.model.Document;
import org.onrecord.model.Span;

/// A text as the numbers of its words, in small letters, each with its place. Words are runs of
/// letters, digits and combining marks; those in boilerplate are left out. Twelve bytes a word.
public final class WordedText {
  private final int[] words;
  private final int[] starts;
  private final int[] ends;

  private WordedText(int[] words, int[] starts, int[] ends) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
  }

  /// Reads the text of `document`. Linear in its length.
  public static WordedText of(Document document, Lexicon lexicon) {
    String text = document.text().shadow();
    BitSet skipped = boilerplate(document);
    // Most texts have a word in six characters; one that has more makes room as it goes.
    int[] words = new int[text.length() / 6 + 1];
    int[] starts = new int[words.length];
    int[] ends = new int[words.length];
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      if (!isWord(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && isWord(text.charAt(end))) {
        end++;
      }
      if (!skipped.get(at)) {
        if (count == words.length) {
          int room = count + count / 2 + 1;
          words = Arrays.copyOf(words, room);
          starts = Arrays.copyOf(starts, room);
          ends = Arrays.copyOf(ends, room);
        }
        words[count] = lexicon.number(text.substring(at, end).toLowerCase(Locale.ROOT));
        starts[count] = at;
        ends[count++] = end;
      }
      at = end;
    }
    return new WordedText(
        Arrays.copyOf(words, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  /// How many words it has.
  public int size() {
    return words.length;
  }

  /// The number of the word at `index`.
  public int word(int index) {
    return words[index];
  }

  /// From the start of word `from` to the end of word `to - 1`.
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /// The first word that starts at or after `codePoint`; the size when none does. O(log n).
  public int firstFrom(int codePoint) {
    int found = Arrays.binarySearch(starts, codePoint);
    return found < 0 ? -found - 1 : found;
  }

  private static BitSet boilerplate(Document document) {
    var skipped = new BitSet();
    document.boilerplate().forEach(b -> skipped.set(b.at().start(), b.at().end()));
    return skipped;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
