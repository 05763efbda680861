package org.onrecord.read.meta;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sentences by which an outlet keeps its distance from a text (`disclosures.txt`).
///
/// @param outlet who speaks, when the sentence names it
record Disclosures(Optional<String> outlet) {
  private static final PatternList PATTERNS =
      new PatternList(
          WordList.lines(Disclosures.class, "disclosures.txt").stream().map(Patterns::of).toList());

  /// The disclosure in `line`; one that names the outlet before others.
  static Optional<Disclosures> find(String line) {
    Optional<Disclosures> found = Optional.empty();
    for (Pattern pattern : PATTERNS.possible(line)) {
      Matcher m = pattern.matcher(line);
      if (m.find()) {
        Optional<String> outlet = Patterns.outlet(m);
        if (outlet.isPresent()) {
          return Optional.of(new Disclosures(outlet));
        }
        found = Optional.of(new Disclosures(outlet));
      }
    }
    return found;
  }
}
