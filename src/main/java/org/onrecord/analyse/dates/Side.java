package org.onrecord.analyse.dates;

/// On which side of the present the words around a date put it.
enum Side {
  /// Nothing puts it ahead.
  BEHIND,
  /// "She said it would open in May": ahead of what was said, perhaps not of the text.
  EITHER,
  /// "It will open in May".
  AHEAD
}
