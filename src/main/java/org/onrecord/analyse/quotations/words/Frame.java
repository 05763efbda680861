package org.onrecord.analyse.quotations.words;

/// What may follow a reporting verb; the words are those of `reporting-verbs.txt`.
public enum Frame {
  QUOTE,
  CLAUSE,
  THAT,
  WHOM,
  WHOM_TO,
  TO,
  AS,
  NAMING,
  WHAT,
  WHY,
  ABOUT,
  OF,
  FOR,
  ON,
  AGAINST,
  WITH,
  OVER,
  IN,
  AT,
  OUT,
  UPON;

  /// The frame that the file calls `word`.
  public static Frame of(String word) {
    return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }

  /// The preposition it is.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// Whether it is a preposition.
  public boolean isPreposition() {
    return compareTo(ABOUT) >= 0;
  }
}
