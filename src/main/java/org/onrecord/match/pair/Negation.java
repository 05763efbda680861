package org.onrecord.match.pair;

/// A word that denies what stands behind it.
///
/// @param words it and the word after it
/// @param place which word of the passage the denied one is, from 0
record Negation(String words, int place) {}
