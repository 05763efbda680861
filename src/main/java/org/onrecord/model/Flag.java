package org.onrecord.model;

/// Something about an input that a careful reader should know before relying on it.
public enum Flag implements Worded {
  /// Text that a reader of the original would not see.
  HIDDEN_TEXT,
  /// Scripts, macros or actions; they were not run.
  ACTIVE_CONTENT,
  /// Marks that turn the reading direction and can make text look other than it is.
  BIDI,
  /// Insertions and deletions that were still being tracked.
  TRACKED_CHANGES,
  /// A digest in the file does not fit its content.
  DIGEST_MISMATCH,
  /// It refers to something outside itself; nothing was fetched.
  EXTERNAL_REFERENCE;

  @Override
  public String word() {
    return Worded.super.word().replace('_', '-');
  }
}
