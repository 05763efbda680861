package org.onrecord.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Document;
import org.onrecord.model.Flag;
import org.onrecord.model.Reading;
import org.onrecord.read.meta.Particulars;

/// The last step of reading, the same for every format: what the text says of itself.
final class Finish {
  private Finish() {}

  /// `reading` and all its parts, with author, date, language, sponsorship and boilerplate where
  /// the text states them.
  static Reading complete(Reading reading) {
    List<Reading> parts = reading.parts().stream().map(Finish::complete).toList();
    return switch (reading) {
      case Reading.Read(var path, var document, _) ->
          new Reading.Read(path, complete(document), parts);
      case Reading.Container(var path, var hash, var type, var partly, var flags, _) ->
          new Reading.Container(path, hash, type, partly, flags, parts);
      case Reading.Refused(var path, var hash, var because, var flags, _) ->
          new Reading.Refused(path, hash, because, flags, parts);
    };
  }

  private static Document complete(Document document) {
    boolean plain =
        document.mediaType().equals("text/plain") || document.mediaType().equals("text/markdown");
    var said = Particulars.of(document.text(), document.metadata(), plain);
    return new Document(
        document.hash(),
        document.mediaType(),
        document.text(),
        said.metadata(),
        said.sponsored(),
        said.boilerplate(),
        document.pageStarts(),
        flags(document),
        document.partly());
  }

  private static Set<Flag> flags(Document document) {
    if (document.text().shadow().chars().noneMatch(Finish::turnsDirection)) {
      return document.flags();
    }
    var flags = EnumSet.of(Flag.BIDI);
    flags.addAll(document.flags());
    return flags;
  }

  /// Embeddings, overrides and isolates (Unicode Standard Annex 9, section 2). Plain marks and
  /// right-to-left letters are ordinary writing.
  private static boolean turnsDirection(int c) {
    return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
  }
}
