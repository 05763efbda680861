package org.onrecord.site.search;

/// In which stretches a term stands and how much it weighs there, in signs that a script may hold
/// as they are: for each stretch its weight, 0 to 63, as one sign, then how far it is from the one
/// before, five bits a sign, the lowest first; all signs but the last of a number have the sixth
/// bit.
final class Postings {
  static final int HEAVIEST = 63;

  private static final String SIGNS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  private final StringBuilder text = new StringBuilder();
  private int last = -1;
  private int count;

  /// @param stretch greater than all before
  /// @param weight 0 to 63
  void add(int stretch, int weight) {
    if (stretch <= last) {
      throw new IllegalArgumentException(stretch + " after " + last);
    }
    text.append(SIGNS.charAt(weight));
    int rest = stretch - last - 1;
    while (rest >= MORE) {
      text.append(SIGNS.charAt(rest % MORE + MORE));
      rest /= MORE;
    }
    text.append(SIGNS.charAt(rest));
    last = stretch;
    count++;
  }

  int count() {
    return count;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
