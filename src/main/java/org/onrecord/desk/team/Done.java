package org.onrecord.desk.team;

/// What came of an act about accounts.
///
/// @param words what was done, or why it was not
public record Done(boolean done, String words) {
  static Done yes(String words) {
    return new Done(true, words);
  }

  static Done no(String because) {
    return new Done(false, because);
  }
}
