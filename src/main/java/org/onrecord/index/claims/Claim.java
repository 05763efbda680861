package org.onrecord.index.claims;

/// A statement that is known.
///
/// @param id what it is called where it comes from
/// @param title a headline or question over it; empty when it has none
public record Claim(String id, String text, String title) {
  public Claim {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a claim without an id");
    }
  }
}
