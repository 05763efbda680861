package org.onrecord.analyse.names;

/// What a word list can say of a word, one bit each; a word may have several.
final class Sense {
  static final int HONORIFIC = 1;
  static final int OFFICE = 1 << 1;

  /// Stands before an office: "former", "deputy".
  static final int OFFICE_WORD = 1 << 2;

  /// An office whose bare description stands for one person: "the minister".
  static final int OFFICE_WORTH = 1 << 3;

  static final int BODY = 1 << 4;

  /// A body whose bare description stands for one body: "the ministry".
  static final int BODY_WORTH = 1 << 5;

  /// Stands for one body when a word of bodies is before it: "the presidential office".
  static final int BODY_HALF = 1 << 22;

  static final int BODY_WORD = 1 << 6;
  static final int GROUP = 1 << 7;
  static final int GROUP_WORTH = 1 << 8;
  static final int KIN = 1 << 9;
  static final int PLACE_HEAD = 1 << 10;
  static final int THING_HEAD = 1 << 11;

  /// With a capital, and names nobody: months, general notions.
  static final int NEVER = 1 << 12;

  static final int PARTICLE = 1 << 13;
  static final int DEMONYM = 1 << 14;
  static final int SPEECH = 1 << 15;
  static final int GIVEN = 1 << 16;
  static final int FUNCTION = 1 << 17;
  static final int COMMON = 1 << 18;

  /// A place by itself: a country, a large city.
  static final int PLACE = 1 << 19;

  static final int MALE = 1 << 20;
  static final int FEMALE = 1 << 21;

  /// Ends the name of a firm, a paper or a party, in whatever language: "Trading", "Zeitung".
  static final int TRADE = 1 << 23;

  /// Stands inside titles and names of bodies, and so may open one at the start of a sentence.
  static final int OPENS_NAME = OFFICE | OFFICE_WORD | BODY | BODY_WORD | HONORIFIC | DEMONYM;

  /// A word of the language, not of a name.
  static final int WORD =
      FUNCTION
          | COMMON
          | OFFICE_WORD
          | BODY
          | BODY_WORD
          | THING_HEAD
          | PLACE_HEAD
          | KIN
          | GROUP
          | NEVER
          | OFFICE;

  private Sense() {}
}
