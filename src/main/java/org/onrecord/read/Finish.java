package org.onrecord.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Document;
import org.onrecord.model.Flag;
import org.onrecord.model.Metadata;
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
    try {
      return with(document, Particulars.of(document.text(), known(document), plain));
    } catch (StackOverflowError | RuntimeException e) {
      // Patterns follow some texts by recursion, and a rule may have a fault: neither may cost the
      // text, and what was read so far is still true.
      return with(document, new Particulars(document.metadata(), Optional.empty(), List.of()));
    }
  }

  /// What the format said, but for a date that only says when the file was made: a date in the text
  /// is better.
  private static Metadata known(Document document) {
    return datesItsFile(document)
        ? document.metadata().withPublished(Optional.empty())
        : document.metadata();
  }

  private static boolean datesItsFile(Document document) {
    String type = document.mediaType();
    return type.startsWith("application/") && !type.equals("application/epub+zip");
  }

  private static Document with(Document document, Particulars said) {
    return new Document(
        document.hash(),
        document.mediaType(),
        document.text(),
        said.metadata().or(document.metadata()),
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
