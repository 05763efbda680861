package org.onrecord.match.voice;

import java.util.List;
import java.util.Locale;
import org.onrecord.match.words.WordList;
import org.onrecord.model.Document;

/// What a text says of its own origin: that it is the first of its kind (a press release says so at
/// its head), or that it was taken from elsewhere ("first published by …"). The words are data:
/// `credits.txt`.
///
/// Does NOT see who is credited, nor a credit in another language than those of the list.
public enum Credit {
  ORIGIN,
  NONE,
  TAKEN;

  /// Code points at the beginning in which a text says what it is.
  private static final int HEAD = 300;

  private static final List<String> ORIGINS = list("origin: ");
  private static final List<String> CREDITS = list("credit: ");

  private static List<String> list(String kind) {
    return WordList.read("credits.txt").stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()))
        .toList();
  }

  /// Reads `document`. Linear in its text.
  public static Credit of(Document document) {
    String text = document.text().shadow().toLowerCase(Locale.ROOT);
    if (CREDITS.stream().anyMatch(text::contains)) {
      return TAKEN;
    }
    String head = text.substring(0, Math.min(HEAD, text.length()));
    return ORIGINS.stream().anyMatch(head::contains) ? ORIGIN : NONE;
  }
}
