package org.onrecord.analyse.en;

/// A verb with its helpers: "will soon be published", "has not", "to resign".
///
/// @param from index of its first token
/// @param to one past the index of its last token
/// @param head index of the word that carries the meaning; the last helper where there is no other
///   ("is ready")
/// @param lemma base form of the head
/// @param form how the group stands in its clause
/// @param tense of the first finite word; [Tense#NONE] when nothing is finite
/// @param modal base form of the modal or what does its work: "will", "should", "have to", "be to",
///   "going to"; empty text when there is none
/// @param negated whether "not", "never", "no longer" or a helper in "n't" stands in it
/// @param passive whether the subject suffers it
/// @param perfect whether "have" puts it before another time
/// @param progressive whether it is going on
public record VerbGroup(
    int from,
    int to,
    int head,
    String lemma,
    Form form,
    Tense tense,
    String modal,
    boolean negated,
    boolean passive,
    boolean perfect,
    boolean progressive) {
  /// How a verb group stands in its clause.
  public enum Form {
    FINITE,
    INFINITIVE,
    /// In -ing without a helper.
    GERUND,
    /// A past participle without a helper: "the law passed in May".
    PARTICIPLE
  }

  /// When it happens.
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    NONE
  }

  public boolean isFinite() {
    return form == Form.FINITE;
  }

  public boolean hasModal() {
    return !modal.isEmpty();
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }
}
