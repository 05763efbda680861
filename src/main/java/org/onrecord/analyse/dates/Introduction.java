package org.onrecord.analyse.dates;

/// The word that leads a date in: what the date limits.
public enum Introduction {
  /// `by`, `no later than`: the last moment for something to be done.
  BY,
  /// `until`, `till`: the last moment for something to go on.
  UNTIL,
  BEFORE,
  /// `since`, `from`: the first moment.
  SINCE,
  AFTER,
  /// `within`: the moment lies inside.
  WITHIN,
  /// Any other word, or none.
  OTHER;

  /// Whether the date is the last moment for something to be done or to go on.
  public boolean isLimit() {
    return this == BY || this == UNTIL || this == BEFORE || this == WITHIN;
  }

  static Introduction of(String word) {
    return switch (word) {
      case "by", "than" -> BY;
      case "until", "till", "til" -> UNTIL;
      case "before" -> BEFORE;
      case "since", "from" -> SINCE;
      case "after" -> AFTER;
      case "within" -> WITHIN;
      default -> OTHER;
    };
  }
}
