package org.onrecord.match.pair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Span;
import org.onrecord.model.When;

/// One passage as it is compared: numbers and a few words, not its text.
///
/// @param document its document's place in the order of adding
/// @param features what it speaks of
/// @param negation the first word that denies what stands close behind it
/// @param all the word that says "every" of something, with that thing
/// @param weight 0 to 1: how much a finding in it says that it matters
record Unit(
    int document,
    Span at,
    Features features,
    List<Side> sides,
    Optional<String> denial,
    Optional<Negation> negation,
    List<Quantity> numbers,
    List<Day> days,
    Optional<Every> all,
    double weight) {

  /// A date with the stems of the event it dates.
  record Day(When value, Set<String> event, String words, int place) {}

  /// "Every court": the word, and the stem of what it is said of.
  record Every(String words, String stem, boolean none, int place) {}

  Unit with(Features renumbered) {
    return new Unit(document, at, renumbered, sides, denial, negation, numbers, days, all, weight);
  }
}
