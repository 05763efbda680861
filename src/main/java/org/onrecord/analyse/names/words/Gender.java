package org.onrecord.analyse.names.words;

/// What the text tells of a person's gender, as English pronouns need it.
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  public static Gender ofBits(int senses) {
    return switch (senses & (Sense.MALE | Sense.FEMALE)) {
      case Sense.MALE -> MALE;
      case Sense.FEMALE -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /// Whether one person may be both this and `other`.
  public boolean fits(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
