package org.onrecord.analyse.names.words;

/// What a word list can say of a word, one bit each; a word may have several.
public final class Sense {
  public static final int HONORIFIC = 1;
  public static final int OFFICE = 1 << 1;

  /// Stands before an office: "former", "deputy".
  public static final int OFFICE_WORD = 1 << 2;

  /// An office whose bare description stands for one person: "the minister".
  public static final int OFFICE_WORTH = 1 << 3;

  public static final int BODY = 1 << 4;

  /// A body whose bare description stands for one body: "the ministry".
  public static final int BODY_WORTH = 1 << 5;

  /// Stands for one body when a word of bodies is before it: "the presidential office".
  public static final int BODY_HALF = 1 << 22;

  public static final int BODY_WORD = 1 << 6;
  public static final int GROUP = 1 << 7;
  public static final int GROUP_WORTH = 1 << 8;
  public static final int KIN = 1 << 9;
  public static final int PLACE_HEAD = 1 << 10;
  public static final int THING_HEAD = 1 << 11;

  /// With a capital, and names nobody: months, general notions.
  public static final int NEVER = 1 << 12;

  public static final int PARTICLE = 1 << 13;
  public static final int DEMONYM = 1 << 14;
  public static final int SPEECH = 1 << 15;
  public static final int GIVEN = 1 << 16;
  public static final int FUNCTION = 1 << 17;
  public static final int COMMON = 1 << 18;

  /// A place by itself: a country, a large city.
  public static final int PLACE = 1 << 19;

  public static final int MALE = 1 << 20;
  public static final int FEMALE = 1 << 21;

  /// Ends the name of a firm, a paper or a party, in whatever language: "Trading", "Zeitung".
  public static final int TRADE = 1 << 23;

  /// Stands inside titles and names of bodies, and so may open one at the start of a sentence.
  public static final int OPENS_NAME =
      OFFICE | OFFICE_WORD | BODY | BODY_WORD | HONORIFIC | DEMONYM;

  /// A word of the language, not of a name.
  public static final int WORD =
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
