package org.onrecord.model;

/// In what two passages about one matter agree or differ, so that readers can choose.
public enum Aspect implements Worded {
  /// Numbers for one measure.
  NUMBER,
  /// "Every", "no" and a count of the same things.
  EVERY,
  /// The date of one event.
  DATE,
  /// Whether it happened.
  DONE,
  /// Whether a law, reform or promise is carried out.
  STATUS,
  /// Whether it is real or in form only.
  SUBSTANCE,
  /// Whether people may.
  PERMISSION,
  /// What it is worth, and who is for it.
  VALUATION,
  /// Why it happened.
  CAUSE,
  /// Who did it.
  WHO,
  /// For whom or how far it holds.
  SCOPE,
  /// Where things are going.
  TREND,
  /// Who controls it.
  INDEPENDENCE,
  /// Whether it breaks with what was.
  BREAK,
  /// Whether many decide, or few.
  DEMOCRACY,
  /// Whether it is shared fairly.
  FAIRNESS,
  /// The same words.
  WORDS;

  /// Whether both may be right at different times.
  public boolean changesWithTime() {
    return switch (this) {
      case NUMBER,
          EVERY,
          DONE,
          STATUS,
          SUBSTANCE,
          PERMISSION,
          VALUATION,
          SCOPE,
          TREND,
          INDEPENDENCE,
          BREAK,
          DEMOCRACY,
          FAIRNESS ->
          true;
      case DATE, CAUSE, WHO, WORDS -> false;
    };
  }
}
