package org.onrecord.model.view.card;

/// A passage with the words around it.
///
/// @param before up to 200 code points before it, in the same paragraph
/// @param words the passage, unchanged
/// @param after up to 200 code points after it, in the same paragraph
public record Cited(Place place, String before, String words, String after) {
  /// How many code points of context are shown on either side at most.
  public static final int CONTEXT = 200;
}
