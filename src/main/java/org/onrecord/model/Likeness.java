package org.onrecord.model;

/// How near a known claim is to a statement, as a reader is told.
public enum Likeness implements Worded {
  /// What one says the other says too, with hardly a telling word left over.
  SAME,

  /// They share most of what they are about; some of it stands in one alone.
  NEARLY,

  /// They are about the same, in part.
  RELATED
}
