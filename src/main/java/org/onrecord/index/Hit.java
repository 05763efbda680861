package org.onrecord.index;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Passage;
import org.onrecord.model.Span;

/// One passage that holds the words.
///
/// @param passage a sentence, or a stretch of text without findings
/// @param finding the id of the finding that the words are in; empty for plain text
/// @param shown what to highlight, in the document's code points, within the passage
/// @param score higher is better; only for comparison within one answer
/// @param copies the same words in other documents of the voice, by hash
public record Hit(
    Passage passage,
    Optional<String> finding,
    List<Span> shown,
    double score,
    List<Passage> copies) {
  public Hit {
    shown = List.copyOf(shown);
    copies = List.copyOf(copies);
  }
}
