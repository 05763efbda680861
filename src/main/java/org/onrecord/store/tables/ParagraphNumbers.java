package org.onrecord.store.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;
import org.onrecord.model.view.card.Paragraphs;

/// In which paragraph of its document a passage stands. Remembers the documents asked for last, so
/// that a run of passages costs one reading of each text and memory stays small.
public final class ParagraphNumbers {
  private static final int REMEMBERED = 64;

  private final Handle handle;
  private final Map<Sha256, Paragraphs> known =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, Paragraphs> eldest) {
          return size() > REMEMBERED;
        }
      };

  public ParagraphNumbers(Handle handle) {
    this.handle = handle;
  }

  /// @return from 1
  public int of(Passage passage) {
    return known.computeIfAbsent(passage.document(), this::paragraphs).number(passage.at().start());
  }

  private Paragraphs paragraphs(Sha256 document) {
    return Paragraphs.of(
        Text.of(
            handle
                .createQuery("SELECT text FROM documents WHERE sha256 = ?")
                .bind(0, document.hex())
                .mapTo(String.class)
                .one()));
  }
}
