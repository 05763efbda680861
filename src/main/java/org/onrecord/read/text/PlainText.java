package org.onrecord.read.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Because;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;
import org.onrecord.read.limit.Limit;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.limit.Limits;

/// Documents out of plain text and Markdown: every character as it stands.
public final class PlainText {
  private PlainText() {}

  /// The document in `file`.
  ///
  /// @throws LimitReached when it is longer than documents may be
  public static Document read(Path file, Kind kind, Limits limits)
      throws IOException, LimitReached {
    // No encoding has more than four bytes for a character.
    if (Files.size(file) / 4 > limits.get(Limit.TEXT_LENGTH)) {
      throw tooLong(limits);
    }
    byte[] bytes = Files.readAllBytes(file);
    var decoded = Encoding.decode(bytes);
    var text = Text.of(decoded.text());
    if (text.length() > limits.get(Limit.TEXT_LENGTH)) {
      throw tooLong(limits);
    }
    return new Document(
        Sha256.of(bytes),
        kind.mediaType(),
        text,
        Metadata.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        decoded.partly().or(() -> blank(decoded.text())));
  }

  /// Why a document with nothing but white space says nothing.
  private static Optional<Because> blank(String text) {
    return text.isBlank()
        ? Optional.of(new Because(Because.Code.NO_TEXT, "there is nothing but white space in it"))
        : Optional.empty();
  }

  private static LimitReached tooLong(Limits limits) {
    return limits.reached(Limit.TEXT_LENGTH, "the text has more than %s characters");
  }
}
