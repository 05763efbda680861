package org.onrecord.match.known;

/// What each signal counts. Few and round, so that they say something about statements in general;
/// `./bench known choose` shows what others would bring.
///
/// @param meaning what the cosine of the sentence vectors counts against the shared words
/// @param proposed how many claims are looked at closely, by words and by meaning each
public record Balance(double meaning, int proposed) {
  /// What is used unless a benchmark asks for another.
  public static final Balance CHOSEN = new Balance(0.4, 60);
}
