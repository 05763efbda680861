package org.onrecord.publish.draw;

import java.util.Optional;
import org.onrecord.model.Span;

/// A stretch of text to be marked.
///
/// @param id its address on the page; empty for none
/// @param style classes that say what it is
/// @param link where its words lead; only names have one
/// @param spoken what a screen reader says before it; empty to say nothing
/// @param whole whether its words must not break over lines
/// @param after what stands after its words; empty for nothing
public record Mark(
    Span at,
    String id,
    String style,
    Optional<String> link,
    String spoken,
    boolean whole,
    Optional<Html> after) {

  /// A mark with nothing after its words.
  public Mark(
      Span at, String id, String style, Optional<String> link, String spoken, boolean whole) {
    this(at, id, style, link, spoken, whole, Optional.empty());
  }

  /// A passage to arrive at, with no mark of its own.
  public static Mark anchor(Span at, String id) {
    return new Mark(at, id, "here", Optional.empty(), "", false);
  }

  /// A passage with something after its words.
  public static Mark followed(Span at, Html after) {
    return new Mark(at, "", "here", Optional.empty(), "", false, Optional.of(after));
  }
}
