package org.onrecord.model.view;

/// Two sources that speak of the same matters.
public record SourcePair(Ref a, Ref b, Tally tally) {}
