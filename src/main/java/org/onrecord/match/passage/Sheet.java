package org.onrecord.match.passage;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.match.bytes.Bytes;
import org.onrecord.match.bytes.Cursor;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Document;
import org.onrecord.model.Found;

/// The passages of one document as bytes, so that a text is read once however often it is compared:
/// first its words with the numbers they have in it, then each passage. About 150 bytes a passage.
///
/// Words are features when they begin with a mark: `\0w ` a stem, `\0c ` a concept, [#NAME_HERE] a
/// name as this document has it; the others are shown to readers.
public final class Sheet {
  /// Begins the name of somebody as one document has it.
  public static final String NAME_HERE = "\u0000m ";

  private Sheet() {}

  /// Reads the passages of `document`. Linear in the text and its findings.
  public static byte[] of(Document document, List<Found> findings) {
    var lexicon = new Lexicon();
    List<Unit> units = Passages.read(document, findings, lexicon);
    var words = new ArrayList<String>();
    for (int i = 0; i < lexicon.size(); i++) {
      words.add(lexicon.word(i));
    }
    var to = new Bytes().bytes(new Bytes().texts(words).toArray());
    return to.all(units, unit -> to.bytes(UnitCodec.write(unit))).toArray();
  }

  /// The document's own words, by their numbers.
  public static List<String> words(byte[] sheet) {
    var from = new Cursor(new Cursor(sheet).bytes());
    return from.all(from::text);
  }

  /// What is looked at of every passage, in the order of the text.
  public static List<Outline> outlines(byte[] sheet) {
    var from = new Cursor(sheet);
    from.skip();
    return from.all(() -> UnitCodec.outline(new Cursor(from.bytes())));
  }

  /// Writes what is looked at of passages; see [#readOutlines].
  public static void writeOutlines(List<Outline> outlines, Bytes to) {
    to.all(outlines, outline -> UnitCodec.write(outline, to));
  }

  /// Reads what [#writeOutlines] wrote.
  public static List<Outline> readOutlines(Cursor from) {
    return from.all(() -> UnitCodec.outline(from));
  }

  /// One passage.
  ///
  /// @param passage which, from 0
  /// @param document what it is to be called
  /// @param numbers for each of the document's words its number among all documents
  public static Unit unit(byte[] sheet, int passage, int document, int[] numbers) {
    var from = new Cursor(sheet);
    from.skip();
    int passages = from.number();
    if (passage >= passages) {
      throw new IllegalArgumentException("no passage %d of %d".formatted(passage, passages));
    }
    for (int i = 0; i < passage; i++) {
      from.skip();
    }
    return UnitCodec.read(document, new Cursor(from.bytes()), numbers);
  }
}
