package org.onrecord.match.precis;

import java.util.Arrays;
import java.util.List;
import org.onrecord.match.bytes.Bytes;
import org.onrecord.match.bytes.Cursor;
import org.onrecord.match.passage.Outline;
import org.onrecord.match.passage.Sheet;
import org.onrecord.match.words.Lexicon;

/// What the passages of a document speak of, with numbers for words. Looked at when the document is
/// compared, so when it comes in or others make something else of it.
public final class PassageTrace {
  private final byte[] bytes;

  private PassageTrace(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @param lexicon gives the numbers
  public static PassageTrace of(Precis precis, Lexicon lexicon) {
    var to = new Bytes();
    to.all(Sheet.words(precis.passages()), word -> to.number(lexicon.number(word)));
    Sheet.writeOutlines(Sheet.outlines(precis.passages()), to);
    return new PassageTrace(to.toArray());
  }

  /// Of what [#toBytes] gave.
  public static PassageTrace of(byte[] bytes) {
    return new PassageTrace(bytes);
  }

  public byte[] toBytes() {
    return bytes;
  }

  /// For each word of the document's [Sheet] its number.
  public int[] words() {
    return words(new Cursor(bytes));
  }

  private static int[] words(Cursor from) {
    int[] words = new int[from.number()];
    Arrays.setAll(words, i -> from.number());
    return words;
  }

  /// With the document's own numbers of words, as its sheet has them.
  public List<Outline> passages() {
    var from = new Cursor(bytes);
    words(from);
    return Sheet.readOutlines(from);
  }
}
