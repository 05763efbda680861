package org.onrecord.analyse.names.describe;

/// Words that describe one person, body or group instead of naming it.
///
/// @param from first token, with determiner or owner
/// @param core first token after determiner or owner
/// @param head the noun: "minister"
/// @param to one past the last token, with "of Velmora"
/// @param start how it begins
/// @param ownerFrom first token of the owner ("Maren" in "Maren's daughter", "her"), else -1
/// @param ownerTo one past the owner
public record Description(
    int from, int core, int head, int to, Form form, Start start, int ownerFrom, int ownerTo) {
  /// What stands before the description.
  public enum Start {
    /// "the", "this".
    DEFINITE,
    /// "a", "an".
    INDEFINITE,
    /// "a" of one in particular: "a council was founded".
    ONE,
    /// "his", "Maren's", or "of Maren" after the head.
    OWNED,
    /// Nothing: "justice minister Dorin Halvek".
    BARE
  }

  public boolean isOwned() {
    return ownerFrom >= 0;
  }
}
