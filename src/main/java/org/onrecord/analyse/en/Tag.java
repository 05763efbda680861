package org.onrecord.analyse.en;

/// What a word is in its sentence.
public enum Tag {
  NOUN,
  NOUN_PLURAL,
  PROPER,
  /// The base form: infinitive, imperative, present other than the third person.
  VERB,
  VERB_THIRD,
  VERB_PAST,
  VERB_PARTICIPLE,
  VERB_ING,
  MODAL,
  /// Any form of be, have, do, whether or not it helps another verb.
  AUXILIARY,
  ADJECTIVE,
  ADVERB,
  /// Articles, possessive and demonstrative determiners, quantifiers.
  DETERMINER,
  PRONOUN,
  /// A word that opens a relative clause or an indirect question.
  RELATIVE,
  PREPOSITION,
  /// A word that puts two equals side by side.
  CONJUNCTION,
  /// A word that opens a clause within another.
  SUBORDINATOR,
  /// "to" before a verb.
  TO,
  /// The ending of a possessor.
  POSSESSIVE,
  NUMBER,
  PUNCTUATION;

  private static final Tag[] ALL = values();
  private static final int NOUNS = NOUN.bit() | NOUN_PLURAL.bit() | PROPER.bit();
  private static final int VERBS =
      VERB.bit() | VERB_THIRD.bit() | VERB_PAST.bit() | VERB_PARTICIPLE.bit() | VERB_ING.bit();

  /// Its place in a set of tags kept as bits. The bits never leave this package or this run, so
  /// that the order of the constants may change.
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }

  /// One of the tags in `bits`.
  static Tag first(int bits) {
    return ALL[Integer.numberOfTrailingZeros(bits)];
  }

  /// Whether it is a common or proper noun.
  public boolean isNoun() {
    return (NOUNS & bit()) != 0;
  }

  /// Whether it is a form of a verb other than be, have, do and the modals.
  public boolean isVerb() {
    return (VERBS & bit()) != 0;
  }
}
