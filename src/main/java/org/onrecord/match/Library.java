package org.onrecord.match;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.onrecord.match.precis.PassageTrace;
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

  /// The same, with what [#keep] was told; nothing where it keeps nothing.
  default void forEachKept(Consumer<Kept> each) {
    forEach((document, trace) -> each.accept(new Kept(document, trace, Optional.empty())));
  }

  /// What the passages of one of them speak of.
  PassageTrace passages(Sha256 document);

  /// Keeps what follows from the passages of a document, and from what the others make of it.
  ///
  /// @param state stays the same as long as `gist` does
  default void keep(Sha256 document, long state, byte[] gist) {}

  /// @param gist what was kept last
  record Kept(Sha256 document, Trace trace, Optional<Gist> gist) {}

  /// Bytes that mean nothing here.
  ///
  /// @param state what they were kept with
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Gist(long state, byte[] bytes) {}

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
