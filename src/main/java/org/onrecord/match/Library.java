package org.onrecord.match;

import java.util.List;
import java.util.function.BiConsumer;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Called;
import org.onrecord.model.Document;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;

/// The documents that are lined up, wherever they are kept. What is asked for by name may be asked
/// for by several threads.
public interface Library {
  /// The words that traces have numbers of. Lining up adds words of its own, which nobody need
  /// keep.
  Lexicon lexicon();

  /// Hands the [Trace] of each document to `each`: each once, in the same order whenever they are
  /// asked for.
  void forEach(BiConsumer<Sha256, Trace> each);

  /// The [Precis] of one of them.
  byte[] precis(Sha256 document);

  /// One of them with its text.
  Document document(Sha256 document);

  /// Whom lists name that somebody brought: their names are one's.
  default List<Called> called() {
    return List.of();
  }

  /// The words of a passage, for the titles of matters; blank where they are not at hand.
  String words(Passage passage);
}
