package org.onrecord.analyse.quotations.lines;

/// Where a line names who speaks, in elements.
///
/// @param from first element of the words that name them
/// @param to one past the last
/// @param head first element of the group that says who it is: for "who", the noun it stands for
/// @param headEnd one past the last element of that group
public record Source(int from, int to, int head, int headEnd) {
  /// Words that all belong to the group that says who it is.
  public static Source of(int from, int to) {
    return new Source(from, to, from, to);
  }

  /// With the element that follows.
  public Source longer() {
    return new Source(from, to + 1, head, headEnd == to ? headEnd + 1 : headEnd);
  }
}
