package org.onrecord.match.pair;

import org.onrecord.model.Pair;

/// What was found of two passages, to be kept for when the next documents come in.
///
/// @param topic what decides it
public record Told(Pair pair, String topic) {}
