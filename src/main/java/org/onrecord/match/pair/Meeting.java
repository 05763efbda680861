package org.onrecord.match.pair;

import org.onrecord.model.Pair;

/// Two passages that meet.
///
/// @param a the number of the passage of `pair.a()`, the same in all meetings it is in
/// @param topic what decides it: meetings that share a passage and a topic can be one matter
public record Meeting(Pair pair, int a, int b, String topic) {}
