package org.onrecord.match;

import java.util.List;
import org.onrecord.model.Pair;

/// One thing that several documents speak of, with the passages that meet about it.
///
/// @param id made from content: the same pairs give the same id, and a matter that grows keeps its
///   own as long as its first passage stays
/// @param title what it is about, in a passage's words
/// @param pairs those that a reader should see first come first
public record Matter(String id, String title, List<Pair> pairs) {
  public Matter {
    pairs = List.copyOf(pairs);
    if (pairs.isEmpty() || title.isBlank()) {
      throw new IllegalArgumentException("a matter without a pair or a title");
    }
  }
}
