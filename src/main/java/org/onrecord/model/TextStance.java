package org.onrecord.model;

/// How a whole text stands to a sentence.
public enum TextStance implements Worded {
  /// It says the same.
  AGREE,
  /// It says that it is not so.
  DISAGREE,
  /// It reports it, and leaves it open.
  DISCUSS,
  /// It speaks of something else.
  UNRELATED
}
