package org.onrecord.match;

/// What the other documents make of one, as two numbers that change when it does.
///
/// @param compared its voice, which of its parts are copies, whom its names mean: its passages have
///   to be compared again when this changes
/// @param shown its voice, whom its names mean, which series its figures are of
public record Standing(long compared, long shown) {}
