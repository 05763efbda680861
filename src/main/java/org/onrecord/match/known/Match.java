package org.onrecord.match.known;

import java.util.List;
import org.onrecord.index.claims.Claim;
import org.onrecord.model.Likeness;
import org.onrecord.model.Span;

/// A known claim beside the statement it was found for.
///
/// @param score for the order alone, comparable between matches of one statement; 0 to 1
/// @param inStatement the words of the statement that the claim has too
/// @param inClaim the words of the claim's text that the statement has too
public record Match(
    Claim claim, double score, Likeness likeness, List<Span> inStatement, List<Span> inClaim) {
  public Match {
    inStatement = List.copyOf(inStatement);
    inClaim = List.copyOf(inClaim);
  }
}
