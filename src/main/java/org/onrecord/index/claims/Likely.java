package org.onrecord.index.claims;

import java.util.OptionalDouble;

/// A claim that may be the one looked for.
///
/// @param order its place among all claims, in the order they were added
/// @param words how much it shares with what was asked, from 0 (nothing) towards 1: BM25, over what
///   every asked word together is worth
/// @param meaning the cosine between the two sentence vectors; empty when the index has none for it
public record Likely(Claim claim, int order, double words, OptionalDouble meaning) {}
