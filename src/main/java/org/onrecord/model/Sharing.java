package org.onrecord.model;

/// How much of a source's texts others get to see: other people's texts stay theirs. Hash and
/// address are always told.
public enum Sharing implements Worded {
  /// The whole text.
  FULL,
  /// The passages that findings stand on, with up to 200 code points around them; never more than
  /// half of a text. What nobody decided is this.
  PASSAGES,
  /// That there is such a text; none of its words but its title.
  REFERENCE
}
