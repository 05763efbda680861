package org.onrecord.model.view;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Span;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.Noted;
import org.onrecord.model.view.card.Place;
import org.onrecord.model.view.list.Listed;

/// What a search found.
///
/// @param hits passages, best first
/// @param didYouMean other words that would find more
/// @param withoutFilters how many passages the words alone would find
/// @param allWords whether any passage holds all the words as typed, whatever the filters; else
///   those that were found hold some of them, or words much like them
public record SearchResult(
    Listed<Hit> hits, Optional<String> didYouMean, int withoutFilters, boolean allWords) {

  /// One passage that holds the words.
  ///
  /// @param cited the finding's words, or a stretch of text about the best place
  /// @param shown parts of the document's text to highlight, within `cited`, its context included
  /// @param finding the finding; empty for plain text
  /// @param copies where other documents of the same voice have the same passage
  public record Hit(Cited cited, List<Span> shown, Optional<Noted> finding, List<Place> copies) {
    public Hit {
      shown = List.copyOf(shown);
      copies = List.copyOf(copies);
    }
  }
}
