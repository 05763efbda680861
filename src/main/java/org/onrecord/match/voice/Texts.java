package org.onrecord.match.voice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.Stemmed;
import org.onrecord.match.words.WordedText;
import org.onrecord.model.Document;
import org.onrecord.model.Sha256;

/// The words of texts that are compared, read when they are asked for. Those asked for last are
/// held: copies of one text mostly come one behind the other.
final class Texts {
  private static final int HELD = 512;

  private final Function<Sha256, Document> documents;
  private final Lexicon lexicon = new Lexicon();
  private final Map<Sha256, PlacedWords> held =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, PlacedWords> eldest) {
          return size() > HELD;
        }
      };

  Texts(Function<Sha256, Document> documents) {
    this.documents = documents;
  }

  PlacedWords get(Sha256 document) {
    PlacedWords words = held.get(document);
    if (words == null) {
      words =
          PlacedWords.of(
              WordedText.of(documents.apply(document), lexicon),
              word -> Stemmed.isStop(lexicon.word(word)));
      held.put(document, words);
    }
    return words;
  }
}
